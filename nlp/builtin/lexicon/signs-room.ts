/** How English remarks show which room somebody wants, and how it is to be. */
import type { PreferenceWords } from './preferences.ts';
import { around, COLD, HERE, HOT, near, SLEPT, TOO, UNWELL, WARM_CLOTHES } from './signs.ts';

const LIFT = '(?:lifts?|elevators?)';
const FLOOR = '(?:floors?|stor(?:e?y|ies|eys)|level)';
const TUB = '(?:bath ?tubs?|tubs?|baths?(?! (?:towels?|mats?|robes?|rooms?|sheets?|salts?)))';
const SMOKE =
  '(?:smok(?:e|es|ed|ing|ers?)|cigar(?:ette)?s?|tobacco|nicotine|ciggies|fags?|ash ?trays?|vap(?:e|ed|ing)|weed)';
const STINK =
  '(?:smell\\w*|smelt|stink\\w*|stank|stunk|reek\\w*|stench|odou?rs?|whiff\\w*|stale|pong\\w*|fumes)';
const SCENT =
  '(?:perfumes?|perfumed|scents?|scented|fragrances?|fragranced|diffusers?|air ?fresheners?|incense|pot ?pourri|aromas?|aromatherapy|room sprays?|linen spray|lavender|essential oils?|scented candles?|plug-?ins?)';
const OTHERS =
  '(?:neighbou?rs?|next door|next room|room (?:next|above|below|opposite)|upstairs|downstairs|above (?:me|us|my)|below (?:me|us|my)|across the (?:hall|corridor)|other side of the wall|through the walls?|people|guests|somebody|someone|party|parties|kids|children|teenagers|couple|crowds?|band|dj|bar|club|night ?club|disco|karaoke|basement|ballroom|wedding|corridor|hall(?:way)?|street|road|square|terrace|courtyard|car ?park|traffic|cars|trucks|lorr(?:y|ies)|buses|trams?|trains?|planes?|motorbikes?|scooters?|sirens?|builders?|building site|construction|workmen|drill\\w*|dogs?|roosters?|cockerel|baby|babies|music|bass|tv|telly|television|snor\\w+|ice machine|vending machine|lift|elevator|doors?|staff|cleaners?|trolleys?|deliver(?:y|ies)|bins?|garbage|generator|air vents?|voices|footsteps|heels|laughter|argu\\w+)';
const DIN =
  '(?:nois\\w*|loud\\w*|scream\\w*|shout\\w*|yell\\w*|cr(?:y|ying|ied)|bark\\w*|bang\\w*|thump\\w*|thud\\w*|pound\\w*|stomp\\w*|slam\\w*|hammer\\w*|drill\\w*|blar\\w*|blast\\w*|boom\\w*|roar\\w*|rumbl\\w*|rattl\\w*|clunk\\w*|clatter\\w*|bowling|danc\\w+|sing\\w*|sang|laugh\\w*|chat\\w*|argu\\w*|talk\\w*|party(?:ing)?|partied|racket|din\\b|row\\b|shak\\w+|vibrat\\w*|honk\\w*|beep\\w*|going on|having fun|at it|kept|keeps?|keeping|woke|woken|wak(?:es|ing))';
const ALL_NIGHT =
  "(?:all night|half the night|the whole night|through the night|until|till|past midnight|from midnight|after midnight|in the (?:middle of the night|small hours|early hours)|(?:at|from|before|since) (?:about |around )?(?:one|two|three|four|five|six|seven|half|dawn|\\d)\\b|every (?:night|hour|few minutes)|non-?stop|wide awake|lying (?:here )?awake|lay awake|awake|a wink|can'?t sleep|couldn'?t sleep|no sleep|not slept|haven'?t slept|didn'?t sleep|barely slept|hardly slept|dropped off|fall(?:en)? asleep|go to sleep|get to sleep|get any sleep|sleepless|ear ?plugs?)";
const SUN =
  '(?:sun(?:light|shine|rise)?|day ?light|light|lights|moonlight|street ?(?:lamps?|lights?)|lamp ?posts?|neon|flood ?lights?|headlights?|leds?|standby)';
const CURTAIN = '(?:curtains?|blinds?|drapes?|shutters?|shades?|blackouts?)';
const DIM = '(?:dark|dim|dingy|gloomy|murky|dreary|poorly lit|badly lit|under-?lit|low)';

export const ROOM_SIGNS: PreferenceWords[] = [
  {
    key: 'room.floor',
    value: 'high',
    says: [
      '',
      `\\b(?:as )?(?:high|far) up (?:as|in)\\b|\\b(?:higher|upper|top)[^.!?]{0,10}${FLOOR}`,
    ],
    shows: [
      '',
      `${near('(?:ground|first|low(?:er)?|street) (?:floor|level)|(?:so|too) (?:close to|near) the (?:street|pavement|ground)', '(?:look(?:ing)? (?:straight |right )?in|stare|peer|see(?:s)? (?:straight |right )?in(?:to)?|feel (?:un)?safe|burglar\\w*|nothing to see|no view|privacy|exposed|keep the curtains)', 60)}|\\b(?:people|passers-?by|everyone|anyone)[^.!?]{0,24}(?:look|see|peer|stare)(?:ing|s)? (?:straight |right )?(?:in(?:to)? (?:my|our|the) (?:room|window|bedroom)|in\\b)`,
    ],
  },
  {
    key: 'room.floor',
    value: 'low',
    says: [
      '',
      `\\b(?:nothing|not|no (?:room )?|anything) (?:too )?(?:high(?:er)?|above|over|far up)\\b|\\b(?:lower|lowest|ground|first|second)[^.!?]{0,10}${FLOOR}(?= (?:please|room|would|is better|if))|\\b(?:close|near|nearer|closer) (?:to )?the ground\\b`,
    ],
    shows: [
      '',
      [
        near(
          '(?:so high|this high|too high|up here|this far up|so far up|high up|tall buildings?|heights?|on the (?:\\w+(?:th|st|nd|rd)|top) floor|out of the window|looking down|look down|sky ?scrapers?)',
          "(?:dizzy|giddy|spins?|spinning|nervous|scar(?:ed|es|y)|afraid|fear|frighten\\w*|terrif\\w*|panic\\w*|anxious|anxiety|worr(?:y|ies|ied)|queasy|uneasy|vertigo|legs go|knees|don'?t (?:do|like)|can'?t (?:do|stand|cope)|hate|wobbly|jelly)",
          60,
        ),
        '\\bget out (?:fast|quickly|in a hurry)[^.!?]{0,40}(?:fire|emergency)|\\b(?:fire|emergency)[^.!?]{0,40}get out (?:fast|quickly)',
      ].join('|'),
    ],
  },
  {
    key: 'room.quiet',
    value: 'yes',
    says: [
      '',
      '\\b(?:very |really |extremely |such a |a )?light sleeper|\\b(?:peace and quiet|somewhere (?:more |really )?(?:peaceful|quiet|calm|silent))|\\b(?:slightest|least|any little|every little|tiniest) (?:thing|sound|noise|creak)[^.!?]{0,12}(?:wakes?|keeps?)|\\b(?:quieter|calmer|more peaceful)\\b',
    ],
    shows: [
      '',
      [
        near(OTHERS, `${DIN}[^.!?]{0,50}\\b${ALL_NIGHT}`, 50),
        near(OTHERS, ALL_NIGHT, 60),
        near(DIN, ALL_NIGHT, 50),
        '\\bhear(?:d|ing)?[^.!?]{0,16}\\b(?:every|each|all (?:of )?(?:the|their|his|her)|them|people|him|her|it all|everything|the (?:people|couple|man|woman|neighbou?rs?|whole|toilet|tv|telly|music|lift|elevator|traffic|trains?|bar))\\b[^.!?]{0,30}(?:next door|say|said|sneeze|cough|snor\\w+|talk\\w*|word|step|flush|through|above|upstairs|wall|night|bed|room)',
        '\\b(?:paper|thin|cardboard|made of (?:paper|cardboard))(?:[- ]thin)? walls?|\\bwalls?[^.!?]{0,12}(?:paper|cardboard|thin)|\\bsound ?proof\\w*|\\binsulation\\b',
        `\\b(?:have a word|tell|ask|speak to|talk to|call|say something)[^.!?]{0,24}(?:people|neighbou?rs?|guests|room|next door|upstairs|them|\\d{3,4})\\b[^?\\n]{0,50}\\b(?:music|nois\\w*|loud|quiet\\w*|down|shak\\w+|part(?:y|ies)|tv|stop|shout\\w*|sleep)`,
      ].join('|'),
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_lift',
    says: [
      '',
      `\\b(?:not|never|nothing|nowhere)[^.!?]{0,16}(?:next to|near|beside|by|opposite|close to)[^.!?]{0,12}${LIFT}|\\b(?:away|far(?:ther)?|further) from (?:the )?${LIFT}`,
    ],
    shows: [
      '',
      near(
        `${LIFT}(?: (?:motor|shaft|doors?|bell|machinery))?`,
        `(?:hear\\w*|nois\\w*|ding\\w*|ping\\w*|chim\\w*|bell|hum\\w*|whirr?\\w*|clunk\\w*|rumbl\\w*|motor|chat\\w*|voices|wait|waiting|people|comes? and go\\w*|${ALL_NIGHT}|headboard)`,
        40,
      ),
    ],
  },
  {
    key: 'room.position',
    value: 'near_lift',
    says: [
      '',
      `\\b(?:near|close|closer|next|nearer|right by|beside|not far from)(?: to)?(?: the)? ${LIFT}\\b(?=[^.!?]{0,60}(?:please|help|walk|leg|knee|hip|stick|mother|father|mum|mom|dad|gran|old|far|$))`,
    ],
    shows: [
      '',
      `${near(`(?:far|miles|trek|hike|walk|way|distance|long)[^.!?]{0,12}(?:from|to) the ${LIFT}|end of (?:the|a|this) (?:\\w+ )?(?:corridor|hallway|hall|passage)`, '(?:stick|cane|walker|crutch\\w*|legs?|knees?|hips?|feet|breath|old|elderly|mother|father|mum|mom|dad|gran\\w*|pregnan\\w*|tired|hard|husband|wife|too|such|so)', 60)}`,
    ],
  },
  {
    key: 'room.position',
    value: 'away_from_road',
    says: [
      '',
      '\\b(?:facing|at|on|to|towards?) the (?:back|rear|courtyard|inner|quiet(?:er)?)(?: side| of the (?:building|house|hotel)| yard)?\\b|\\b(?:away from|not (?:on|facing|over|to|towards)|off) the (?:\\w+ )?(?:street|road|traffic|main road|square|front)\\b',
    ],
    shows: [
      '',
      near(
        '(?:main (?:road|street)|busy (?:road|street)|(?:four|six|two|\\d)-lane|roads?|streets?|traffic|highway|motorway|ring road|junction|crossroads|buses|bus stop|trams?|trucks?|lorr(?:y|ies)|motorbikes?|motorcycles|scooters?|mopeds?|garbage trucks?|street sweepers?|sirens?|honking|horns?)',
        '(?:below (?:us|me|my|our)|under (?:us|me|my|our|the)|outside (?:my|our|the)|(?:our|my|the) windows?|balcony|our room|my room|nois\\w*|loud|roar\\w*|rumbl\\w*|thunder\\w*|hear\\w*|sleep\\w*|slept|awake|woke|night|till|until|dawn|from (?:\\d|four|five|six))',
        44,
      ),
    ],
  },
  {
    key: 'room.position',
    value: 'connecting',
    says: [
      '',
      '\\b(?:rooms?|doors?)[^.!?]{0,20}(?:door between|between them|linked|connected|joined|inter-?connect\\w*|adjoin\\w*|side by side|next to (?:each other|one another|ours?|mine))|\\b(?:closer|close|nearer|near) (?:together|to each other|to one another|to them|to my (?:parents|mother|father|family))',
    ],
    shows: [
      '',
      `\\b(?:they|parents|mother|father|mum|mom|dad|kids|children|boys|girls|friends|in-laws|grandparents|son|daughter|sister|brother|others|family|half of us)[^.!?]{0,12}(?:are|is|were|got|ended up|sleep|put|have)[^.!?]{0,30}(?:floor|in (?:room )?\\d{3,4}|on (?:the )?\\d|other (?:end|side|wing|building))[^.!?]{0,12}\\b(?:and|while|but|,)[^.!?]{0,6}(?:we|i|me|us|ours?|mine)\\b`,
    ],
  },
  {
    key: 'room.bed_type',
    value: 'twin',
    shows: [
      '',
      near(
        '(?:same bed|one (?:\\w+ )?bed|a (?:double |single |king )?bed|the bed|double bed|king bed)',
        "(?:with my (?:boss|colleague|co-?worker|brother|sister|mate|friend|father|mother|dad|mum|mom|son|daughter|cousin|manager|team ?mate)|my (?:brother|sister|colleague|boss|friend|mate|mother|father|cousin|co-?worker) and (?:i|me)|we'?re (?:just )?(?:colleagues|friends|mates|brothers|sisters|not a couple)|not a couple)",
        50,
      ),
    ],
  },
  {
    key: 'room.bed_type',
    value: 'king',
    says: [
      '',
      '\\b(?:one|a) (?:big|large|huge|wide|proper|real|double|king|queen|shared)[- ]?(?:sized? )?bed\\b|\\bsleep in (?:one|the same) bed',
    ],
    shows: [
      '',
      `${near('(?:couple|honeymoon|newly ?weds|married|anniversary|husband|wife|girlfriend|boyfriend|partner|we|us)', '(?:two (?:single|separate|twin|small|narrow)(?: \\w+)? beds?|separate beds|twin beds|single beds|a bed each|beds? (?:pushed|shoved) together|beds? with a gap|gap (?:between|in the middle))', 60)}`,
    ],
  },
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
          "(?:won'?t|doesn'?t|can'?t|couldn'?t|will not|refuses to|not|never|didn'?t|barely|hardly)[^.!?]{0,16}(?:go|get|drop|cool|keep|cope|cold|below|under|lower|manage)",
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
          '(?:heating|heater|radiators?|room|bedroom|it)',
          "(?:(?:won'?t|doesn'?t|never|didn'?t|barely|hardly|can'?t|not|isn'?t|wasn'?t)[^.!?]{0,16}\\b(?:warm|warmer|heat up|get hot|lukewarm)|stone cold|ice cold)",
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
      "\\b(?:pitch|completely|totally|properly|really|total|complete) (?:black|dark(?:ness)?)\\b[^.!?]{0,30}|\\bblack-?out (?:curtains?|blinds?)\\b(?=[^.!?]{0,30}(?:please|need|must|if|want|\\?|$))|\\b(?:can'?t|cannot|couldn'?t|don'?t|never) (?:\\w+ )?sleep (?:with|in|if)[^.!?]{0,14}light",
    ],
    shows: [
      '',
      [
        near(
          CURTAIN,
          "(?:gaps?|don'?t|doesn'?t|didn'?t|won'?t|not|never|lets?|letting|thin|see-?through|useless|flimsy|transparent|too short|sheer|too narrow|broken|hardly|barely|no)[^.!?]{0,24}(?:close\\w*|shut|meet\\w*|block\\w*|cover\\w*|light|sun|through|in\\b|dark|$|[.,])",
          30,
        ),
        near(
          SUN,
          '(?:in (?:my|our|the) (?:face|eyes)|on (?:my|our) (?:face|pillow|bed)|pour\\w*|stream\\w*|flood\\w*|shin\\w*|blaz\\w*|blink\\w*|flash\\w*|glar\\w*|disco|into (?:the|my|our) (?:room|bed)|through the)[^.!?]{0,40}',
          30,
        ).concat(''),
        near(SUN, `(?:${SLEPT}|woken|up at (?:four|five|\\d)|from (?:four|five|\\d))`, 24),
        '\\b(?:light at (?:four|five|\\d)|up with the (?:birds|sun|larks))\\b',
      ].join('|'),
    ],
  },
  {
    key: 'room.light',
    value: 'bright',
    says: [
      '',
      '\\b(?:brighter|sunnier|lighter) (?:room|one|place|lamp|bulb|light)|\\b(?:lots of|plenty of|more|natural|good) (?:natural )?(?:day)?light\\b(?=[^.!?]{0,30}(?:please|need|room|read|work|if))',
    ],
    shows: [
      '',
      [
        near(
          `${TOO} ${DIM}|${DIM}`,
          '(?:read\\w*|work\\w*|make-?up|shav\\w*|see\\b|lamps?|bulbs?|lighting|desk|cave|crypt|dungeon|cellar|sew\\w*|write|writing|homework|colou?rs?)',
          40,
        ),
        "\\b(?:can'?t|cannot|couldn'?t|can hardly|can barely|could hardly|impossible to|hard to|struggle to) (?:even )?(?:see|read|make out)\\b[^.!?]{0,40}(?:make-?up|read|shave|light|lamp|bulb|menu|desk|book|mirror|buttons|clothes|in here)",
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
        `\\b(?:no|without a|only a shower|just a shower|shower only|only has a (?:shower|stall)|isn'?t (?:a|any))[^.!?]{0,12}\\b${TUB}?[^?\\n]{0,50}\\b(?:soak|look(?:ed|ing) forward|hop(?:ed|ing)|dream\\w*|disappoint\\w*|pity|shame|miss\\w*|would have)`,
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
      '\\b(?:walk-?in|step-?free|level|flat|separate|proper|plain|ordinary|normal|real) (?:access )?showers?\\b(?=[^.!?]{0,50})(?! (?:was|is great|were|gel))|\\bshowers? (?:without|with no|that has no) (?:a )?(?:step|tub|edge|lip|threshold|bath)|\\bgive me a (?:\\w+ )?shower',
    ],
    shows: [
      '',
      near(
        TUB,
        '(?:climb\\w*|step\\w* (?:over|in|out|into)|lift\\w*[^.!?]{0,12}legs?|legs? over|over the (?:side|edge|rim)|get(?:ting)? (?:in|out|over|into)|slipp?\\w*|risky|danger\\w*|death ?trap|fall|fell|too high|scrambl\\w*|hoist\\w*)',
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
        '(?:room|rooms|bed|beds|place|it)[^.!?]{0,12}(?:done|made|made up|cleaned|tidied|serviced|ready)|clean(?:ed|ing)?|housekeeping|maids?|cleaners?',
        "(?:before|by) (?:\\d+|nine|ten|eleven|noon|lunch|midday)[^.!?]{0,24}|in the mornings?|every morning|each morning|first thing|while (?:i am|we are|i'm|we're) (?:out |at )?(?:at )?breakfast",
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
          '(?:maids?|clean(?:ers?|ing)|housekeep\\w*|chamber ?maids?|room attendants?|hoover\\w*|vacuum\\w*|knock\\w*|walked in|barged in|came in)',
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
          "(?:no need (?:for|to)|don'?t (?:need|want)|rather (?:nobody|no one|you didn'?t|not have|they didn'?t)|prefer (?:that )?(?:nobody|no one|not|you didn'?t)|nobody|no one|please don'?t|skip|decline|without)[^.!?]{0,24}(?:clean\\w*|housekeep\\w*|come in|came in|enter\\w*|service|make up|maids?|in (?:my|our|the) room)",
          "(?:stay|whole|entire|all week|while (?:i'?m|we'?re|i am|we are) here|days?|throughout|at all|any day|until (?:i|we)|privacy|every|myself|ourselves|ever)",
          50,
        ),
      ].join('|'),
    ],
  },
];
