/** Whether what a guest is unhappy with now is what an open complaint is about. Pure. */
import type { Ticket } from '../crm/tickets.ts';
import type { Analysis, AspectName } from '../nlp/taxonomy.ts';
import { saysUnheard } from './heard.ts';
import type { Turn } from './outcome.ts';

/** Said of anything, also of how the complaint itself is dealt with. */
const OF_ANYTHING: AspectName[] = ['overall', 'staff.speed', 'price'];

function troubles({ aspects }: Analysis): AspectName[] {
  const bad = aspects.filter((a) => a.polarity === 'negative').map((a) => a.aspect);
  return bad.filter((a) => !OF_ANYTHING.includes(a));
}

/** "你们服务太差，没人管": rude because slow or idle, and no other matter. */
const isOfWaiting = ({ text, analysis }: Turn) =>
  saysUnheard(text) || analysis.aspects.some((a) => a.aspect === 'staff.speed');

/** Where either names no trouble of its own, it is the same one. */
export function sameMatter(turn: Turn, before: Pick<Ticket, 'words'>): boolean {
  const slow = isOfWaiting(turn);
  const now = troubles(turn.analysis).filter((a) => !(slow && a === 'staff.attitude'));
  const then = troubles(turn.read(before.words));
  return !now.length || !then.length || now.some((aspect) => then.includes(aspect));
}
