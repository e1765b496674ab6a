/** How English remarks show which room somebody wants. */
import type { PreferenceWords } from './preferences.ts';
import { LOST_SLEEP, near } from './signs.ts';

const LIFT = '(?:lifts?|elevators?)';
const FLOOR = '(?:floors?|stor(?:e?y|ies|eys)|level)';
/** Who is heard through walls, doors and windows. */
const OTHERS =
  '(?:neighbou?rs?|next door|next room|room (?:next|above|below|opposite)|upstairs|downstairs|above (?:me|us|my)|below (?:me|us|my)|across the (?:hall|corridor)|other side of the wall|through the walls?|people|guests|somebody|someone|kids|children|teenagers|couple|crowds?|corridor|hall(?:way)?|street(?! ?(?:lamp|light))|road|square|terrace|courtyard|car ?park|staff|doors?|(?<!street )cleaners?|ballroom|basement)';
/** What cannot but be heard. */
const NOISY =
  '(?:part(?:y|ies)|band|dj|bar|club|night ?club|disco|karaoke|wedding|traffic|trucks?|lorr(?:y|ies)|buses|trams?|planes?|motorbikes?|scooters?|sirens?|builders?|building site|construction|workmen|drill\\w*|dogs?|roosters?|cockerel|music|bass|tv|telly|television|snor\\w+|ice machine|vending machine|trolleys?|deliver(?:y|ies)|garbage|generator|voices|footsteps|heels|laughter|arguments?)';
/** A place or thing that nobody wants to sleep beside. */
const DIN_MAKER =
  '(?:karaoke(?: bar| place)?|night ?clubs?|discos?|raves?|loading (?:bay|dock)s?|ice machines?|vending machines?|extractors?(?: fans?)?|generators?|building sites?|construction(?: sites?)?|beer garden|trumpet|drums?|bin lorr(?:y|ies)|garbage trucks?|delivery trucks?|fly ?overs?|lift shaft|elevator shaft|machine room|pumps?|railway|train tracks?|tram (?:stop|line)s?)';
const DIN =
  '(?:nois\\w*|loud\\w*|scream\\w*|shout\\w*|yell\\w*|cry|crying|cried|bark\\w*|bang\\w*|thump\\w*|thud\\w*|pound(?:s|ed|ing)|stomp\\w*|slam\\w*|hammer\\w*|drill\\w*|blar\\w*|blast\\w*|boom\\w*|roar\\w*|rumbl\\w*|rattl\\w*|clunk\\w*|clatter\\w*|bowling|danc\\w+|singing|sang|laughing|chatting|chatter|argu\\w*|partying|partied|racket|din|vibrat\\w*|honk\\w*|beep\\w*)';
const NIGHT_LONG =
  '(?:all night|half the night|the whole night|through the night|all through the night|(?:until|till|past|after) (?:one|two|three|four|five|half past \\w+|dawn|midnight|sunrise|late|[1-5] ?(?:am|a\\.m|in the)|the (?:early|small) hours)|from midnight|in the (?:middle of the night|small hours|early hours)|(?:at|from|before|since) (?:about |around )?(?:two|three|four|five|six|dawn|[2-6] ?am)|every night|at night|non-?stop)';

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
      `\\b(?:nothing|not|no room|not a room) (?:too )?(?:high(?:er)?|above|over|far up)\\b|\\b(?:lower|lowest|ground|first|second)[^.!?]{0,10}${FLOOR}(?= (?:please|room|would|is better|if))|\\b(?:close|near|nearer|closer) (?:to )?the ground\\b`,
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
      '\\b(?:very |really |extremely |such a |a )?light sleeper|\\b(?:peace and quiet|somewhere (?:more |really )?(?:peaceful|quiet|calm|silent))|\\b(?:slightest|least|any little|every little|tiniest) (?:thing|sound|noise|creak)[^.!?]{0,12}(?:wakes?|keeps?)|\\b(?:quieter|calmer|more peaceful) (?:room|one|place|side|floor|spot|corner)\\b',
    ],
    shows: [
      '',
      [
        near(OTHERS, LOST_SLEEP, 50),
        `\\b(?:above|over|below|beneath|beside|next to|near|opposite|facing|faces|onto|behind|by)(?: (?:directly|right|just))?(?: an?| the| some| our| your)? (?:[\\w'-]+ ){0,2}${DIN_MAKER}\\b`,
        near(
          DIN_MAKER,
          '(?:outside|above|below|under|beneath|behind|next door|through the|all night|starts?|started|going|hums?|humming|groan\\w*|clunk\\w*|roar\\w*|never stops?|again)',
          30,
        ),
        '\\b(?:full volume|full blast|at all hours|zero sleep|no peace|thin walls?|walls?[^.!?]{0,16}(?:paper|cardboard|thin)|stop the noise|the noise (?:stop|from|of|in|at|all)|noise all|sounds? like a (?:nightclub|disco|train station|war zone|building site|zoo))\\b',
        '\\b(?:two|three|four|five|half past \\w+|[2-5]) ?(?:am|a\\.m|in the morning|o.clock)?\\b[^.!?]{0,20}\\b(?:and|with)\\b[^.!?]{0,16}\\b(?:still|there.s|someone|somebody|people|they|the (?:neighbou?rs?|party|music|people|ice machine))\\b[^.!?]{0,30}(?:hammer|drill|danc|sing|shout|party|music|bowling|still|loud|nois)\\w*',
        near(
          NOISY,
          '(?:volume|stop|down|quiet|going on|next to mine|directly (?:above|below|under|over)|zero sleep|window shak\\w*|shak(?:es|ing))',
          50,
        ),
        near(NOISY, `${LOST_SLEEP}|${NIGHT_LONG}`, 50),
        near(DIN, `${LOST_SLEEP}|${NIGHT_LONG}`, 50),
        near(
          OTHERS,
          `${DIN}[^.!?]{0,30}\\b(?:next|above|over|again|sleep|night|bed|room|walls?)`,
          40,
        ),
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
        `(?:hear|heard|hearing|nois\\w*|ding\\w*|ping\\w*|chim\\w*|bell|hum\\w*|whirr?\\w*|clunk\\w*|rumbl\\w*|motor|chat|chatting|voices|${LOST_SLEEP}|all night|headboard)`,
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
      `${near(`(?:too far|so far|miles|(?:long|such a|quite a) (?:long )?(?:trek|hike|walk|way|distance))[^.!?]{0,6} (?:from|to) the ${LIFT}|end of (?:the|a|this) (?:\\w+ )?(?:corridor|hallway|hall|passage)`, '(?:stick|cane|walker|crutch\\w*|legs?|knees?|hips?|feet|breath|old|elderly|mother|father|mum|mom|dad|gran\\w*|pregnan\\w*|tired|hard|husband|wife|too|such|so)', 60)}`,
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
      [
        near(
          '(?:main road|main street|busy (?:road|street)|(?:four|six|two|\\d)-lane|roads?|(?<!across the )streets?(?! ?(?:lamp|light))|traffic|highway|motorway|ring road|junction|crossroads)',
          '(?:nois\\w*|loud|roar\\w*|rumbl\\w*|thunder\\w*|hear|heard|below (?:us|me|my|our)|under (?:my|our) windows?|outside (?:my|our) windows?|(?:our|my) (?:windows?|balcony|room) (?:faced|faces|looked|looks|is|was)|balcony|all night|till \\w+|until \\w+)',
          44,
        ),
        near(
          '(?:traffic|buses|bus stop|trams?|trucks?|lorr(?:y|ies)|motorbikes?|motorcycles|scooters?|mopeds?|garbage trucks?|sirens?|honking|horns?)',
          `(?:below (?:us|me|my|our)|(?:under|outside|past|beneath) (?:my|our|the) windows?|below|${LOST_SLEEP}|all night|till|until|from (?:[2-6]|four|five|six))`,
          44,
        ),
      ].join('|'),
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
      `${near('(?:couple|honeymoon|newly ?weds|married|anniversary|husband|wife|girlfriend|boyfriend)', '(?:two (?:single|separate|twin|small|narrow)(?: \\w+)? beds?|a bed each|beds? (?:pushed|shoved) together|beds? with a gap|gap (?:between|in the middle))', 60)}`,
    ],
  },
];
