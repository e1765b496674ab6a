import type { Review, Stay } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { likely } from '../../nlp/likely.ts';
import { analysisRows } from '../analysis-rows.ts';
import type { Random } from './random.ts';
import { REVIEWS } from './reviews.ts';
import { remember, type Setting, type Story } from './rows.ts';
import { troubleOn } from './scenes.ts';

/** The guest publishes a review some days after leaving, if that day has come. */
export function publish(setting: Setting, story: Story, stay: Stay, random: Random): void {
  const { house, anchor } = setting;
  const left = anchor.plus({ milliseconds: stay.departure.getTime() - anchor.toMillis() });
  const at = left.plus({ days: random.between(0, 3), hours: random.between(10, 21) });
  if (at >= anchor) return;
  const texts = REVIEWS[story.guest.language?.startsWith('zh') ? 'zh' : 'en'];
  const trouble = troubleOn({ room: stay.room ?? '' }, left, anchor);
  const kind = kindOf(random, trouble !== null);
  const about = (trouble && texts.unhappy[trouble]) ?? random.pick(Object.values(texts.unhappy));
  const text = random.pick(kind === 'unhappy' ? about : texts[kind]);
  const review: Review = {
    id: newId(),
    hotelId: house.hotelId,
    guestId: story.guest.id,
    stayId: stay.id,
    source: 'demo',
    externalId: stay.externalId,
    author: story.guest.name,
    text,
    rating: { happy: 5, mixed: 4, unhappy: 2 }[kind] - (random.chance(0.2) ? 1 : 0),
    at: at.toJSDate(),
    createdAt: at.toJSDate(),
  };
  story.reviews.push(review);
  const { id: reviewId, guestId, stayId } = review;
  const analysis = likely(builtin.analyzeSync({ text, kind: 'review' }));
  const { hotelId } = house;
  const analysed = { hotelId, analysis, text, analyzer: builtin.name, at: review.at };
  remember(story, analysisRows({ ...analysed, reviewId, guestId, stayId }));
}

function kindOf(random: Random, trouble: boolean): 'happy' | 'mixed' | 'unhappy' {
  const roll = random.next();
  if (trouble) return roll < 0.6 ? 'unhappy' : 'mixed';
  if (roll < 0.8) return 'happy';
  return roll < 0.91 ? 'mixed' : 'unhappy';
}
