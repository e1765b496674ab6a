// @ts-check
// Makes the board live and quick. Without this script every link and form works as it stands: each
// answer is a whole page, and the script only takes the parts marked `data-live` out of it.

/** News that come close together are one reading. */
const GATHER_MS = 150;
/** How long "due in" may be out of date. */
const AGAIN_MS = 30_000;
const offline = document.getElementById('offline');
const page = /** @type {HTMLElement} */ (document.querySelector('[data-events]'));

/** @param {string} text a whole page @param {boolean} keep what somebody is in the middle of */
function show(text, keep) {
  const next = new DOMParser().parseFromString(text, 'text/html');
  const parts = document.querySelectorAll('[data-live]');
  if (!next.querySelector('[data-live]')) return location.reload();
  document.title = next.title;
  const atEnd = isAtEnd();
  page.className = next.querySelector('[data-events]')?.className ?? page.className;
  for (const part of parts) {
    const fresh = next.getElementById(part.id);
    // A reply that is being looked at before it is sent stays as it is.
    if (!fresh || (keep && part.querySelector('#preview'))) continue;
    if (fresh.innerHTML === part.innerHTML) continue;
    const restore = keep ? remember(part) : () => {};
    part.replaceChildren(...fresh.childNodes);
    restore();
  }
  if (atEnd) showNewest();
}

/** A conversation is read from its end, and stays there while more is said. */
const isAtEnd = () => innerHeight + scrollY >= document.body.scrollHeight - 80;
function showNewest() {
  const newest = document.getElementById('messages')?.lastElementChild;
  if (newest) scrollTo(0, document.body.scrollHeight);
}

/** What is open, typed and focused in a part, to be put back after it was drawn again. */
function remember(/** @type {Element} */ part) {
  const open = [...part.querySelectorAll('details[open][id]')].map((d) => d.id);
  const typed = [...part.querySelectorAll('textarea[id]')].map((t) => {
    const { id, value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (t);
    return { id, value, selectionStart, selectionEnd };
  });
  const chosen = part.querySelector('input[type=radio]:checked')?.getAttribute('value');
  const focused = part.contains(document.activeElement) ? pathTo(document.activeElement) : null;
  const scrolled = part.scrollTop;
  return () => {
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    for (const { id, ...state } of typed) {
      const field = document.getElementById(id);
      if (field) Object.assign(field, state);
    }
    const radio = chosen && part.querySelector(`input[type=radio][value="${chosen}"]`);
    if (radio instanceof HTMLInputElement) radio.checked = true;
    if (focused) /** @type {HTMLElement | null} */ (part.querySelector(focused))?.focus();
    part.scrollTop = scrolled;
  };
}

/** A way to find the same control in the part as it is drawn again. */
function pathTo(/** @type {Element | null} */ element) {
  if (element?.id) return `#${element.id}`;
  for (const name of ['data-key', 'data-ticket']) {
    const value = element?.getAttribute(name);
    if (value) return `[${name}="${value}"]`;
  }
  return null;
}

let reading = 0;
async function refresh() {
  const mine = ++reading;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (answer.redirected) return location.reload();
  const text = await answer.text();
  // Somebody acted meanwhile: what they see is newer.
  if (answer.ok && mine === reading) show(text, true);
  setOffline(events?.readyState !== EventSource.OPEN);
}

let planned = 0;
function refreshSoon() {
  clearTimeout(planned);
  planned = window.setTimeout(() => refresh().catch(() => setOffline(true)), GATHER_MS);
}

function setOffline(/** @type {boolean} */ lost) {
  if (offline) offline.hidden = !lost;
}

/** @type {EventSource | undefined} */
let events;
function listen() {
  const source = new EventSource(page.dataset.events ?? '');
  events = source;
  // Whatever happened while nobody listened is on the page that is read now.
  source.addEventListener('ready', refreshSoon);
  source.addEventListener('changed', refreshSoon);
  source.onerror = () => {
    setOffline(true);
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  };
}

/** @param {string} url @param {RequestInit} [request] */
async function go(url, request) {
  reading++;
  page.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html' }, ...request });
    const text = await answer.text();
    const shown = answer.redirected || !request ? answer.url : location.href;
    history[request ? 'replaceState' : 'pushState'](null, '', shown);
    show(text, false);
    setOffline(false);
  } catch {
    setOffline(true);
  } finally {
    page.removeAttribute('aria-busy');
  }
}

document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!page.contains(form)) return;
  event.preventDefault();
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) body.append(name, String(value));
  if (button) button.disabled = true;
  // Without the attribute, `formAction` is the address of the page.
  const action = button?.hasAttribute('formaction') ? button.formAction : form.action;
  void go(action, { method: 'POST', body });
});

document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest('a');
  const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
  if (!link || !plain || !page.contains(link) || link.hasAttribute('download')) return;
  if (!page.classList.contains('board') || link.pathname.includes('/conversations/')) return;
  event.preventDefault();
  void go(link.href);
});
window.addEventListener('popstate', () => {
  void refresh();
});

/** The ticket below or above the one that is shown. */
function move(/** @type {number} */ by) {
  const rows = [...document.querySelectorAll('a[data-ticket]')];
  const at = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const row = /** @type {HTMLElement | undefined} */ (rows[Math.max(0, at + by)]);
  row?.scrollIntoView({ block: 'nearest' });
  row?.click();
}

document.addEventListener('keydown', (event) => {
  const typing = /** @type {Element} */ (event.target).closest('input, textarea, select');
  if (event.metaKey || event.ctrlKey || event.altKey || typing) return;
  // The ticket that the key is meant for is still on its way.
  if (page.hasAttribute('aria-busy')) return;
  const key = event.key.toLowerCase();
  if (key === 'j' || key === 'k') return move(key === 'j' ? 1 : -1);
  const control = page.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!(control instanceof HTMLElement)) return;
  event.preventDefault();
  control.click();
  const field = control.closest('details[open]')?.querySelector('textarea, input');
  if (field instanceof HTMLElement) field.focus();
});

showNewest();
listen();
window.addEventListener('online', refreshSoon);
setInterval(() => {
  if (!document.hidden) refreshSoon();
}, AGAIN_MS);
