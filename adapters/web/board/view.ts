import { boardLabels } from '../../../prompts/labels/board.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import type { StaffSession } from '../web.ts';
import type { Filter } from './tickets.ts';
import type { Clock } from './times.ts';

/** What every part of the board is drawn with. */
export type BoardView = {
  staff: StaffSession;
  lang: Lang;
  clock: Clock;
  filter: Filter;
  /** Whether a reply can be put into this language. */
  translates(language: string): boolean;
};

export const labelsOf = (view: BoardView) => boardLabels[view.lang];

/** The filter as it stands in an address, so that it survives every click. */
export function query({ view, department }: Filter): string {
  const fields = new URLSearchParams();
  if (view !== 'open') fields.set('view', view);
  if (department) fields.set('department', department);
  const text = fields.toString();
  return text && `?${text}`;
}

export const listPath = (filter: Filter) => `/board${query(filter)}`;
export const ticketPath = (filter: Filter, id: string) => `/board/tickets/${id}${query(filter)}`;
export const actionPath = (filter: Filter, id: string, action: string) =>
  `/board/tickets/${id}/${action}${query(filter)}`;
