import { type Role, visible } from '../../../crm/roles.ts';
import type { Scene } from '../../../crm/value/scenes.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';

/** What makes this arrival a special one: what to do to everybody, why to those who may know. */
export function Scenes({ scenes, role, lang }: { scenes: Scene[]; role: Role; lang: Lang }) {
  const lines = scenes.flatMap(({ name, prepare }) => {
    const parts = [visible(role, 'tags') ? name[lang] : null, prepare?.[lang]].filter(Boolean);
    return parts.length ? [parts.join(lang === 'zh' ? '：' : ': ')] : [];
  });
  if (!lines.length) return null;
  return (
    <ul class="scenes">
      {lines.map((line) => (
        <li>
          <span aria-hidden="true">✦ </span>
          {line}
        </li>
      ))}
    </ul>
  );
}
