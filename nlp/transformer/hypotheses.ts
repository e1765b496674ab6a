/**
 * What a text would say that has an intent, for a natural-language-inference model. Only what a hotel
 * acts on or answers: feedback, small talk and danger are the builtin's alone.
 */
import type { Named } from '../builtin/model.ts';
import type { IntentName } from '../taxonomy.ts';

const HYPOTHESES: Partial<Record<IntentName, { zh: string; en: string }>> = {
  'request.amenity': {
    zh: '客人想让酒店送一样东西到房间。',
    en: 'The guest wants the hotel to bring an item to the room.',
  },
  'request.housekeeping': {
    zh: '客人想要打扫房间或更换床单毛巾。',
    en: 'The guest wants the room cleaned or the linen changed.',
  },
  'request.maintenance': {
    zh: '房间里有东西坏了或不能用。',
    en: 'Something in the room is broken or does not work.',
  },
  'request.food': {
    zh: '客人想点餐或对餐食有要求。',
    en: 'The guest wants to order food or drinks.',
  },
  'request.late_checkout': {
    zh: '客人想晚一点退房。',
    en: 'The guest wants to check out later.',
  },
  'request.early_checkin': {
    zh: '客人想提早入住。',
    en: 'The guest wants to check in earlier.',
  },
  'request.room_change': { zh: '客人想换一间房。', en: 'The guest wants another room.' },
  'request.wakeup': { zh: '客人想要叫醒服务。', en: 'The guest wants a wake-up call.' },
  'request.luggage': {
    zh: '客人想寄存或搬运行李。',
    en: 'The guest wants luggage stored or carried.',
  },
  'request.transport': {
    zh: '客人想叫车或要接送。',
    en: 'The guest wants a taxi or a transfer.',
  },
  'request.invoice': { zh: '客人想要发票或收据。', en: 'The guest wants an invoice or a receipt.' },
  'request.laundry': {
    zh: '客人想洗衣服或熨衣服。',
    en: 'The guest wants clothes washed or ironed.',
  },
  'request.do_not_disturb': {
    zh: '客人不想被打扰。',
    en: 'The guest does not want to be disturbed.',
  },
  'request.lost_and_found': {
    zh: '客人丢了东西或落下了东西。',
    en: 'The guest has lost or left something behind.',
  },
  'request.other': {
    zh: '客人请酒店帮忙做一件事。',
    en: 'The guest asks the hotel to do something.',
  },
  'booking.new': { zh: '客人想预订房间。', en: 'The guest wants to book a room.' },
  'booking.change': { zh: '客人想更改预订。', en: 'The guest wants to change a booking.' },
  'booking.cancel': { zh: '客人想取消预订。', en: 'The guest wants to cancel a booking.' },
  'booking.extend': { zh: '客人想多住几天。', en: 'The guest wants to stay longer.' },
  'question.wifi': { zh: '客人在问无线网络。', en: 'The guest asks about the Wi-Fi.' },
  'question.breakfast': { zh: '客人在问早餐。', en: 'The guest asks about breakfast.' },
  'question.facility': {
    zh: '客人在问健身房、泳池、餐厅等设施。',
    en: 'The guest asks about the gym, the pool, the bar or another facility.',
  },
  'question.checkin_checkout': {
    zh: '客人在问入住或退房的时间和手续。',
    en: 'The guest asks when or how to check in or out.',
  },
  'question.parking': { zh: '客人在问停车。', en: 'The guest asks about parking.' },
  'question.location': {
    zh: '客人在问路、地址或附近有什么。',
    en: 'The guest asks for the way, the address or what is nearby.',
  },
  'question.price': { zh: '客人在问价格。', en: 'The guest asks for a price.' },
  'question.policy': {
    zh: '客人在问酒店的规定。',
    en: 'The guest asks about a rule of the hotel.',
  },
  'question.membership': {
    zh: '客人在问会员或积分。',
    en: 'The guest asks about membership or points.',
  },
  'chat.human': { zh: '客人想找真人客服。', en: 'The guest wants to talk to a person.' },
};

/** An intent that the model is asked about, with what the builtin thinks of it. */
export type Asked = { intent: IntentName; before: number; hypothesis: string };

/** A base-sized model reads so many within a guest's patience. */
const MOST_ASKED = 8;

/** The likeliest intents that have a hypothesis. @param intents every intent, the likeliest first */
export function hypothesesFor(intents: Named[], lang: string): Asked[] {
  const language = lang.startsWith('zh') ? 'zh' : 'en';
  return intents
    .flatMap(({ name, probability }) => {
      const intent = name as IntentName;
      const said = HYPOTHESES[intent];
      return said ? [{ intent, before: probability, hypothesis: said[language] }] : [];
    })
    .slice(0, MOST_ASKED);
}
