import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { mayOpen, type Page } from '../../../crm/roles.ts';
import { type AdminTab, adminLabels } from '../../../prompts/labels/admin.ts';
import type { StaffEnv } from '../guard.ts';
import { StaffPage } from '../layout.tsx';

/** Who may open which page, in the order of the tabs. */
export const TABS: Record<AdminTab, Page> = {
  connections: 'admin',
  knowledge: 'admin',
  surveys: 'admin',
  value: 'admin',
  rooms: 'admin',
  routing: 'setup',
  people: 'setup',
  hotel: 'setup',
  privacy: 'setup',
};

type Props = {
  c: Context<StaffEnv>;
  tab: AdminTab;
  /** A change was kept. */
  saved?: boolean | undefined;
  /** A change was turned down, and why. */
  error?: string | undefined;
  /** Address of the page's live events. */
  events?: string;
  children: Child;
};

/** An admin page: the tabs, the title and what the last form came to. */
export function AdminPage({ c, tab, saved, error, events, children }: Props) {
  const { staff } = c.var;
  const labels = adminLabels[staff.lang];
  const tabs = Object.entries(TABS).filter(([, page]) => mayOpen(staff.role, page));
  return (
    <StaffPage
      page={{ ...c.var.page, path: `/admin/${tab}` }}
      title={labels.tabs[tab]}
      section="admin"
      styles={['admin.css']}
      scripts={['admin.js', ...(events ? ['board.js'] : [])]}
    >
      <p id="offline" class="notice bad" role="status" hidden>
        {labels.offline}
      </p>
      <div class="admin">
        <nav class="tabs" aria-label={labels.tabs[tab]}>
          {tabs.map(([name]) => (
            <a href={`/admin/${name}`} aria-current={name === tab ? 'page' : undefined}>
              {labels.tabs[name as AdminTab]}
            </a>
          ))}
        </nav>
        <div class="content" id="content" data-live={events ? '' : undefined} data-events={events}>
          <h1>{labels.tabs[tab]}</h1>
          {saved ? (
            <p class="notice" role="status">
              {`✓ ${labels.saved}`}
            </p>
          ) : null}
          {error ? (
            <p class="notice bad" role="alert">
              {error}
            </p>
          ) : null}
          {children}
        </div>
      </div>
    </StaffPage>
  );
}
