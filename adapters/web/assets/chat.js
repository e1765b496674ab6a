// @ts-check
// The guest chat's moves: what is written waits in `outbox` until the hotel has it, what the hotel says
// comes as events. Plain JavaScript for the browser inside WeChat, also over http on the house's network.
import { drawer } from './chat-log.js';

const page = /** @type {HTMLElement} */ (document.getElementById('chat'));
const byId = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const [text, send, offline, typing] = ['text', 'send', 'offline', 'typing'].map(byId);
const log = drawer(flush);

const OUTBOX = 'zhike.outbox';
const NOTICED = 'zhike.noticed';
const RETRY_MS = 2000;
const RETRY_AT_MOST_MS = 60_000;
const ECHO_MS = 5000;
const ANSWER_MS = 10_000;
const TYPING_MS = 8000;

let room = page.dataset.room ?? '';
let inSession = page.dataset.session === 'true';
/** @type {{id: string, text: string, at: string}[]} */
let outbox = JSON.parse(kept(OUTBOX) ?? '[]');

// ---- what the browser keeps; private windows keep nothing, and that is fine

function kept(/** @type {string} */ key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function keep(/** @type {string} */ key, /** @type {string} */ value) {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

// ---- from the guest to the hotel

function write(/** @type {string} */ words) {
  if (!words.trim()) return;
  const message = { id: newId(), text: words, at: new Date().toISOString() };
  outbox.push(message);
  keep(OUTBOX, JSON.stringify(outbox));
  log.pending(message);
  flush();
}

/** `crypto.randomUUID` exists on https only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let flushing = false;
let retry = 0;
let wait = RETRY_MS;

/** Sends what waits, one after the other, until the line fails; then again later, with the same ids. */
async function flush() {
  if (flushing) return;
  flushing = true;
  clearTimeout(retry);
  for (const { id } of outbox) log.state(id, 'sending');
  try {
    while (outbox.length) await deliver(outbox[0]);
  } catch (error) {
    for (const { id } of outbox) log.state(id, 'failed');
    hideTyping();
    retry = setTimeout(flush, /** @type {any} */ (error).after ?? wait);
    wait = Math.min(wait * 2, RETRY_AT_MOST_MS);
  }
  flushing = false;
}

/** @param {{id: string, text: string}} message */
async function deliver({ id, text }) {
  const fresh = !inSession;
  if (fresh) await openSession();
  const answer = await request('POST', '/chat/messages', { id, text });
  if (answer.status === 401) {
    inSession = false;
    // A browser that keeps no cookie must not open one session after the other.
    throw Object.assign(new Error('no session'), fresh ? {} : { after: 0 });
  }
  const refused = [400, 413].includes(answer.status);
  if (!answer.ok && !refused) throw later(answer);
  log.state(id, refused ? 'failed' : 'sent');
  done(id);
  wait = RETRY_MS;
  if (!refused) expectReply();
}

function done(/** @type {string} */ id) {
  outbox = outbox.filter((message) => message.id !== id);
  keep(OUTBOX, JSON.stringify(outbox));
}

async function openSession() {
  const language = page.dataset.language;
  const answer = await request('POST', '/chat/sessions', room ? { room, language } : { language });
  if (!answer.ok) throw later(answer);
  inSession = true;
  connect(0);
}

function later(/** @type {Response} */ answer) {
  const seconds = Number(answer.headers.get('Retry-After'));
  return Object.assign(new Error(String(answer.status)), seconds ? { after: seconds * 1000 } : {});
}

/** @param {string} method @param {string} url @param {object} body */
function request(method, url, body) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ANSWER_MS);
  const headers = { 'Content-Type': 'application/json' };
  return fetch(url, { method, headers, body: JSON.stringify(body), signal: limit.signal }).finally(
    () => clearTimeout(timer),
  );
}

// ---- from the hotel to the guest

/** @type {EventSource | undefined} */
let events;
let lastSeq = 0;
let lost = 0;
let again = 0;

function connect(/** @type {number} */ after) {
  events?.close();
  clearTimeout(again);
  lastSeq = after;
  const mine = new EventSource(`/chat/events?after=${after}`);
  events = mine;
  mine.onopen = () => {
    clearTimeout(lost);
    lost = 0;
    offline.hidden = true;
    flush();
  };
  mine.onerror = () => {
    lost ||= setTimeout(() => (offline.hidden = false), 1500);
    // The browser tries again by itself, except where the answer was no event stream.
    if (mine.readyState === EventSource.CLOSED) again = setTimeout(reconnect, ECHO_MS);
  };
  mine.addEventListener('message', hear);
}

const reconnect = () => inSession && connect(lastSeq);

function hear(/** @type {MessageEvent} */ event) {
  const seq = Number(event.lastEventId);
  if (seq <= lastSeq) return;
  lastSeq = seq;
  const message = JSON.parse(event.data);
  log.show(message);
  if (message.from === 'guest') return done(message.id);
  hideTyping();
  answers = true;
  countUnread(message);
}

// ---- signs of life

let typingTimer = 0;
/** Where the last wait brought no answer, a person is on it, and dots would be a lie. */
let answers = true;

function expectReply() {
  setTimeout(() => log.waiting() && reconnect(), ECHO_MS);
  clearTimeout(typingTimer);
  typing.hidden = !answers;
  log.follow();
  typingTimer = setTimeout(() => {
    answers = false;
    hideTyping();
  }, TYPING_MS);
}

function hideTyping() {
  clearTimeout(typingTimer);
  typing.hidden = true;
}

const title = document.title;
let unread = 0;

function countUnread(/** @type {{at: string}} */ { at }) {
  if (!document.hidden || Date.now() - Date.parse(at) > 60_000) return;
  unread += 1;
  document.title = `(${unread}) ${title}`;
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  unread = 0;
  document.title = title;
  // A phone that slept may hold a line that nobody is on any more.
  if (inSession) connect(lastSeq);
});
window.addEventListener('online', () => {
  reconnect();
  flush();
});
window.addEventListener('offline', () => {
  offline.hidden = false;
});

// ---- the box, the chips, the buttons

function fitBox() {
  text.style.height = '40px';
  text.style.height = `${text.scrollHeight}px`;
  send.disabled = !text.value.trim();
}
text.addEventListener('input', fitBox);
text.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  // While a Chinese word is being chosen, Enter belongs to the keyboard.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  byId('composer').requestSubmit();
});
byId('composer').addEventListener('submit', (/** @type {Event} */ event) => {
  event.preventDefault();
  const words = text.value;
  text.value = '';
  fitBox();
  text.focus();
  write(words);
});

/** A second tap on the same button within a second is the same wish. */
const tapped = new Map();
document.addEventListener('click', (event) => {
  const button = /** @type {HTMLElement} */ (event.target).closest('button[data-text]');
  const words = /** @type {HTMLElement | null} */ (button)?.dataset.text;
  if (!words || Date.now() - (tapped.get(words) ?? 0) < 1000) return;
  tapped.set(words, Date.now());
  if (/** @type {HTMLElement} */ (button).dataset.draft) draft(words);
  else write(words);
});
function draft(/** @type {string} */ words) {
  text.value = words;
  fitBox();
  text.focus();
}

const dialog = byId('room-dialog');
byId('room').addEventListener('click', () => {
  byId('room-field').value = room;
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'save') sayRoom(byId('room-field').value.trim());
});
// Enter in the field is "save", although "cancel" comes first.
byId('room-field').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  dialog.close('save');
});

function sayRoom(/** @type {string} */ said) {
  room = said;
  const { roomLabel = '', noRoomLabel = '' } = byId('room').dataset;
  byId('room').textContent = room ? roomLabel.replace('{room}', room) : noRoomLabel;
  const address = new URL(location.href);
  address.searchParams.set('room', room);
  if (!room) address.searchParams.delete('room');
  history.replaceState(null, '', address);
  document
    .querySelector('input[name=next]')
    ?.setAttribute('value', address.pathname + address.search);
  if (inSession)
    request('PUT', '/chat/room', { room }).catch(() => setTimeout(sayRoom, ECHO_MS, room));
}

byId('notice').hidden = kept(NOTICED) === 'yes';
byId('notice-ok').addEventListener('click', () => {
  keep(NOTICED, 'yes');
  byId('notice').hidden = true;
});

// The keyboard of an iPhone lies over the page; what is left of it is ours.
window.visualViewport?.addEventListener('resize', () => {
  page.style.setProperty('--height', `${window.visualViewport?.height}px`);
  log.follow();
});

for (const message of outbox) log.pending(message);
if (inSession) connect(0);
if (inSession && page.dataset.roomIsNews === 'true') sayRoom(room);
flush();
