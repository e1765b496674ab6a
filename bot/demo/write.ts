import type { Prisma } from '../../crm/generated/client.ts';
import type { House } from '../house.ts';
import type { Story } from './rows.ts';

/** Writes whole stories in one transaction: a guest is in the hotel with everything, or not at all. */
export async function writeStories({ store }: House, stories: Story[]): Promise<void> {
  const { prisma } = store;
  const all = <Row>(rows: (story: Story) => Iterable<Row>) => stories.flatMap((s) => [...rows(s)]);
  const data = <Row>(rows: (story: Story) => Iterable<unknown>) => ({ data: all(rows) as Row[] });
  const talks = stories.filter((story) => story.messages.length);
  const silent = talks.filter((story) => story.conversation.handoffTicketId);
  await prisma.$transaction([
    prisma.guest.createMany({ data: stories.map((story) => story.guest) }),
    prisma.address.createMany({ data: stories.map(addressOf) }),
    prisma.stay.createMany({ data: all((s) => s.stays) }),
    prisma.conversation.createMany({ data: talks.map(conversationOf) }),
    prisma.message.createMany({ data: all((s) => s.messages) }),
    prisma.review.createMany({ data: all((s) => s.reviews) }),
    prisma.analysis.createMany(data<Prisma.AnalysisCreateManyInput>((s) => s.analyses)),
    prisma.mention.createMany({ data: all((s) => s.mentions) }),
    prisma.preference.createMany({ data: all((s) => s.preferences.values()) }),
    prisma.ticket.createMany(data<Prisma.TicketCreateManyInput>((s) => s.tickets.values())),
    prisma.ticketEvent.createMany(data<Prisma.TicketEventCreateManyInput>((s) => s.events)),
    prisma.reminder.createMany({ data: all((s) => s.reminders), skipDuplicates: true }),
    ...silent.map(({ conversation: { id, handoffTicketId } }) =>
      prisma.conversation.update({ where: { id }, data: { handoffTicketId } }),
    ),
  ]);
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

/** The ticket that silences the bot is written after it. */
const conversationOf = ({ conversation }: Story) => ({
  ...conversation,
  handoffTicketId: null,
  asked: (conversation.asked ?? undefined) as Prisma.InputJsonValue,
});
