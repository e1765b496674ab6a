import type { GuestExport } from '../../../crm/privacy/export.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { privacyLabels } from '../../../prompts/labels/privacy.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import type { Clock } from '../board/times.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';

type Props = { page: PageFrame; clock: Clock; lang: Lang; copy: GuestExport };

/** Everything that is kept of a guest, for a person to read or to print. */
export function CopyPage({ page, clock, lang, copy }: Props) {
  const labels = privacyLabels[lang];
  const name = copy.tables.Guest?.[0]?.name;
  return (
    <StaffPage page={page} title={labels.copy} section="stays" styles={['copy.css']}>
      <div class="copy">
        <header>
          <p class="hint">{labels.copy}</p>
          <h1>{typeof name === 'string' ? name : guestLabels[lang].noName}</h1>
          <p class="hint">{labels.madeAt(clock.moment(new Date(copy.madeAt)))}</p>
          <p class="no-print">
            <a class="button main" href={`/board/guests/${copy.guestId}/copy.json`} download>
              {labels.json}
            </a>
          </p>
        </header>
        {Object.entries(copy.tables).map(([table, rows]) => (
          <section aria-labelledby={table}>
            <h2 id={table}>
              {labels.tables[table] ?? table} <small>{labels.rows(rows.length)}</small>
            </h2>
            {rows.map((row) => (
              <dl>
                {said(row).map(([field, value]) => (
                  <div>
                    <dt>{labels.fields[field] ?? field}</dt>
                    <dd dir="auto">{written(field, value, { lang, clock })}</dd>
                  </div>
                ))}
              </dl>
            ))}
          </section>
        ))}
      </div>
    </StaffPage>
  );
}

/** How rows hang together is for the file: here is what they say. */
const BETWEEN_ROWS =
  /^id$|Id$|^(?:client|seq|version|choices|data|account|chases|attempts|n|urgent|pendingKey|sender)$|Seq$/;
const said = (row: Record<string, unknown>) =>
  Object.entries(row).filter(
    ([field, value]) => value !== '' && (field === 'externalId' || !BETWEEN_ROWS.test(field)),
  );

type Reader = Pick<Props, 'lang' | 'clock'>;

function written(field: string, value: unknown, { lang, clock }: Reader): string {
  if (field === 'bytes') return privacyLabels[lang].file(Math.ceil(String(value).length / 1365));
  if (value instanceof Date) return clock.moment(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
