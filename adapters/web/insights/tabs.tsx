import { lifecycleLabels } from '../../../prompts/labels/lifecycle.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';

/** The two pages of insights. */
export function InsightsTabs({
  lang,
  here,
}: {
  lang: Lang;
  here: '/insights' | '/insights/value';
}) {
  const labels = lifecycleLabels[lang];
  const tab = (path: typeof here, name: string) => (
    <a href={path} aria-current={path === here ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <nav class="periods pages" aria-label={labels.pages}>
      {tab('/insights', labels.feelings)}
      {tab('/insights/value', labels.title)}
    </nav>
  );
}
