import { insertRows, inTransaction, type Table } from '../../crm/bulk.ts';
import { storeWishes } from '../../crm/preferences.ts';
import type { House } from '../house.ts';
import type { Story } from './rows.ts';

type Rows = Iterable<{ id: string }>;

/** In the order in which they refer to each other. */
const TABLES: [Table, (story: Story) => Rows][] = [
  ['Guest', ({ guest }) => [guest]],
  ['Address', (story) => [addressOf(story)]],
  ['GuestFact', ({ facts }) => facts],
  ['Stay', ({ stays }) => stays],
  ['FolioItem', ({ folioItems }) => folioItems],
  ['Membership', ({ memberships }) => memberships],
  ['PointsEntry', ({ pointsEntries }) => pointsEntries],
  // The ticket that silences the bot is written after its conversation.
  [
    'Conversation',
    ({ conversation, messages }) =>
      messages.length ? [{ ...conversation, handoffTicketId: null }] : [],
  ],
  ['Message', ({ messages }) => messages],
  ['SurveyAnswer', ({ surveyAnswers }) => surveyAnswers.values()],
  ['Review', ({ reviews }) => reviews],
  ['Analysis', ({ analyses }) => analyses],
  ['Mention', ({ mentions }) => mentions],
  ['Ticket', ({ tickets }) => tickets.values()],
  ['TicketEvent', ({ events }) => events],
  ['Reminder', ({ reminders }) => reminders],
  ['UnknownQuestion', ({ unknownQuestions }) => unknownQuestions],
];

/** Writes whole stories in one transaction: a guest is in the hotel with everything, or not at all. */
export async function writeStories({ store }: House, stories: Story[]): Promise<void> {
  await inTransaction(store, async (client) => {
    for (const [table, rowsOf] of TABLES) {
      await insertRows(
        client,
        table,
        stories.flatMap((story) => [...rowsOf(story)]),
      );
    }
    await storeWishes(
      store,
      client,
      stories.flatMap((story) => [...story.preferences.values()]),
    );
    for (const { conversation } of stories) {
      const { id, handoffTicketId } = conversation;
      if (!handoffTicketId) continue;
      const text = 'UPDATE "Conversation" SET "handoffTicketId" = $2 WHERE id = $1';
      await client.query(text, [id, handoffTicketId]);
    }
  });
}

/** The hotel knows its demo guests by their address: stay and memory count. */
const addressOf = ({ guest: { id, hotelId, createdAt } }: Story) => ({
  id,
  hotelId,
  guestId: id,
  channel: 'demo',
  externalId: id,
  verifiedAt: createdAt,
  createdAt,
});
