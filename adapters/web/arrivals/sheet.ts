/** Which sheet: of which day and, where one is chosen, of which department. */
export type Chosen = { day?: string | undefined; department?: string | undefined };

/** @param taskId where the page opens */
export function sheetPath(chosen: Chosen, taskId?: string): string {
  return `/board/arrivals${query(chosen)}${taskId ? `#t-${taskId}` : ''}`;
}

/** The same to print. */
export const paperPath = (chosen: Chosen) => `/board/arrivals/paper${query(chosen)}`;

export const taskPath = (chosen: Chosen, id: string, step: string) =>
  `/board/arrivals/tasks/${id}/${step}${query(chosen)}`;

function query({ day, department }: Chosen): string {
  const fields = new URLSearchParams();
  if (day) fields.set('day', day);
  if (department) fields.set('department', department);
  const text = fields.toString();
  return text && `?${text}`;
}
