import { describe, expect, it } from 'vitest';
import { decide } from '../../bot/decide.ts';
import { emergency } from '../../bot/intents/emergency.ts';
import type { Turn } from '../../bot/outcome.ts';
import type { Ticket } from '../../crm/tickets.ts';
import type { Analysis, IntentName } from '../../nlp/taxonomy.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const label = { confidence: 0.9, evidence: [0, 1] as [number, number] };

type Said = Partial<Omit<Analysis, 'intents'>> & { intents: IntentName[] };

type Known = { tickets?: Ticket[]; room?: string; asked?: object; emergencyApart?: boolean };

/** A turn in which the guest said this, as the analyzer understood it. */
function turnOf(said: Said, of: Known = {}): Turn {
  let ids = 0;
  const analysis: Analysis = {
    lang: 'en',
    sentiment: 'neutral',
    polarity: 0,
    slots: {},
    aspects: [],
    preferences: [],
    severity: 0,
    emergency: false,
    orders: [],
    act: 'new',
    reasons: [],
    remarks: [],
    confidence: 0.9,
    ...said,
    intents: said.intents.map((intent) => ({ intent, ...label })),
  };
  const conversation = { room: of.room ?? null, asked: of.asked ?? null, handoffTicketId: null };
  return {
    hotel: { name: {}, zone: 'Asia/Shanghai', knowledge: [], routes: [], emergencyPhone: null },
    now: NOW,
    newId: () => `new${++ids}`,
    conversation,
    stay: null,
    history: [],
    unanswered: [{ id: 'm9', seq: 9, author: 'guest', kind: 'text', text: 'said', at: NOW }],
    text: 'said',
    analysis,
    pieces: [],
    nowhere: null,
    read: () => analysis,
    emergencyApart: of.emergencyApart ?? false,
    beside: null,
    lastOrder: null,
    language: 'en',
    questions: [],
    tickets: of.tickets ?? [],
    preferences: [],
    refused: [],
  } as unknown as Turn;
}

const ticket = (of: Partial<Ticket>): Ticket =>
  ({
    id: 't1',
    kind: 'request',
    status: 'open',
    room: null,
    chases: 0,
    orders: [],
    words: '',
    severity: 0,
    messageId: 'm1',
    createdAt: new Date(NOW.getTime() - 30 * 60_000),
    ...of,
  }) as Ticket;

const TOWELS = ticket({ id: 'towels', intent: 'request.amenity', orders: [{ item: 'towel' }] });
const TAXI = ticket({ id: 'taxi', intent: 'request.transport' });

describe('several things in one breath', () => {
  it('each go to whom they concern: the taxi is not two towels', () => {
    const { tickets, replies } = decide(
      turnOf(
        {
          intents: ['request.amenity', 'request.transport', 'request.maintenance'],
          orders: [{ item: 'towel', quantity: 2 }, { item: 'air conditioner' }],
        },
        { room: '1208' },
      ),
    );
    expect(tickets.map((t) => [t.intent, t.orders])).toEqual([
      ['request.amenity', [{ item: 'towel', quantity: 2 }]],
      ['request.transport', []],
      ['request.maintenance', [{ item: 'air conditioner' }]],
    ]);
    expect(JSON.stringify(replies).match(/towel/g)).toHaveLength(1);
  });

  it('that a model names twice are one ticket', () => {
    const twice = turnOf({ intents: ['request.transport', 'request.transport'] });
    expect(decide(twice).tickets).toHaveLength(1);
  });

  it('are not swallowed by a reminder about another', () => {
    const outcome = decide(
      turnOf(
        {
          intents: ['request.amenity', 'request.transport'],
          act: 'chase',
          orders: [{ item: 'towel' }],
        },
        { tickets: [TOWELS], room: '1208' },
      ),
    );
    expect(outcome.changes).toMatchObject([{ ticket: { id: 'towels' }, event: 'chased' }]);
    expect(outcome.tickets).toMatchObject([{ intent: 'request.transport' }]);
  });

  it('that chase in the form of a question ask nobody else', () => {
    const outcome = decide(
      turnOf({ intents: ['question.other'], act: 'chase' }, { tickets: [TOWELS] }),
    );
    expect(outcome.changes).toMatchObject([{ event: 'chased' }]);
    expect(outcome.tickets).toEqual([]);
  });
});

describe('a guest who cancels', () => {
  it('by name cancels that, and nothing else', () => {
    const robe = turnOf(
      { intents: ['chat.deny'], act: 'cancel', orders: [{ item: 'bathrobe' }] },
      { tickets: [TAXI, TOWELS] },
    );
    expect(decide(robe).changes).toEqual([]);
    const taxi = turnOf(
      { intents: ['request.transport'], act: 'cancel' },
      { tickets: [TAXI, TOWELS] },
    );
    expect(decide(taxi).changes).toMatchObject([{ ticket: { id: 'taxi' }, event: 'cancelled' }]);
  });

  it('without a name is asked which, unless it was said in the same breath', () => {
    const said: Said = { intents: ['chat.deny'], act: 'cancel' };
    const asking = decide(turnOf(said, { tickets: [TAXI, TOWELS] }));
    expect(asking.changes).toEqual([]);
    expect(asking.asked).toMatchObject({ slot: 'which', ticketIds: ['taxi', 'towels'] });
    const now = { ...TOWELS, createdAt: NOW };
    const outcome = decide(turnOf(said, { tickets: [TAXI, now] }));
    expect(outcome.changes).toMatchObject([{ ticket: { id: 'towels' } }]);
  });

  it('the booking keeps the towels', () => {
    const turn = turnOf({ intents: ['booking.cancel'], act: 'cancel' }, { tickets: [TOWELS] });
    const outcome = decide(turn);
    expect(outcome.changes).toEqual([]);
    expect(outcome.tickets).toMatchObject([{ intent: 'booking.cancel' }]);
  });
});

describe('a guest who cries for help', () => {
  const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
  const called = (minutes: number) =>
    ticket({ id: 'fire', kind: 'emergency', status: 'claimed', createdAt: minutesAgo(minutes) });
  const fire: Said = { intents: ['safety.emergency'], emergency: true, severity: 3 };

  it('again is answered again, and staff read it where they were called', () => {
    const outcome = decide(turnOf(fire, { tickets: [called(2)], emergencyApart: true }));
    expect(outcome.replies).toMatchObject([{ say: 'emergency' }]);
    expect(outcome.changes).toMatchObject([{ ticket: { id: 'fire' }, event: 'chased' }]);
    expect(outcome.tickets).toEqual([]);
  });

  it('days later calls staff anew, although nobody closed the old emergency', () => {
    const outcome = emergency(turnOf(fire, { tickets: [called(2 * 24 * 60)] }));
    expect(outcome.tickets).toMatchObject([{ kind: 'emergency' }]);
    expect(outcome.replies).toMatchObject([{ say: 'emergency' }]);
  });

  it('is answered once: the call beside the queue and the turn do not both speak', () => {
    const own = { ...called(0), messageId: 'm9' };
    for (const tickets of [[], [own]]) {
      const outcome = decide(turnOf(fire, { tickets, emergencyApart: true }));
      expect([...outcome.replies, ...outcome.changes, ...outcome.tickets]).toEqual([]);
    }
  });
});

describe('the room', () => {
  it('that was named with a request is remembered, so that it is not asked for again', () => {
    const turn = turnOf({ intents: ['request.amenity'], slots: { room: '1208' } });
    expect(decide(turn).room).toBe('1208');
  });

  it('that comes after a thank-you still reaches the ticket that waits for it', () => {
    const turn = turnOf(
      { intents: ['request.other'], slots: { room: '1208' } },
      { tickets: [TOWELS] },
    );
    const outcome = decide(turn);
    expect(outcome.changes).toMatchObject([{ ticket: { id: 'towels' }, set: { room: '1208' } }]);
    expect(outcome.tickets).toEqual([]);
  });

  it('of a noisy neighbour is not taken for the guest’s', () => {
    const turn = turnOf(
      { intents: ['feedback.complaint'], slots: { room: '1209' }, severity: 1 },
      { tickets: [TOWELS] },
    );
    expect(decide(turn).changes).toEqual([]);
    expect(decide(turn).room).toBeUndefined();
  });
});
