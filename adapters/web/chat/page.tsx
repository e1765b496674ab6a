import { raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { type ChatLabels, chatLabels } from '../../../prompts/labels/chat.ts';
import { LanguageSwitch } from '../layout.tsx';
import { GuestDocument } from './document.tsx';
import { BotFace, Person } from './faces.tsx';
import type { Frame } from './pages.tsx';
import { Templates } from './templates.tsx';

type ChatPageProps = Frame & {
  /** The room the guest claims to be in; '' where none is known. */
  room: string;
  /** The room came with this address, and the conversation does not know it yet. */
  roomIsNews: boolean;
  /** This browser has a conversation already. */
  inSession: boolean;
  /** What the QR code carries. */
  address: string;
  /** This page's own address, without the host. */
  path: string;
  demo: boolean;
  /** Where the bot invites every guest to write a review. */
  reviewUrl: string | null;
};

/** The guest chat, complete before any script has run; chat.js makes it move. */
export function ChatPage(props: ChatPageProps) {
  const { lang, hotel } = props;
  const labels = chatLabels[lang];
  return (
    <GuestDocument
      lang={lang}
      title={hotel}
      body="chat"
      styles={['chat-log.css', 'chat-desk.css']}
      scripts={['chat.js']}
    >
      <div
        id="chat"
        class="phone"
        data-session={String(props.inSession)}
        data-language={lang === 'zh' ? 'zh-Hans' : 'en'}
        data-room={props.room}
        data-review-url={props.reviewUrl ?? undefined}
        data-room-is-news={String(props.roomIsNews)}
      >
        <Header {...props} labels={labels} />
        <p id="offline" class="offline" role="status" hidden>
          {labels.offline} {props.phone ? <Call label={labels.urgent} phone={props.phone} /> : null}
        </p>
        <main class="talk">
          <Opening {...props} labels={labels} />
          <div id="log" class="log" role="log" aria-label={labels.messages} />
          <Typing labels={labels} />
        </main>
        <button id="unseen" class="unseen" type="button" hidden>
          {labels.newMessages} ↓
        </button>
        <Composer labels={labels} />
      </div>
      <Aside {...props} labels={labels} />
      <RoomDialog labels={labels} />
      <Templates labels={labels} />
    </GuestDocument>
  );
}

type Part = ChatPageProps & { labels: ChatLabels };

function Header({ lang, hotel, room, path, labels }: Part) {
  return (
    <header class="head">
      <div class="who">
        <h1>{hotel}</h1>
        <p>
          <button
            id="room"
            class="room"
            type="button"
            data-room-label={labels.room('{room}')}
            data-no-room-label={labels.noRoom}
          >
            {room ? labels.room(room) : labels.noRoom}
          </button>{' '}
          {labels.subtitle}
        </p>
      </div>
      <LanguageSwitch lang={lang} path={`/${path}`} />
      <button
        id="human"
        class="human"
        type="button"
        data-text={labels.humanText}
        title={labels.humanHint}
      >
        <Person />
        {labels.human}
      </button>
    </header>
  );
}

/** What stands above the conversation, for everybody and always: who speaks here, and the first words. */
function Opening({ hotel, phone, demo, labels }: Part) {
  return (
    <>
      {demo ? <p class="line">{labels.demo}</p> : null}
      <p class="line">
        {labels.youTalkToABot} · <a href="/privacy">{labels.privacy}</a>
      </p>
      <section id="notice" class="notice" aria-labelledby="notice-title" hidden>
        <h2 id="notice-title">{labels.noticeTitle}</h2>
        <p>{labels.notice}</p>
        <p class="notice-actions">
          <a href="/privacy">{labels.privacy}</a>
          <button id="notice-ok" type="button" class="weui-btn weui-btn_mini weui-btn_primary">
            {labels.noticeOk}
          </button>
        </p>
      </section>
      <div class="message bot first">
        <BotFace />
        <div class="said">
          <p class="author">{labels.bot}</p>
          <p class="bubble">{labels.greeting(hotel)}</p>
        </div>
      </div>
      <noscript>
        <p class="line">
          {labels.noScript} {phone ? <Call label={labels.call} phone={phone} /> : null}
        </p>
      </noscript>
    </>
  );
}

function Typing({ labels }: { labels: ChatLabels }) {
  return (
    <div id="typing" class="message bot first" hidden>
      <BotFace />
      <div class="said">
        <p class="bubble dots">
          <span class="unseen-text">{labels.typing}</span>
          <i />
          <i />
          <i />
        </p>
      </div>
    </div>
  );
}

function Composer({ labels }: { labels: ChatLabels }) {
  return (
    <footer class="foot">
      <ul class="quick" aria-label={labels.quickReplies}>
        {labels.quick.map(({ label, text, draft }) => (
          <li>
            <button type="button" data-text={text} data-draft={draft && 'true'}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <form id="composer" class="composer" autocomplete="off">
        <textarea
          id="text"
          rows={1}
          maxlength={10_000}
          aria-label={labels.write}
          placeholder={labels.placeholder}
          enterkeyhint="send"
        />
        <button
          id="send"
          type="submit"
          class="weui-btn weui-btn_mini weui-btn_primary send"
          disabled
        >
          {labels.send}
        </button>
      </form>
    </footer>
  );
}

function Aside({ address, phone, labels }: Part) {
  const code = renderSVG(address, {
    border: 0,
    whiteColor: 'transparent',
    blackColor: 'currentColor',
  });
  return (
    <aside class="aside" aria-label={labels.openOnPhone}>
      <div class="code" role="img" aria-label={address}>
        {raw(code)}
      </div>
      <h2>{labels.openOnPhone}</h2>
      <p>{labels.scan}</p>
      {phone ? (
        <p>
          <Call label={labels.call} phone={phone} />
        </p>
      ) : null}
    </aside>
  );
}

function Call({ label, phone }: { label: string; phone: string }) {
  return (
    <>
      {label}{' '}
      <a class="tel" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
        {phone}
      </a>
    </>
  );
}

function RoomDialog({ labels }: { labels: ChatLabels }) {
  return (
    <dialog id="room-dialog" class="sheet" aria-labelledby="room-title">
      <form method="dialog">
        <h2 id="room-title">{labels.roomTitle}</h2>
        <p id="room-hint">{labels.roomHint}</p>
        <input
          id="room-field"
          type="text"
          maxlength={12}
          autocomplete="off"
          enterkeyhint="done"
          aria-label={labels.roomField}
          aria-describedby="room-hint"
          placeholder="1208"
        />
        <p class="sheet-actions">
          <button type="submit" value="cancel" class="weui-btn weui-btn_default" formnovalidate>
            {labels.cancel}
          </button>
          <button id="room-save" type="submit" value="save" class="weui-btn weui-btn_primary">
            {labels.save}
          </button>
        </p>
      </form>
    </dialog>
  );
}
