/** The list "what guests ask that we don't know": grouped, counted, answered once for all. */
import { newId } from '../../crm/ids.ts';
import { type KnowledgeRow, writeEntry } from '../../crm/knowledge.ts';
import { mayOpen, type Role } from '../../crm/roles.ts';
import { isActive } from '../../crm/tickets.ts';
import {
  owesMore,
  repliesTo,
  settle,
  type UnknownView,
  unknownSince,
} from '../../crm/unknown-questions.ts';
import { detectLanguage } from '../../nlp/builtin/language.ts';
import type { House } from '../house.ts';
import { answerQuestion, type By, type StaffResult } from '../staff.ts';
import { storable } from '../storable.ts';
import { answerIn } from './answers.ts';
import { LANGUAGES, LONGEST_ANSWER } from './file.ts';
import { isOne, type Worded, worded } from './questions.ts';

/** Near-duplicates of one question. */
export type UnknownGroup = {
  /** Of its newest question; names the group. */
  id: string;
  /** As it was asked last. */
  text: string;
  topic: string;
  count: number;
  lastAt: Date;
  questions: UnknownView[];
  /** Guests who have not been answered yet and were here not long ago. */
  waiting: UnknownView[];
  /** What a colleague wrote to one of them. */
  reply: { text: string; by: string | null } | null;
};

const DAY_MS = 86_400_000;
const LOOKED_BACK_MS = 90 * DAY_MS;
/** After that the guest has long found out otherwise. */
const STILL_WAITING_MS = DAY_MS;

/** What the hotel should write down, the most asked first. */
export async function unknownGroups(house: House): Promise<UnknownGroup[]> {
  const { store, hotelId } = house;
  const now = house.now().getTime();
  const questions = await unknownSince(store, hotelId, new Date(now - LOOKED_BACK_MS));
  const replies = await repliesTo(store, questions);
  const groups = grouped(questions).map((alike): UnknownGroup => {
    const [newest] = alike as [UnknownView];
    const { id, text, topic, at } = newest;
    return {
      id,
      text,
      topic,
      count: alike.length,
      lastAt: at,
      questions: alike,
      waiting: waitingOf(alike, now),
      reply: alike.map((q) => replies.get(q.id)).find(Boolean) ?? null,
    };
  });
  return groups.sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
}

function grouped(questions: UnknownView[]): UnknownView[][] {
  const groups: { first: Worded; alike: UnknownView[] }[] = [];
  for (const question of questions) {
    const words = worded(question.text);
    const group = groups.find(({ first }) => isOne(first, words));
    if (group) group.alike.push(question);
    else groups.push({ first: words, alike: [question] });
  }
  return groups.map((group) => group.alike);
}

/** One of each open question ticket. */
function waitingOf(questions: UnknownView[], now: number): UnknownView[] {
  const open = questions.filter(({ ticket }) => {
    const last = ticket.conversation?.lastGuestAt?.getTime() ?? 0;
    return ticket.kind === 'question' && isActive(ticket) && last > now - STILL_WAITING_MS;
  });
  return [...new Map(open.map((q) => [q.ticket.id, q])).values()];
}

/** An answer by language. */
export type Taught = Record<string, string>;

/**
 * Makes an answer to a group of questions part of the hotel's knowledge.
 * @param send also tell the guests who still wait for it
 * @returns how many were told; null where the question is settled already
 */
export async function teach(
  house: House,
  groupId: string,
  answers: Taught,
  { send, staffId }: { send: boolean; staffId: string },
): Promise<{ slug: string; told: number } | null> {
  const group = await groupWith(house, groupId);
  if (!group) return null;
  const { store, hotelId } = house;
  const slug = newSlug(group.topic);
  const rows = rowsOf(slug, group, answers);
  await writeEntry(store, hotelId, slug, rows);
  await settleGroup(house, group);
  let told = 0;
  for (const { ticket, text } of send ? group.waiting : []) {
    const answer = answerIn(rows, ticket.conversation?.language ?? 'zh-Hans');
    const closes = !(await owesMore(store, ticket.id));
    const by = { ticketId: ticket.id, staffId };
    if (!answer) continue;
    const done = await answerQuestion(house, by, { question: text, answer, closes });
    if (done.ok) told++;
  }
  return { slug, told };
}

/**
 * The group that an answer in this ticket would settle: the ticket asks one thing, its guest waits for it,
 * and this colleague may write the hotel's knowledge. Null: an answer is for this guest alone.
 */
export async function teachable(house: House, { ticketId, staffId }: By): Promise<string | null> {
  const { store, hotelId } = house;
  const staff = await store.prisma.staff.findFirst({ where: { id: staffId, hotelId } });
  if (!staff?.active || !mayOpen(staff.role as Role, 'admin')) return null;
  const groups = await unknownGroups(house);
  const asked = groups.filter((g) => g.questions.some((q) => q.ticket.id === ticketId));
  const [group] = asked.filter((g) => g.waiting.some((q) => q.ticket.id === ticketId));
  return asked.length === 1 && group ? group.id : null;
}

/** Answers the ticket's question for its guest, for all who wait, and from now on; the bot goes on serving. */
export async function teachFrom(house: House, by: By, text: string): Promise<StaffResult> {
  const answer = storable(text).trim().slice(0, LONGEST_ANSWER);
  if (!answer) return { ok: false, why: 'empty' };
  const group = await teachable(house, by);
  const written = detectLanguage(answer);
  const language = LANGUAGES.find((known) => known === written) ?? LANGUAGES[0];
  const send = { send: true, staffId: by.staffId };
  const taught = group && (await teach(house, group, { [language]: answer }, send));
  return taught ? { ok: true } : { ok: false, why: 'closed' };
}

/** Nobody needs an answer to this. */
export async function putAside(house: House, groupId: string): Promise<void> {
  const group = await groupWith(house, groupId);
  if (group) await settleGroup(house, group);
}

const groupWith = async (house: House, id: string) =>
  (await unknownGroups(house)).find((group) => group.questions.some((q) => q.id === id));

const settleGroup = ({ store, hotelId, now }: House, { questions }: UnknownGroup) =>
  settle(
    store,
    hotelId,
    questions.map((q) => q.id),
    now(),
  );

/** Names an entry that a person wrote; in hotel.yaml it can be given a better name. */
export const newSlug = (topic: string) => `${topic}-${newId().slice(-8)}`;

const MOST_WORDINGS = 8;

/** Each language keeps the questions that were asked in it; the first keeps those of the others. */
function rowsOf(slug: string, group: UnknownGroup, answers: Taught): KnowledgeRow[] {
  const written = LANGUAGES.filter((language) => answers[language]);
  const home = (language: string) => written.find((l) => l === language) ?? written[0];
  return written.map((language) => {
    const own = group.questions.filter((q) => home(q.language) === language);
    const questions = [...new Set(own.map((q) => q.text.slice(0, 200)))].slice(0, MOST_WORDINGS);
    const answer = answers[language] ?? '';
    const always = { validFrom: null, validUntil: null };
    return { slug, topic: group.topic, language, questions, answer, ...always };
  });
}
