/** How English remarks show how the room is to be kept. */
import type { PreferenceWords } from './preferences.ts';
import {
  around,
  COLD,
  HERE,
  HOT,
  LOST_SLEEP,
  near,
  SLEPT,
  TOO,
  UNWELL,
  WARM_CLOTHES,
} from './signs.ts';

const TUB =
  '(?:(?<!hot )(?:bath ?)?tubs?|baths?(?! (?:towels?|mats?|robes?|rooms?|sheets?|salts?)))';
const SMOKE =
  '(?:smok(?:e|es|ed|ing|ers?)|cigar(?:ette)?s?|tobacco|nicotine|ciggies|fags?|ash ?trays?|vap(?:e|ed|ing)|weed)';
const STINK =
  '(?:smell\\w*|smelt|stink\\w*|stank|stunk|reek\\w*|stench|odou?rs?|whiff\\w*|stale|pong\\w*|fumes)';
const SCENT =
  '(?:perfumes?|perfumed|scents?|scented|fragrances?|fragranced|diffusers?|air ?fresheners?|incense|pot ?pourri|aromas?|aromatherapy|room sprays?|linen spray|lavender|essential oils?|scented candles?|plug-?ins?)';
const SUN =
  '(?:sun(?:light|shine|rise)?|day ?light|(?<!traffic |fire )lights?(?! (?:sleepers?|bed|cover|meal|breakfast|bulb|switch|fitting))|moonlight|street ?(?:lamps?|lights?)|lamp ?posts?|neon|flood ?lights?|headlights?|leds?|standby)';
const CURTAIN = '(?:curtains?|blinds?|drapes?|shutters?|shades?|blackouts?)';
const DIM = '(?:dark|dim|dingy|gloomy|murky|dreary|poorly lit|badly lit|under-?lit)';

export const COMFORT_SIGNS: PreferenceWords[] = [
  {
    key: 'room.smoking',
    value: 'no',
    says: [
      '',
      `\\b(?:asked for|booked|requested|wanted|need|want|prefer)[^.!?]{0,30}(?:nobody|no one|no-?one|not|non|never|hasn'?t)[^.!?]{0,10}smok\\w+|\\bsmok\\w+[^.!?]{0,20}(?:can'?t stand|can'?t bear|bothers? me|makes? me)`,
    ],
    shows: [
      '',
      `${near(SMOKE, STINK, 30)}|${near('(?:someone|somebody|the last|previous|before us|they|people|guests?)', '(?:smok(?:ed|ing)|puff(?:ed|ing))[^.!?]{0,20}(?:in here|in this|in my|in our|in the room|away|next door|balcony)', 40)}|\\bpuffing away\\b`,
    ],
  },
  {
    key: 'room.smoking',
    value: 'yes',
    says: [
      '',
      "\\b(?:room|balcony|somewhere|one)[^.!?]{0,20}(?:where|in which|that) (?:i|we|one|you)(?:'m| am|'re| are)? ?(?:can|could|may|allowed|permitted|free)[^.!?]{0,12}(?:to )?(?:smoke|light up|vape|have a (?:smoke|cigarette))|\\bi(?:'m| am) a (?:\\w+ )?smoker|\\bi (?:smoke|light up|like a cigarette|enjoy a cigar)\\b",
    ],
    shows: [
      '',
      '\\b(?:can|could|may|where|allowed|nearest|place|somewhere|out|down|step|nip|pop)[^.!?]{0,30}(?:have|for|smoke|light)(?: up)?(?: a| my)? (?:quick )?(?:cigarette|smoke|fag|ciggie|cigar)\\b(?!\\w)',
    ],
  },
  {
    key: 'room.temperature',
    value: 'cool',
    says: [
      '',
      "\\b(?:i|we)(?:'m| am|'re| are)? (?:always |really |just )?(?:need|like|want|prefer|love|have to have|can only sleep)[^.!?]{0,24}\\b(?:cold|cool|cooler|chilly)\\b(?! (?:water|drinks?|beer|towels?|milk|brew|cuts))[^.!?]{0,24}(?:sleep|room|night|bed|$)|\\b(?:sleep|slept)s? (?:best |better |only )?(?:when|where|in)[^.!?]{0,10}(?:cold|cool)",
    ],
    shows: [
      '',
      [
        near(HOT, HERE, 50),
        near(
          '(?:open(?:ed|ing)?|fling|flung)[^.!?]{0,10}windows?',
          '(?:warm|hot|heat\\w*|stuffy|air)',
          50,
        ),
        near(
          '(?:air ?con\\w*|a/?c\\b|thermostat|cooling)',
          "(?:won'?t|doesn'?t|can'?t|couldn'?t|will not|refuses to|never|didn'?t)[^.!?]{0,10}(?:go|goes|went|get|gets|drop|dropped|cope|keep up|manage)[^.!?]{0,16}(?:below|under|lower|down|cool|cold|heat|$)",
          16,
        ),
        '\\b(?:switch|turn|shut)(?:ed|ing)? (?:the |that |this )?(?:heating|heater|radiator)[^.!?]{0,6}(?:off|down)|\\b(?:switch|turn|shut)(?:ed|ing)? (?:off|down) (?:the |that |this )?(?:heating|heater|radiator)',
        '\\b(?:2[6-9]|3\\d|twenty-?(?:six|seven|eight|nine)|thirty) ?(?:°|degrees)[^.!?]{0,12}(?:in here|in (?:my|our|the) (?:room|bedroom)|at night)|\\bwet towels? (?:on|over)',
        '\\b(?:cool(?:ed)? (?:the room|it|us|me|myself|ourselves) down|cooled down by|to cool (?:down|off))\\b',
      ].join('|'),
    ],
  },
  {
    key: 'room.temperature',
    value: 'warm',
    says: [
      '',
      "\\b(?:i|we|she|he)(?:'m| am|'re| are)? (?:always |really |just |easily )?(?:feel|get|gets|feels) (?:the |so |very )?cold(?: easily)?\\b(?! (?:water|drinks?|food|meals?|coffee))|\\b(?:more heat|extra heater|portable heater|space heater|electric heater|fan heater|hot[- ]water bottle|electric blanket)\\b",
    ],
    shows: [
      '',
      [
        near(COLD, HERE, 50),
        near(
          WARM_CLOTHES,
          `(?:to bed|in bed|${SLEPT}|wrapped|huddl\\w*|bundled|at the desk|in here|keep(?:ing)? warm|indoors|inside)`,
          30,
        ),
        near(
          '(?:heating|heater|radiators?|room|bedroom)',
          "(?:(?:won'?t|doesn'?t|never|didn'?t|barely|hardly|can'?t|isn'?t|wasn'?t)[^.!?]{0,16}\\b(?:warm|warmer|heat up|get hot|lukewarm)|stone cold|ice cold)",
          20,
        ),
        '\\bno heating\\b[^.!?]{0,40}(?:bedroom|room|night|winter|november|december|january|february|march)',
        '\\bany way to (?:get|make)[^.!?]{0,12}(?:warm\\w*|heat)',
      ].join('|'),
    ],
  },
  {
    key: 'room.light',
    value: 'dark',
    says: [
      '',
      "\\b(?:pitch|completely|totally|properly|really|total|complete) (?:black|dark(?:ness)?)\\b|\\bblack-?out (?:curtains?|blinds?)\\b(?=[^.!?]{0,30}(?:please|need|must|if|want|\\?|$))|\\b(?:can'?t|cannot|couldn'?t|don'?t|never) (?:\\w+ )?sleep (?:with|in|if)[^.!?]{0,14}light",
    ],
    shows: [
      '',
      [
        near(
          CURTAIN,
          "(?:don'?t|doesn'?t|didn'?t|won'?t|not|never|lets?|letting|thin|flimsy|too short|sheer|too narrow|broken|hardly|barely|no)[^.!?]{0,24}(?:close\\w*|shut|meet|block\\w*|cover\\w*|light|sun\\w*|through|dark)|gaps?|useless|see-?through|transparent|stops? short",
          30,
        ),
        near(
          SUN,
          '(?:in (?:my|our|the) (?:face|eyes)|on (?:my|our) (?:face|pillow|bed)|pour\\w*|stream\\w*|flood\\w*|shin(?:es?|ing)|blaz\\w*|blink\\w*|glar\\w*|like a disco|into (?:the|my|our) (?:room|bed)|through the (?:curtains?|blinds?|gap|window))',
          30,
        ),
        near(SUN, `(?:${LOST_SLEEP}|up at (?:four|five|\\d)|from (?:four|five|\\d))`, 30),
        '\\b(?:light at (?:four|five|\\d)|up with the (?:birds|sun|larks))\\b',
      ].join('|'),
    ],
  },
  {
    key: 'room.light',
    value: 'bright',
    says: [
      '',
      '\\b(?:brighter|sunnier) (?:room|one|place|lamp|bulb|light)|\\blighter room|\\b(?:lots of|plenty of|more|natural|good) (?:natural )?(?:day)?light\\b(?=[^.!?]{0,30}(?:please|need|room|read|work|if))',
    ],
    shows: [
      '',
      [
        near(
          `${TOO} ${DIM}|${DIM}`,
          '(?:read\\w*|work\\w*|make-?up|shav\\w*|see\\b|lamps?|bulbs?|lighting|desk|cave|crypt|dungeon|cellar|sew\\w*|write|writing|homework|colou?rs?)',
          40,
        ),
        "\\b(?:can'?t|cannot|couldn'?t|can hardly|can barely|could hardly|impossible to|hard to|struggle to) (?:even )?(?:see|read|make out)\\b[^.!?]{0,40}(?:make-?up|read|shave|light|lamp|bulb|menu|desk|book|mirror|clothes|in here)",
        '\\b(?:like|as) (?:living in |being in |sitting in )?(?:a |an )?(?:cave|dungeon|cellar|crypt|tomb|coal mine|bunker|basement)\\b',
        near(
          '(?:another|extra|second|stronger|better|floor|desk|reading|bedside|decent|more) (?:\\w+ )?(?:lamps?|bulbs?|lights?)',
          `(?:${DIM}|read|work|write|see)`,
          60,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'room.fragrance',
    value: 'none',
    says: [
      '',
      `\\b(?:leave|keep|take|turn|switch|put|stop|skip|remove|get rid of|lose|unplug|go without|without|no)(?: out| off| away)?(?: the| that| this| any| your| all| using| spraying)* ${SCENT}`,
    ],
    shows: [
      '',
      [
        around(SCENT, UNWELL, 50),
        `\\b${STINK}[^.!?]{0,8}(?:of|like)[^.!?]{0,12}(?:perfume (?:shop|counter|factory|store)|perfumery|a soap shop|${SCENT})`,
      ].join('|'),
    ],
  },
  {
    key: 'bathroom',
    value: 'bathtub',
    says: [
      '',
      `\\b(?:need|want|love|like|prefer|room with|with|hoping for|rather have|is there)[^.!?]{0,14}\\b${TUB}\\b(?=[^.!?]{0,40}(?:please|soak|room|if|possible|\\?|$))|\\b(?:all i (?:want|need) is|nothing better than|love|need|could do with) a (?:\\w+ ){0,2}(?:soak|bath)\\b`,
    ],
    shows: [
      '',
      [
        `\\b(?:no|without a|only a shower|just a shower|shower only|only has a (?:shower|stall)|isn'?t (?:a|any))[^.!?]{0,12}\\b(?:${TUB}|shower|stall)\\b[^\\n]{0,50}\\b(?:soak|look(?:ed|ing) forward|hop(?:ed|ing)|dream\\w*|disappoint\\w*|pity|shame|miss\\w*|would have)`,
        around(
          '(?:soak|soaking|hot bath|long bath)',
          '(?:only|just|no (?:tub|bath)|shower|stall|look(?:ed|ing) forward|aching|sore|tired|hik\\w+|legs|feet|muscles|marathon)',
          70,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'bathroom',
    value: 'shower',
    says: [
      '',
      '\\b(?:walk-?in|step-?free|level|flat|separate|proper|plain|ordinary|normal|real) (?:access )?showers?\\b(?! (?:was|is great|were|gel))|\\bshowers? (?:without|with no|that has no) (?:a )?(?:step|tub|edge|lip|threshold|bath)|\\bgive me a (?:\\w+ )?shower',
    ],
    shows: [
      '',
      near(
        TUB,
        '(?:climb\\w*|step\\w* (?:over|in|out|into)|lift\\w*[^.!?]{0,12}legs?|legs? over|over the (?:side|edge|rim)|get(?:ting)? (?:in|out|over|into)|(?:nearly|almost|could have|might|afraid of) (?:slip|fall|fell)\\w*|risky|danger\\w*|death ?trap|too high|scrambl\\w*|hoist\\w*)',
        44,
      ),
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'morning',
    says: [
      '',
      near(
        '(?:rooms?|beds?)[^.!?]{0,12}(?:done|made|made up|cleaned|tidied|serviced)|clean(?:ed|ing)? (?:my|our|the) rooms?|housekeeping|maids?|(?<!street )cleaners?',
        "(?:before|by) (?:8|9|10|11|nine|ten|eleven|noon|lunch|midday)|in the mornings?|every morning|each morning|first thing|while (?:i am|we are|i'm|we're) (?:out |at )?(?:at )?breakfast",
        30,
      ),
    ],
    shows: [
      '',
      '\\b(?:come|get|coming|getting) back (?:from|after) breakfast to (?:a|find)[^.!?]{0,16}(?:made|clean|tidy)',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'afternoon',
    says: [
      '',
      near(
        '(?:maids?|clean(?:ers?|ing)?|housekeep\\w*|room (?:done|made up|cleaned|serviced)|somebody|staff|they|service|come|knock)',
        '(?:after (?:lunch|noon|midday|one|two|three|1|2|3|12)|in the afternoons?|later in the day|not before (?:noon|eleven|twelve|one|two|1|2|11|12))',
        30,
      ),
    ],
    shows: [
      '',
      [
        near(
          '(?:maids?|(?<!street )clean(?:ers?|ing)|housekeep\\w*|chamber ?maids?|room attendants?|hoover\\w*|vacuum\\w*|walked in|barged in|came in)',
          '(?:still (?:in bed|asleep|sleeping)|asleep|woke|wak(?:es|ing)|in bed|at (?:\\w+ )?(?:seven|eight|nine|ten|half past \\w+|[7-9]|10)\\b|so early|too early|lie in|sleep in)',
          44,
        ),
        "\\b(?:never|not|don'?t|rarely) (?:get |wake )?up before (?:noon|ten|eleven|midday|lunch|10|11|12)|\\b(?:we|i) (?:always |like to )?(?:sleep in|lie in|sleep late)\\b",
      ].join('|'),
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'none',
    says: [
      '',
      [
        near(
          "(?:no need (?:for|to)|don'?t (?:need|want)|rather (?:nobody|no one|you didn'?t|not have|they didn'?t)|prefer (?:that )?(?:nobody|no one|not|you didn'?t)|(?:nobody|no one)(?! has| came| had| did)|please don'?t|skip|decline|without)[^.!?]{0,24}(?:clean\\w*|housekeep\\w*|come in|came in|enter\\w*|service|make up|maids?|in (?:my|our|the) room)",
          "(?:stay|whole|entire|all week|while (?:i'?m|we'?re|i am|we are) here|days?|throughout|any day|until (?:i|we)|privacy|every|myself|ourselves|ever)",
          50,
        ),
      ].join('|'),
    ],
  },
];
