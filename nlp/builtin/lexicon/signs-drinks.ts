/** How English remarks show what somebody drinks and has for breakfast. */
import type { PreferenceWords } from './preferences.ts';
import { around, craves, near } from './signs.ts';

const COFFEE =
  '(?:coffees?(?! (?:machine|maker|table|shop|cups?|bar|corner))|espressos?(?! machine)|cappuccinos?|lattes?|flat whites?|americanos?|macchiatos?|caffeine|cup of joe|filter coffee)';
const TEA =
  "(?:tea|teas|earl grey|english breakfast|darjeeling|assam|oolong|green tea|jasmine tea|peppermint tea|builder'?s|cuppas?|brew)";
const WARM_WATER = '(?:(?:hot|warm|boiled|boiling) (?:drinking )?water)';
const FIZZ =
  '(?:(?:sparkling|fizzy|carbonated|soda|bubbly)(?: (?:mineral )?water)?|water with (?:gas|bubbles|fizz)|san pellegrino|pellegrino|perrier)';
const WINE =
  '(?:wines?|rioja|merlot|riesling|chardonnay|malbec|pinot(?: \\w+)?|prosecco|champagne|chianti|sauvignon|shiraz|bordeaux|burgundy)';
const EARLY =
  '(?:(?:at|by|before|until|around|from) (?:about |quarter past |quarter to )?(?:half (?:past )?)?(?:four|five|six|[456])(?:[.:]\\d\\d)?\\b|(?:that|so|this|too|very) early|crack of dawn|before (?:dawn|sunrise|it opens|the (?:restaurant|kitchen|buffet) opens|anyone)|out (?:of )?the door by)';
const CLEARED =
  '(?:clear\\w*|gone|over\\b|finish\\w*|ends?|ended|clos\\w*|shut\\w*|packed (?:up|away)|put away|taken away|nothing left|empty|stops?|stopped|wraps? up|last orders)';
const LATE_UP =
  "(?:never up before|not up before|don'?t get up|never get up|late riser|sleep in|slept in|lie[- ]in|lay in|night owl|not (?:a )?morning p\\w+|miss(?:ed|ing)?|too late for|come down|came down|get down|got down|getting down)";
const CHINESE =
  '(?:congee|rice porridge|porridge with rice|steamed buns?|baozi|mantou|soy ?(?:bean)? milk|youtiao|dim sum|dumplings|wontons?|noodle soup|rice soup)';
const WESTERN =
  '(?:toast|cereals?|corn ?flakes|muesli|granola|porridge oats|oatmeal|croissants?|scrambled eggs|fried eggs|boiled eggs|bacon and eggs|eggs and bacon|pancakes|waffles|marmalade|baguette|bagels?|sausages|baked beans|full english)';

export const DRINKS_SIGNS: PreferenceWords[] = [
  {
    key: 'drink',
    value: 'coffee',
    says: ['', craves(COFFEE)],
    shows: [
      '',
      [
        near(
          COFFEE,
          "(?:missed|miss|(?:for|in) my|can'?t (?:start|face|wake)|wakes? me|wake up (?:with|to))",
          36,
        ),
        '\\b(?:two|three|first|second|my) cups?\\b[^.!?]{0,30}(?:human|awake|morning|function|sachet)|\\b(?:not human|human (?:before|until|without))\\b|\\binstant stuff\\b',
      ].join('|'),
    ],
  },
  {
    key: 'drink',
    value: 'tea',
    says: [
      '',
      `${craves(TEA)}|\\b(?:kettle and|plenty of|lots of|extra|more|stock up on|enough)[^.!?]{0,10}(?:tea ?bags?|teas?\\b|earl grey)`,
    ],
    shows: [
      '',
      near(
        TEA,
        '(?:only (?:green|herbal)|any chance of|decent|proper|strong|with milk|missed|my (?:second|third|fourth) cup)',
        24,
      ),
    ],
  },
  {
    key: 'drink',
    value: 'hot_water',
    says: [
      '',
      `\\b(?:only|always|just|nothing but)[^.!?]{0,10}\\bdrinks?[^.!?]{0,10}${WARM_WATER}|\\b(?:thermos|flask|jug|pot|kettle|bottle)s? (?:of|with|full of) ${WARM_WATER}`,
    ],
    shows: [
      '',
      near(
        '(?:iced|ice[- ]cold|cold|chilled)(?: (?:water|drinks?))?',
        '(?:my stomach|tummy|want(?:s)? it (?:warm|hot)|rather (?:warm|hot)|(?:hot|warm) water|hurts? my)',
        50,
      ),
    ],
  },
  {
    key: 'drink',
    value: 'sparkling_water',
    says: [
      '',
      `${craves(FIZZ)}|\\b${FIZZ}[^.!?]{0,16}(?:instead|rather than|not still|over still|in the (?:fridge|mini ?bar|room))|\\b(?:stock|fill|put|have|leave|bring|some)[^.!?]{0,24}\\b${FIZZ}`,
    ],
    shows: ['', "\\bstill water[^.!?]{0,20}(?:bor\\w+|flat|dull|can'?t)|\\bno bubbles\\b"],
  },
  {
    key: 'drink',
    value: 'wine',
    says: [
      '',
      `${craves(WINE)}|\\b(?:bottle|glass|carafe)(?:s)? of (?:\\w+ ){0,2}(?:red|white|ros[eé]|wine|bubbly|fizz)\\b[^.!?]{0,40}(?:in (?:the|our|my) room|waiting|when we|on arrival|before dinner|with dinner|every|each|usually|always|evening)`,
    ],
    shows: [
      '',
      `\\b(?:finished|drank|loved|enjoyed|polished off|emptied|more of)[^.!?]{0,24}\\b${WINE}|\\b(?:always|usually|like to) (?:have|share|enjoy) (?:a|our) (?:glass|bottle)\\b`,
    ],
  },
  {
    key: 'drink',
    value: 'no_ice',
    says: [
      '',
      `\\b(?:leave|keep|hold|skip|no|without|never|don'?t (?:want|like|put|add))(?: out| any| the| want| put)* ice\\b(?! ?cream| machine| bucket| pack)|\\bice\\b(?! ?cream| machine| bucket)[^.!?]{0,20}(?:out of (?:my|our|the) (?:drink|glass|water)|left out|hurts|kills|bad for|bothers|sets off)`,
    ],
  },
  {
    key: 'breakfast',
    value: 'early',
    says: [
      '',
      near(
        '(?:breakfast|something to eat|a bite)',
        `${EARLY}[^.!?]{0,40}\\b(?:on (?:all )?my (?:trips|stays)|every|each|always|usually|daily)`,
        40,
      ),
    ],
    shows: [
      '',
      [
        around(
          `(?:i|we)\\b[^.!?]{0,16}\\b(?:leave|leaving|off|out|gone|up|start|work|set off|on (?:the )?site|depart\\w*)[^.!?]{0,20}${EARLY}`,
          '(?:breakfast|nothing to eat|anything to eat|to eat|empty stomach|hungry|food|coffee and)',
          70,
        ),
        near(
          '(?:breakfast|kitchen|restaurant|buffet)',
          "(?:too late for|only (?:opens?|starts?|from|at)|doesn'?t (?:open|start)|not (?:open|served)|isn'?t (?:open|served|ready)|opens? (?:too late|at))[^.!?]{0,40}(?:me|us|leave|leaving|gone|flight|train|work|meeting|start)",
          20,
        ),
        '\\b(?:something|breakfast|food|meal) before (?:sunrise|dawn)\\b',
      ].join('|'),
    ],
  },
  {
    key: 'breakfast',
    value: 'late',
    says: [
      '',
      '\\bbreakfast[^.!?]{0,20}(?:served (?:longer|later)|later|until (?:eleven|noon|11|12))\\b[^.!?]{0,20}(?:would|please|\\?|$|for)',
    ],
    shows: [
      '',
      [
        around(
          '(?:breakfast|buffet)',
          `${LATE_UP}[^.!?]{0,40}(?:breakfast|${CLEARED})|never up before \\w+|(?:gone|over|cleared|finished) (?:by|at) (?:half )?(?:past )?(?:nine|ten|9|10)`,
          60,
        ),
        near(
          `${LATE_UP}[^.!?]{0,24}(?:ten|eleven|10|11|half past)`,
          `(?:breakfast|${CLEARED})`,
          50,
        ),
        near(
          '(?:late(?:r)? breakfast|breakfast)',
          "(?:would have (?:liked|wanted|loved)|we'?d have|wish|pity|shame|over at (?:nine|ten|half past nine|9|10))",
          40,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'breakfast',
    value: 'to_go',
    says: [
      '',
      near(
        '(?:bag|box|packet|sandwich|something|food|roll|breakfast)[^.!?]{0,30}(?:to take|to go|take ?away|(?:eat|have) (?:it )?(?:on|in) the (?:train|car|bus|plane|taxi|road|way)|with (?:me|us)|just the thing|packed)',
        '(?:every|each|always|usually|whenever|on (?:all )?my|as (?:usual|ever)|daily|in a rush)',
        100,
      ),
    ],
  },
  {
    key: 'breakfast',
    value: 'chinese',
    says: [
      '',
      near(CHINESE, '(?:only eats?|only have|always|every morning|each morning|used to)', 30),
    ],
    shows: [
      '',
      near(
        CHINESE,
        "(?:lost without|miss(?:ed|es|ing)?|no|wasn'?t any|isn'?t any|not any|any chance|will you have|will there be|used to)",
        30,
      ),
    ],
  },
  {
    key: 'breakfast',
    value: 'western',
    says: [
      '',
      near(
        WESTERN,
        "(?:every morning|each morning|always|for breakfast please|is what i|that'?s what|i need|i'?m used to)",
        30,
      ),
    ],
    shows: [
      '',
      [
        near(
          WESTERN,
          "(?:miss(?:ed|ing)?|no|wasn'?t any|without|lack\\w*|wish|is there|are there|any chance|do you have|would have|not even|decent|simple)",
          30,
        ),
        "\\b(?:can'?t|couldn'?t|not|don'?t) (?:\\w+ )?(?:manage|face|stomach|eat|do|handle|have)[^.!?]{0,16}(?:rice|noodles|congee|dumplings|pickles|soup|fish)[^.!?]{0,20}(?:first thing|in the morning|for breakfast|at (?:seven|eight|breakfast)|before)",
      ].join('|'),
    ],
  },
];
