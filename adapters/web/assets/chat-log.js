// @ts-check
// Draws the conversation. Everything a person wrote goes in as text, never as markup.

/** Minutes of silence after which the time is shown again. */
const PAUSE_MIN = 5;
const NEAR_PX = 120;

/** @param {() => void} sendAgain what a tap on a failed message does */
export function drawer(sendAgain) {
  const byId = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
  const [log, unseen] = ['log', 'unseen'].map(byId);
  const talk = log.parentElement;
  const lang = document.documentElement.lang;
  /** @type {Map<string, any>} the guest's messages that have not come back from the hotel yet */
  const pending = new Map();
  /** @type {{from: string, at: number} | undefined} */
  let last;

  const copy = (/** @type {string} */ id) => byId(id).content.firstElementChild.cloneNode(true);
  const put = (/** @type {any} */ row) =>
    log.insertBefore(row, log.querySelector('[data-pending]'));

  const nearEnd = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight < NEAR_PX;
  function follow() {
    talk.scrollTop = talk.scrollHeight;
    unseen.hidden = true;
  }
  unseen.addEventListener('click', follow);
  const scrolled = () => {
    if (nearEnd()) unseen.hidden = true;
  };
  talk.addEventListener('scroll', scrolled, { passive: true });

  /** @param {{from: string, text: string, choices?: {label: string, text: string}[]}} message */
  function rowOf({ from, text, choices }) {
    const row = copy(`row-${from}`);
    row.querySelector('.bubble').append(...(from === 'bot' ? linked(text) : [text]));
    if (choices) row.querySelector('.said').append(buttons(choices));
    row.querySelector('.failed')?.addEventListener('click', sendAgain);
    return row;
  }

  /** Of all that is said, one address alone is tapped: the hotel's own place for reviews. */
  function linked(/** @type {string} */ text) {
    const address = byId('chat').dataset.reviewUrl;
    if (!address) return [text];
    return text.split(address).flatMap((piece, i) => (i ? [linkTo(address), piece] : [piece]));
  }

  function linkTo(/** @type {string} */ address) {
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = address;
    return link;
  }

  function buttons(/** @type {{label: string, text: string}[]} */ choices) {
    const list = document.createElement('p');
    list.className = 'choices';
    for (const { label, text } of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.dataset.text = text;
      list.append(button);
    }
    return list;
  }
  /** Once the guest has gone on, an old question's buttons would answer something else. */
  const dropChoices = () => {
    for (const list of log.querySelectorAll('.choices')) list.remove();
  };

  /** What belongs above a message: the time after a pause, and who has taken over. */
  function introduce(/** @type {{from: string, at: string}} */ { from, at }) {
    const time = Date.parse(at);
    if (!last || time - last.at > PAUSE_MIN * 60_000) put(timeLine(time));
    if (from !== 'guest' && last?.from && from !== last.from) put(copy(`line-${from}`));
    const first = from !== 'guest' && from !== last?.from;
    last = { from: from === 'guest' ? (last?.from ?? '') : from, at: time };
    return first;
  }

  function timeLine(/** @type {number} */ time) {
    const line = copy('line-time');
    const date = new Date(time);
    const clock = date.toLocaleTimeString(lang, {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    const days = Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);
    const day =
      days === 1
        ? line.dataset.yesterday
        : date.toLocaleDateString(lang, { month: 'short', day: 'numeric' });
    line.textContent = days === 0 ? clock : `${day} ${clock}`;
    return line;
  }
  const midnight = (/** @type {Date} */ date) => new Date(date).setHours(0, 0, 0, 0);

  return {
    follow,
    /** Shows at once what the guest has just written. */
    pending(/** @type {{id: string, text: string}} */ message) {
      if (pending.has(message.id)) return;
      dropChoices();
      const row = rowOf({ from: 'guest', text: message.text });
      row.dataset.pending = '';
      pending.set(message.id, row);
      log.append(row);
      follow();
    },
    /** @param {string} id @param {'sending' | 'sent' | 'failed'} state */
    state(id, state) {
      const row = pending.get(id);
      if (row) row.dataset.state = state;
    },
    /** Something was taken in by the hotel and has not come back as an event. */
    waiting: () => [...pending.values()].some((row) => row.dataset.state === 'sent'),
    /** A message as the hotel has it, in the hotel's order. */
    show(
      /** @type {{id: string, from: string, text: string, at: string, choices?: any}} */ message,
    ) {
      const atEnd = nearEnd();
      if (message.from === 'guest') dropChoices();
      const mine = message.from === 'guest' ? pending.get(message.id) : undefined;
      pending.delete(message.id);
      if (mine) {
        delete mine.dataset.pending;
        mine.dataset.state = 'sent';
      }
      const first = introduce(message);
      const row = mine ?? rowOf(message);
      row.classList.toggle('first', first);
      // Moved only where something of the hotel's came in between: a move would be read aloud again.
      const next = log.querySelector('[data-pending]');
      if (!mine || row.nextElementSibling !== next) put(row);
      if (atEnd) follow();
      else unseen.hidden = message.from === 'guest';
    },
  };
}
