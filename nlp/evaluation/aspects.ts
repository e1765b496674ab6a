/** Aspects said of real reviews against what their writers gave: aspect labels, or stars of the whole. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtin } from '../builtin/index.ts';
import type { AspectName, Sentiment } from '../taxonomy.ts';
import { ratio } from './count.ts';
import { type Figures, withIntervals } from './interval.ts';
import { jsonLines } from './lines.ts';
import { sure, type Table } from './table.ts';

/** The corpus's names for what the taxonomy knows too; −1, 0 and 1 are its polarities, −2 is no mention. */
const ASAP: Record<string, AspectName> = {
  location_traffic: 'location',
  location_distance_from_business_district: 'location',
  location_easy_to_find: 'location',
  service_waiters_attitude: 'staff.attitude',
  service_serving_speed: 'staff.speed',
  service_wait_time: 'staff.speed',
  service_parking_convenience: 'parking',
  price_level: 'price',
  price_cost_effective: 'price',
  price_discount: 'price',
  environment_decoration: 'room.space',
  environment_space: 'room.space',
  environment_noise: 'room.noise',
  environment_cleaness: 'room.cleanliness',
  dish_portion: 'food.dining',
  dish_taste: 'food.dining',
  dish_look: 'food.dining',
  dish_recommendation: 'food.dining',
};

type Said = Array<{ aspect: AspectName; polarity: Sentiment }>;
/** An aspect of one review as the product heard it and as the writer meant it. */
type Judged = { heard?: Sentiment; meant?: Sentiment };

const signs: Record<string, Sentiment> = { '-1': 'negative', '0': 'neutral', '1': 'positive' };

/** On DIR's `dev.asap_sample_300.jsonl` and `dev.tripadvisor_li2013_1000.jsonl`, where they are. */
export function aspectsTable(dir: string): Table {
  const sets: Array<[string, string, (line: never) => Judged[]]> = [
    ['asap_sample_300 (zh), aspects labelled', 'asap_sample_300', byLabels],
    ['tripadvisor_li2013_1000 (en), by the stars of the whole', 'tripadvisor_li2013_1000', byStars],
  ];
  const rows = sets.flatMap(([title, name, judge]) => {
    const file = join(dir, `dev.${name}.jsonl`);
    if (!existsSync(file)) return [];
    const reviews = jsonLines<never>(file).map(judge);
    const figures = withIntervals(reviews, figuresOf);
    return [[title, String(reviews.length), ...Object.values(figures).map(sure)]];
  });
  return { head: ['reviews', 'n', ...Object.keys(figuresOf([]))], rows };
}

function saidOf(text: string): Said {
  return builtin.analyzeSync({ text, kind: 'review' }).aspects;
}

/** Polarities of several of the corpus's names for one aspect: the criticism counts. */
function byLabels({ text, label }: { text: string; label: Record<string, number> }): Judged[] {
  const said = saidOf(text);
  const aspects = [...new Set(Object.values(ASAP))];
  return aspects.flatMap((aspect) => {
    const given = Object.entries(ASAP).flatMap(([name, own]) =>
      own === aspect && (label[name] ?? -2) > -2 ? [label[name] ?? 0] : [],
    );
    const meant = given.length > 0 ? signs[String(Math.min(...given))] : undefined;
    const heard = said.find((one) => one.aspect === aspect)?.polarity;
    return meant || heard ? [{ ...(heard && { heard }), ...(meant && { meant }) }] : [];
  });
}

/** Without stars an aspect, the review's own stand for all of them. */
function byStars({ text, label }: { text: string; label: string }): Judged[] {
  const meant = label === 'pos' ? 'positive' : 'negative';
  return saidOf(text).map(({ polarity }) => ({ heard: polarity, meant }));
}

function figuresOf(reviews: Judged[][]): Figures {
  const all = reviews.flat();
  const both = all.filter(({ heard, meant }) => heard && meant);
  const signed = both.filter(({ heard, meant }) => heard !== 'neutral' && meant !== 'neutral');
  return {
    'heard, of those meant': ratio(both.length, all.filter(({ meant }) => meant).length),
    'same sign, where both have one': ratio(
      signed.filter(({ heard, meant }) => heard === meant).length,
      signed.length,
    ),
    'aspects a review': ratio(all.filter(({ heard }) => heard).length, reviews.length),
  };
}
