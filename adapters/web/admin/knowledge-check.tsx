import type { Finding } from '../../../bot/knowledge/lint.ts';
import { knowledgeLabels } from '../../../prompts/labels/knowledge.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { languageName } from '../board/times.ts';

/** What contradicts, is over or is missing, each with the way to its entry. */
export function KnowledgeCheck({ findings, lang }: { findings: Finding[]; lang: Lang }) {
  if (!findings.length) return null;
  const labels = knowledgeLabels[lang];
  return (
    <details class="card topics" open={findings.some((f) => f.level === 'error')}>
      <summary>
        <h2>{`${labels.title} (${findings.length})`}</h2>
      </summary>
      <ul class="findings">
        {findings.map(({ level, kind, slug, language, detail }) => (
          <li>
            <span class={level === 'error' ? 'tag bad' : 'tag warn'}>{labels[level]}</span>
            <a href={`/admin/knowledge?entry=${slug}#${slug}`}>{slug}</a>
            <span>
              {[language && languageName(language, lang), labels.findings[kind], detail]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
