import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { homeOf, mayOpen } from '../../crm/roles.ts';
import { layoutLabels } from '../../prompts/labels/layout.ts';
import { matchesLabels } from '../../prompts/labels/matches.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { asset } from './assets.ts';
import type { DemoState, StaffSession } from './web.ts';

/** What the frame of a staff page shows; `signedIn` puts it into `c.var.page`. */
export type PageFrame = {
  staff: StaffSession;
  hotel: string;
  demo: DemoState;
  /** Questions about who is who that wait for an answer. */
  matches: number;
  /** Where the language switch leads back to. */
  path: string;
};

type Section = 'board' | 'stays' | 'matches' | 'insights' | 'admin';

type DocumentProps = {
  lang: Lang;
  title: string;
  /** Files of assets/, in order. */
  styles?: string[];
  scripts?: string[];
  body: string;
  children: Child;
};

function Document({ lang, title, styles = [], scripts = [], body, children }: DocumentProps) {
  const page = (
    <html lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${layoutLabels[lang].product}`}</title>
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        {['tokens.css', 'pages.css', ...styles].map((name) => (
          <link rel="stylesheet" href={asset(name)} />
        ))}
        {scripts.map((name) => (
          <script type="module" src={asset(name)} />
        ))}
      </head>
      <body class={body}>{children}</body>
    </html>
  );
  return html`<!doctype html>${page}`;
}

/** A page of signed-in staff: the bar on top, the demo notice, and the content in `main`. */
export function StaffPage(props: {
  page: PageFrame;
  title: string;
  section: Section;
  styles?: string[];
  scripts?: string[];
  children: Child;
}) {
  const { page, section, title, children, ...files } = props;
  const lang = page.staff.lang;
  return (
    <Document lang={lang} title={title} body="staff" {...files}>
      <a class="skip" href="#main">
        {layoutLabels[lang].skip}
      </a>
      <TopBar page={page} section={section} />
      {page.demo.active ? <DemoNotice page={page} /> : null}
      <main id="main" tabindex={-1}>
        {children}
      </main>
    </Document>
  );
}

/** A page for somebody who is not signed in: one quiet panel in the middle. */
export function PlainPage(props: {
  lang: Lang;
  title: string;
  scripts?: string[];
  children: Child;
}) {
  const { children, ...document } = props;
  return (
    <Document body="plain" {...document}>
      <main id="main" class="panel">
        <p class="brand">
          <Logo /> {layoutLabels[props.lang].product}
        </p>
        {children}
      </main>
    </Document>
  );
}

function TopBar({ page, section }: { page: PageFrame; section: Section }) {
  const { staff } = page;
  const labels = layoutLabels[staff.lang];
  const link = (name: Section, href: string, label?: string) => (
    <a href={href} aria-current={name === section ? 'page' : undefined}>
      {label ?? labels[name as 'board']}
    </a>
  );
  // Only where there is something to say: the bar of a phone is short.
  const asked = (page.matches || section === 'matches') && mayOpen(staff.role, 'matches');
  return (
    <header class="bar">
      <a class="brand" href={homeOf(staff.role)} aria-label={`${labels.product} · ${page.hotel}`}>
        <Logo /> <span class="hotel">{page.hotel}</span>
      </a>
      <nav aria-label={labels.product}>
        {mayOpen(staff.role, 'board') ? link('board', '/board') : null}
        {mayOpen(staff.role, 'stays') ? link('stays', '/board/stays') : null}
        {asked
          ? link('matches', '/board/matches', matchesLabels[staff.lang].nav(page.matches))
          : null}
        {mayOpen(staff.role, 'insights') ? link('insights', '/insights') : null}
        {mayOpen(staff.role, 'admin') ? link('admin', '/admin') : null}
      </nav>
      <details class="me">
        <summary>
          <span class="avatar" aria-hidden="true">
            {[...staff.name][0]}
          </span>
          <span class="name">{staff.name}</span>
        </summary>
        <div class="menu">
          <p class="who">
            {staff.name}
            <small>{`${labels.roles[staff.role]} · ${staff.email}`}</small>
          </p>
          <LanguageSwitch lang={staff.lang} path={page.path} />
          <form method="post" action="/signout">
            <button type="submit" class="quiet">
              {labels.signOut}
            </button>
          </form>
        </div>
      </details>
    </header>
  );
}

export function LanguageSwitch({ lang, path }: { lang: Lang; path: string }) {
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <form method="post" action="/language" class="language">
      <input type="hidden" name="lang" value={other} />
      <input type="hidden" name="next" value={path} />
      <button type="submit" class="quiet" lang={other === 'zh' ? 'zh-Hans' : 'en'}>
        {layoutLabels[lang].otherLanguage}
      </button>
    </form>
  );
}

function DemoNotice({ page }: { page: PageFrame }) {
  const labels = layoutLabels[page.staff.lang];
  return (
    <aside class="demo">
      <p>{labels.demo(Math.floor(page.demo.progress * 100))}</p>
      {mayOpen(page.staff.role, 'setup') ? (
        <form method="post" action="/admin/demo/clear">
          <button type="submit">{labels.clearDemo}</button>
        </form>
      ) : null}
    </aside>
  );
}

function Logo() {
  return <img src={asset('icon.svg')} alt="" width="24" height="24" />;
}
