import type { Preparation } from '../../../crm/arrivals/preparations.ts';
import { asPercent, insightsLabels } from '../../../prompts/labels/insights.ts';
import { preferenceKeyName } from '../../../prompts/labels/preference.ts';
import { aspectName, type Lang } from '../../../prompts/labels/ticket.ts';

/** Fewer than this say too little for a share. */
const ENOUGH = 20;
const SHOWN = 8;

/** Whether what was prepared for arriving guests was right, by kind. */
export function Prepared({ preparations, lang }: { preparations: Preparation[]; lang: Lang }) {
  const labels = insightsLabels[lang].prepared;
  const kinds = preparations.slice(0, SHOWN);
  return (
    <section class="card prepared">
      <h2>{labels.title}</h2>
      <p class="hint">{labels.hint}</p>
      {kinds.length ? null : <p class="hint">{labels.none}</p>}
      <ul>
        {kinds.map((kind) => (
          <Kind kind={kind} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

function Kind({ kind, lang }: { kind: Preparation; lang: Lang }) {
  const labels = insightsLabels[lang].prepared;
  const { key, aspect, hits, misses, saidSo, refused } = kind;
  const done = hits + misses;
  const name = key
    ? preferenceKeyName(key, lang)
    : labels.complaint(aspect ? aspectName(aspect, lang) : '');
  return (
    <li>
      <p class="what">
        <span>{name}</span>
        <strong>{done ? labels.of(hits, done) : '–'}</strong>
        <span class="tag">{done >= ENOUGH ? asPercent(hits / done) : labels.few}</span>
      </p>
      <p class="hint">
        {[saidSo ? labels.saidSo(saidSo) : '', refused ? labels.refused(refused) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
