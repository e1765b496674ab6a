/** How English remarks show who is along, and what for. */
import type { PreferenceWords } from './preferences.ts';

const MY = '(?:my|our)(?: \\w+(?:-\\w+)*)?';
const OLD =
  '(?:mums?|moms?|mothers?|fathers?|dads?|parents|grand(?:mother|father|parents|ma|pa|dad|mum)|granny|gran|nana|nan|in-laws|(?:great-?)?(?:aunt|uncle)(?:ie|y)?|old (?:man|lady|folks))';

export const COMPANY_SIGNS: PreferenceWords[] = [
  {
    key: 'companion',
    value: 'infant',
    says: [
      '',
      '\\b(?:with|bring\\w*|travel\\w*)[^.!?]{0,24}\\b(?:newborn|infant|baby|(?:\\d+|\\w+)[- ](?:month|week)s?[- ]old)\\b',
    ],
    shows: [
      '',
      "\\b(?:she|he)(?:'s| is) (?:only |just |barely |not even )?(?:\\w+|\\d+) (?:weeks?|months?)\\b|\\bnapp(?:y|ies)\\b|\\bdiapers?\\b|\\b(?:warm|heat|sterili[sz]e|boil)[^.!?]{0,12}bottles?\\b|\\bbottle (?:warmer|steriliser)|\\b(?:cots?|cribs?|bassinet|moses basket|travel cot|playpen|high ?chair for (?:a|the|our) baby)\\b|\\bbreast ?(?:feed|milk|pump)\\w*|\\bteething\\b",
    ],
  },
  {
    key: 'companion',
    value: 'child',
    shows: [
      '',
      `\\b${MY} (?:lads?|lass(?:es)?|boys?|girls?|kids?|kiddies|little ones?|youngest|eldest|teenagers?|twins|toddlers?|(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)|1?\\d)-year-olds?)\\b(?! (?:dad|mum|mom|father|mother|gran))|\\b(?:booster (?:seat|cushion)|crayons|colou?ring (?:book|pencils|set)|kids' (?:club|menu)|child-?size\\w*|bed guard|stair ?gate|buggy|pushchair)\\b`,
    ],
  },
  {
    key: 'companion',
    value: 'elderly',
    shows: [
      '',
      `\\b(?:my|our|his|her) (?:\\w+(?:-\\w+)* ){0,2}${OLD}\\b|\\b(?:dad|mum|mom|granny|grandma|grandpa|grandad|nana)(?:'s)?\\b`,
    ],
  },
  {
    key: 'companion',
    value: 'pet',
    says: [
      '',
      '\\b(?:with|bring(?:ing)?|took|brought|plus|travell?ing with) (?:my|our|a|an|the|his|her)(?: (?!plush|toy|stuffed|cuddly)[\\w-]+){0,3} (?:dogs?|cats?|puppy|pupp?s?|kittens?|spaniel|terrier|retriever|labrador|lab\\b|beagle|dachshund|poodle|collie|bulldog|pug|corgi|chihuahua|schnauzer|husky|parrot|rabbit)s?\\b(?! (?:allerg|hair))',
    ],
    shows: [
      '',
      "\\b(?:litter (?:tray|box)|dog (?:bowl|bed|biscuits?|food|walker|sitter)|cat (?:food|litter)|poo bags?|do (?:his|her|its) business|walkies)\\b|\\b(?:he|she)(?:'s| is)[^.!?]{0,24}\\b(?:beagle|spaniel|terrier|retriever|labrador|dachshund|poodle|collie|bulldog|pug|corgi|chihuahua|puppy|dog|cat|kitten)\\b",
    ],
  },
  {
    key: 'companion',
    value: 'partner',
    shows: [
      '',
      "\\b(?:my|our) (?:\\w+ ){0,2}(?:wife|husband|hubby|girlfriend|boyfriend|fianc[eé]e?|partner|spouse|other half|better half|missus)(?:'s)?\\b(?! (?:company|firm|business))",
    ],
  },
  {
    key: 'companion',
    value: 'group',
    says: [
      '',
      "\\b(?:all|there (?:are|will be|'ll be)|we(?:'re| are)|us)[^.!?]{0,10}\\b(?:eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|\\d\\d) of us\\b|\\b(?:choir|orchestra|rugby|football|hockey|cricket|netball|rowing|school|college|hiking|church|tour) (?:team|squad|club|group|party|trip)\\b[^.!?]{0,50}(?:we|us|our|rooms)|\\bcoach (?:with|for) (?:all )?\\w+ of us",
    ],
    shows: [
      '',
      '\\b(?:the )?whole (?:clan|gang|crew|tribe|lot of us|bunch)\\b|\\b(?:family|table|party|dinner) (?:of|for) (?:eight|nine|ten|eleven|twelve|\\d\\d)\\b',
    ],
  },
  {
    key: 'occasion',
    value: 'honeymoon',
    says: [
      '',
      "\\b(?:tied|tie) the knot\\b|\\bgot hitched\\b|\\b(?:we|we've|we have)(?: just| only)?(?: got)? married (?:on |last |this |yesterday|two |three |a )|\\bour first (?:trip|holiday|days) as (?:husband|mr|man and|a married)",
    ],
  },
  {
    key: 'occasion',
    value: 'birthday',
    says: [
      '',
      "\\b(?:turns?|turning|turned|'ll be|will be) (?:18|21|[2-9]0|[1-9]5|eighteen|twenty-?one|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b(?=[^.!?%]{0,20}(?:on|tomorrow|today|tonight|at midnight|this|next|while|the day|years? old|$|[.,!]))(?! (?:minutes|euros?|dollars|pounds|percent|of us|people|km|rooms|degrees))",
    ],
  },
  {
    key: 'occasion',
    value: 'anniversary',
    says: [
      '',
      '\\b(?:\\w+|\\d+) years (?:ago (?:today|tomorrow|this)[^.!?]{0,20}(?:married|wed|said|met)|since (?:we|our|i) (?:said|got married|got|married|wed|wedding|walked|met|tied|exchanged)|of marriage|married|together|as (?:husband|man) and wife)|\\b(?:silver|golden|ruby|pearl|diamond) (?:wedding|anniversary)|\\bmarried (?:for )?(?:\\w+|\\d+) years\\b',
    ],
  },
  {
    key: 'occasion',
    value: 'proposal',
    says: [
      '',
      '\\b(?:ask|asking) (?:her|him|my \\w+|\\w+) to marry (?:me|her|him)\\b|\\b(?:go(?:ing)?|get(?:ting)?|went) (?:down )?on (?:one|a|bended) knee\\b|\\bpop(?:ping)? the (?:big )?question',
    ],
    shows: [
      '',
      '\\b(?:got|have|hid\\w*|carry\\w*|keep\\w*|hide)[^.!?]{0,10}the ring\\b|\\bthe ring (?:is|in) (?:in )?(?:my|the) (?:pocket|safe|bag)|\\b(?:she|he) (?:says|said) yes\\b',
    ],
  },
  {
    key: 'occasion',
    value: 'wedding',
    says: [
      '',
      '\\bthe bride\\b|\\bbest man\\b|\\bmaid of honou?r\\b|\\b(?:walk\\w*|giv\\w+)[^.!?]{0,16}(?:down the aisle|the bride away)\\b|\\b(?:our|the|say) vows\\b|\\btying the knot\\b|\\bget(?:ting)? married\\b',
    ],
  },
  {
    key: 'occasion',
    value: 'graduation',
    says: [
      '',
      "\\b(?:gets?|getting|got|receiv\\w*|collect\\w*|awarded|picking up|picks up)(?: \\w+)? (?:degree|diploma|doctorate|phd|ph\\.d|bachelor'?s|master'?s)\\b|\\b(?:degree|diploma|graduation) ceremony\\b",
    ],
  },
  {
    key: 'trip',
    value: 'business',
    shows: [
      '',
      '\\b(?:the|our) board\\b(?! (?:game|of|in))|\\bexhibit(?:ing|or|ors)?\\b|\\btrade (?:fair|show)s?\\b|\\b(?:trade|book|motor|industry) fair\\b|\\b(?:clients?|customers?|investors?|suppliers?)(?: meetings?| lunch| dinner| call)?\\b(?=[^.!?]{0,40}(?:tomorrow|today|at \\w+|all day|this|morning|shirts?|suit))|\\b(?:business|work) (?:trip|travel)|\\b(?:keynote|my talk|my presentation|sales conference|audit|site visit|negotiations?|job interview)\\b',
      "\\b(?:my|our|the) (?:\\w+ )?(?:boss|colleagues?|co-?workers?|work ?mates?|work mate|team ?mates? from work|manager at work|secretary|employer|firm|sales team|project team|finance (?:team|lady|people|department)|business partner)\\b(?! (?:in|at|from|of|who|once|told|recommended|said|says) )|\\b(?:company|firm|boss|employer|client)(?:'s|s)? (?:is |are )?(?:pays?|paying|requires?)\\b|\\bfor work\\b|\\b(?:a|my|another|next|o'clock|third|long|big) (?:\\w+ )?call (?:with|at|to|tomorrow|till|until|in (?:ten|five|an))\\b|\\b(?:seminars?|congress|training (?:course|day|week)|textile fair|canton fair|two-day training|corporate (?:code|rate)|business trip)\\b|\\bout on site\\b|\\bon the building site\\b|\\bworking from\\b",
    ],
  },
  {
    key: 'trip',
    value: 'family',
    says: [
      '',
      '\\bfamily (?:get-?away|get-?together|trip|holidays?|vacation|reunion|break|outing|weekend|adventure)\\b|\\b(?:three|four) generations\\b|\\bthe whole (?:family|clan|tribe)\\b',
    ],
  },
  {
    key: 'trip',
    value: 'leisure',
    says: [
      '',
      '\\b(?:on|for|our|my|during)(?: our| my| a| the)?(?: \\w+)? (?:hols?|holidays?|vacation|get-?away|break|staycation|sabbatical|road trip)\\b(?! (?:inn|let|home|club))|\\b(?:see|seeing|take in) the sights\\b|\\bsight-?seeing\\b|\\b(?:just )?here to (?:relax|unwind|switch off|chill|explore|see the)|\\b(?:for|a few) (?:a )?(?:days|week) of (?:rest|relaxation|doing nothing|sun)\\b',
    ],
  },
  {
    key: 'trip',
    value: 'medical',
    shows: [
      '',
      '\\b(?:radiology|oncology|cardiology|dialysis|chemo\\w*|radiotherapy|biopsy|mri\\b|ct scan|my consultant|my surgeon|my oncologist|pre-?op|post-?op|physio\\w*|fertility clinic|eye clinic|heart clinic|my (?:operation|surgery|treatment|procedure|scan|check-?up|appointment at the (?:hospital|clinic)))\\b|\\bcheck-?up at the\\b|\\bdischarged from (?:the )?hospital',
    ],
  },
  {
    key: 'trip',
    value: 'exam',
    says: [
      '',
      '\\b(?:sit|sitting|take|taking|have|retak\\w*|cramm?\\w*|revis\\w+|study\\w*|prepar\\w*)[^.!?]{0,24}\\b(?:exams?|finals|entrance test|bar exam|boards|a-levels|gcses|resits?|orals|viva)\\b',
    ],
  },
];
