/** A hotel whose guests are staying, leaving and asked how it was, and whose clock stands where a story puts it. */
import { DateTime } from 'luxon';
import { runDue } from '../../bot/due.ts';
import { type StayRecord, storeStays } from '../../crm/stays/stays.ts';
import { openHotel, type TestGuest } from '../hotel.ts';
import { until } from '../until.ts';

export const moment = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Shanghai' }).toJSDate();

export type SurveyedHotel = Awaited<ReturnType<typeof openSurveyedHotel>>;

export async function openSurveyedHotel() {
  const hotel = await openHotel();
  const { house } = hotel;
  let codes = 0;

  /** The hotel's clock stands at this moment, and what is due happens, in as many processes. */
  async function at(iso: string, processes = 1): Promise<void> {
    const now = moment(iso);
    house.now = () => now;
    await Promise.all(Array.from({ length: processes }, () => runDue(house, now)));
  }

  const answerOf = async ({ conversationId }: TestGuest) =>
    house.store.prisma.surveyAnswer.findFirst({ where: { conversationId } });

  /** A guest who has written before, and whom the hotel knows by that address. */
  async function stayingGuest(of: Partial<StayRecord> = {}) {
    house.now = () => moment('2026-12-01T08:00');
    const guest = await hotel.guest();
    await guest.says('WiFi密码是多少');
    await guest.hears(/WiFi/);
    const { externalId } = await guest.conversation();
    let current: StayRecord = {
      externalId: `S${codes++}`,
      source: 'import',
      room: '1208',
      arrival: new Date('2026-12-01'),
      departure: new Date('2026-12-04'),
      status: 'in_house',
      name: null,
      language: null,
      addresses: [{ channel: 'web', externalId }],
      ...of,
    };
    /** The hotel's records say so, now. */
    const record = (changes: Partial<StayRecord> = {}) => {
      current = { ...current, ...changes };
      return storeStays(house.store, 'hotel', [current], house.now());
    };
    await record();
    return { guest, record, answer: () => answerOf(guest) };
  }

  return {
    ...hotel,
    at,
    stayingGuest,

    /** Has left at eleven, and is asked at two. */
    async guestAskedAfterStay() {
      const stay = await stayingGuest({ arrival: new Date('2026-12-03') });
      house.now = () => moment('2026-12-04T11:00');
      await stay.record({ status: 'checked_out' });
      await at('2026-12-04T14:00');
      await stay.guest.hears(/推荐给朋友/);
      return stay;
    },

    complaints: ({ conversationId }: TestGuest) =>
      hotel.tickets({ conversationId, kind: 'complaint' }),
  };
}

/** The questions with scores that a guest was asked. */
export async function asked({ messages }: TestGuest): Promise<string[]> {
  const said = await messages();
  const hasScores = ({ choices }: { choices: unknown }) =>
    /"text":"5"/.test(JSON.stringify(choices));
  return said.filter(hasScores).map((m) => m.text);
}

/** A guest writes, and is answered. */
export async function writes(guest: TestGuest, text: string): Promise<void> {
  await guest.says(text);
  await until(async () => {
    const { answeredSeq, lastGuestSeq } = await guest.conversation();
    return answeredSeq >= lastGuestSeq;
  });
}
