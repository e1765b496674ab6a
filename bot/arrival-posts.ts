/**
 * The arrival sheet where staff work: made the evening before, posted to the place of each department, and
 * drawn again whenever something changes: late bookings, room moves, cancellations, what staff tick off.
 */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import {
  type Arrival,
  type ArrivalTaskView,
  arrivalsOn,
  makeArrivalTasks,
} from '../crm/arrivals/arrivals.ts';
import { type ArrivalPost, addPosts, markDrawn, postsOf } from '../crm/arrivals/posts.ts';
import { routesFor } from '../crm/hotels.ts';
import { finishReminder, putOff, type Reminder, remindAt, remindOnce } from '../crm/reminders.ts';
import { arrivalsLabels, arrivalTaskName } from '../prompts/labels/arrivals.ts';
import { departmentName, refusalName } from '../prompts/labels/ticket.ts';
import type { ArrivalPart, PostedTask } from './channel.ts';
import type { House } from './house.ts';
import { DEPARTMENTS } from './outcome.ts';
import { delivery, write } from './outgoing.ts';
import { reminder } from './ticket-rows.ts';

/** A late booking or a room move is on the staff channels this many minutes later, at most. */
const LOOK_AGAIN_MINUTES = 5;
/** A message of Slack holds fifty blocks; a task is two, and there are a head and a foot. */
const TASKS_A_PART = 20;

/**
 * Sees to the sheets of today and tomorrow, at the hotel's hour of the evening before. Called at every start,
 * and when the hour has changed.
 */
export async function scheduleArrivals({ store, hotelId, now }: House): Promise<void> {
  // Not the cached facts: the hour may have changed a moment ago.
  const hotel = await store.prisma.hotel.findUniqueOrThrow({ where: { id: hotelId } });
  const { zone, arrivalsHour } = hotel;
  const today = DateTime.fromJSDate(now(), { zone }).startOf('day');
  for (const day of [today, today.plus({ days: 1 })]) {
    await remindAt(store, sheetReminder(hotelId, day, arrivalsHour));
  }
}

const sheetReminder = (hotelId: string, day: DateTime, hour: number): Reminder =>
  reminder(hotelId, 'arrivals', day.toISODate()!, day.minus({ days: 1 }).set({ hour }).toJSDate());

/** Brings a day's sheet up to date, again and again until the day is over, and plans the next day's. */
export async function keepArrivals(house: House, due: Reminder, now: Date): Promise<boolean> {
  const { store, hotelId } = house;
  const { zone, arrivalsHour } = await house.facts();
  const day = DateTime.fromISO(due.subject, { zone });
  await remindOnce(store, sheetReminder(hotelId, day.plus({ days: 1 }), arrivalsHour));
  if (now >= day.endOf('day').toJSDate()) return finishReminder(store, due, now);
  await makeArrivalTasks(store, hotelId, due.subject, now);
  await postArrivals(house, due.subject);
  return putOff(store, due, new Date(now.getTime() + LOOK_AGAIN_MINUTES * 60_000));
}

/** Draws again what stands on staff channels of a day; one that was not posted yet is left for its evening. */
export async function redrawArrivals(house: House, day: string): Promise<void> {
  const posts = await postsOf(house.store, house.hotelId, day);
  if (posts.length) await postArrivals(house, day);
}

/** Posts what is new, and draws again what has changed. */
async function postArrivals(house: House, day: string): Promise<void> {
  const { store, hotelId } = house;
  const facts = await house.facts();
  const arrivals = await arrivalsOn(store, hotelId, day);
  const places = DEPARTMENTS.flatMap((department) =>
    routesFor(facts, department).flatMap(({ staffChannel, destination }) =>
      Array.from({ length: partsOf(tasksOf(arrivals, department)) }, (_, part) => ({
        department,
        staffChannel,
        destination,
        part,
      })),
    ),
  );
  for (const post of await addPosts(store, hotelId, day, places)) {
    const drawn = hashOf(drawPost(house, post, arrivals));
    if (drawn === post.drawn) continue;
    const of = { kind: 'arrivals', channel: post.staffChannel, destination: post.destination };
    const body = { postId: post.id };
    const waiting = delivery(hotelId, house.now(), { ...of, body, pendingKey: post.id });
    await write(house, { hotelId, at: house.now(), deliveries: [waiting] });
    await markDrawn(store, post.id, drawn);
  }
}

const partsOf = (tasks: unknown[]) => Math.ceil(tasks.length / TASKS_A_PART);
const hashOf = (part: ArrivalPart) =>
  createHash('sha256').update(JSON.stringify(part)).digest('hex');

type Placed = { arrival: Arrival; task: ArrivalTaskView };

/** Of one department, in the order of the rooms. */
const tasksOf = (arrivals: Arrival[], department: string): Placed[] =>
  arrivals.flatMap((arrival) =>
    arrival.tasks
      .filter((task) => task.department === department)
      .map((task) => ({ arrival, task })),
  );

/** A post as it is to be shown now. */
export async function arrivalPart(house: House, post: ArrivalPost): Promise<ArrivalPart> {
  const day = post.day.toISOString().slice(0, 10);
  return drawPost(house, post, await arrivalsOn(house.store, house.hotelId, day));
}

function drawPost(house: House, post: ArrivalPost, arrivals: Arrival[]): ArrivalPart {
  const { staffLanguage: lang, publicUrl } = house;
  const labels = arrivalsLabels[lang];
  const all = tasksOf(arrivals, post.department);
  const day = post.day.toISOString().slice(0, 10);
  const parts = partsOf(all);
  const from = post.part * TASKS_A_PART;
  const open = all.filter(({ task }) => task.status === 'open').length;
  const title = [labels.title, departmentName(post.department, lang), day];
  return {
    title: [...title, ...(parts > 1 ? [`${post.part + 1}/${parts}`] : [])].join(' · '),
    hint: all.length ? labels.open(open, all.length) : labels.nothingHere,
    tasks: all.slice(from, from + TASKS_A_PART).map((placed) => posted(placed, lang)),
    url: `${publicUrl}/board/arrivals?day=${day}&department=${post.department}`,
  };
}

function posted({ arrival, task }: Placed, lang: House['staffLanguage']): PostedTask {
  const labels = arrivalsLabels[lang];
  const who = [arrival.room ?? labels.noRoom, arrival.name].filter(Boolean).join(' · ');
  const outcome = [
    labels[task.status === 'done' ? 'done' : 'refused'],
    task.reason ? refusalName(task.reason, lang) : null,
    task.staff,
  ];
  return {
    id: task.id,
    text: `${who}${lang === 'zh' ? '：' : ': '}${arrivalTaskName(task, lang)}`,
    quote: task.quote,
    outcome: task.status === 'open' ? null : outcome.filter(Boolean).join(' · '),
    done: task.status === 'done',
  };
}
