/** How English remarks show who is along, what for, and how somebody comes, goes and is reached. */
import type { PreferenceWords } from './preferences.ts';
import { around, HABIT, near } from './signs.ts';

const MY = '(?:my|our)(?: \\w+(?:-\\w+)*)?';
const OLD =
  '(?:mums?|moms?|mothers?|fathers?|dads?|parents|grand(?:mother|father|parents|ma|pa|dad|mum)|granny|gran|nana|nan|in-laws|(?:great-?)?(?:aunt|uncle)(?:ie|y)?|old (?:man|lady|folks))';
const COMES =
  '(?:arriv\\w*|get (?:in|here|there)|gets? (?:in|here|there)|getting in|land(?:s|ing)?|check(?:ing)? ?-?in|come|coming|turn up|show up|stand in (?:your|the) lobby|flights?|trains?|red-?eye|overnight)';
const BY_NIGHT =
  '(?:late|past midnight|after midnight|around midnight|at midnight|midnight|(?:one|two|three|1|2|3) (?:in the morning|am|a\\.m)|last (?:flight|train|ferry|bus)|after (?:ten|eleven|10|11)|until (?:one|two|midnight|ten|eleven|1|2)|middle of the night|small hours)';
const BY_MORNING =
  '(?:(?:at|by|before|around) (?:five|six|seven|eight|nine|[5-9])(?: in the morning| ?am)?\\b|first thing|early|overnight (?:flight|train|bus)|night (?:flight|train|bus)|red-?eye|sleeper|hours before check|in the morning|at dawn|before (?:noon|check-?in))';
const LEAVES =
  '(?:leav\\w*|check(?:ing)? ?-?out|check-?outs?|depart\\w*|go home|vacate|set off|gone|off|on the road|flights? home|out)';
const LATER =
  '(?:late(?:r)?\\b|(?:at|until|till|before) (?:one|two|three|four|1|2|3|4|noon)(?: ?pm)?\\b|after lunch|in the afternoon|evening flights?|(?:1|2|3|4) ?pm)';
const AT_DAWN =
  '(?:(?:at|by|before) (?:four|five|six|half (?:past )?(?:four|five)|4|5|6)(?: ?am)?\\b|before (?:dawn|sunrise|daybreak)|at dawn|crack of dawn|first light)';

export const GUEST_SIGNS: PreferenceWords[] = [
  {
    key: 'arrival',
    value: 'late',
    says: [
      '',
      around(HABIT, `${COMES}[^.!?]{0,40}${BY_NIGHT}|${BY_NIGHT}[^.!?]{0,24}${COMES}`, 60),
    ],
  },
  {
    key: 'arrival',
    value: 'early',
    says: [
      '',
      around(HABIT, `${COMES}[^.!?]{0,40}${BY_MORNING}|${BY_MORNING}[^.!?]{0,24}${COMES}`, 60),
    ],
  },
  {
    key: 'checkout',
    value: 'late',
    says: [
      '',
      around(
        HABIT,
        `${LEAVES}[^.!?]{0,24}${LATER}|late check-?outs?|evening flights?[^.!?]{0,10}home`,
        60,
      ),
    ],
  },
  {
    key: 'checkout',
    value: 'early',
    says: [
      '',
      around(
        HABIT,
        `(?:leav\\w*|check(?:ing)? ?-?out|depart\\w*|gone|off|on the road|out of (?:here|the door))[^.!?]{0,20}${AT_DAWN}`,
        40,
      ),
    ],
  },
  {
    key: 'contact',
    value: 'no_calls',
    says: [
      '',
      "\\b(?:no|not|don'?t (?:want|put|take|like)|stop|hate|never)[^.!?]{0,24}\\b(?:calls?|phone|ringing|ring)\\b(?: put)? (?:through|to (?:the|my) room|at all|ever|please)|\\b(?:text|message|write|e-?mail)[^.!?]{0,16}(?:rather than|instead of|not|don'?t|but (?:don'?t|never|please don'?t))[^.!?]{0,10}(?:call|phone|ring)|\\b(?:calls?|phone)\\b[^.!?]{0,20}(?:startle|wake|woke|disturb|make me jump|stress)\\w*",
    ],
    shows: [
      '',
      '\\b(?:sales|spa|promotional|courtesy|welcome|annoying|unwanted) calls?\\b|\\b(?:phone|reception|front desk|you)[^.!?]{0,10}(?:rang|called|ringing)[^.!?]{0,30}(?:nap|asleep|sleeping|rest|meeting|again and again|\\w+ times)|\\bnobody should (?:be )?(?:ring|call|phon)\\w*',
    ],
  },
  {
    key: 'contact',
    value: 'phone',
    says: [
      '',
      "\\b(?:better|best|rather|easiest|quicker|prefer\\w*|just|please always|always)[^.!?]{0,16}(?:give me a (?:ring|call|bell|buzz)|(?:call|ring|phone) me|by phone|on the phone|over the phone)\\b|\\b(?:give me a (?:ring|call|bell|buzz)|(?:call|ring|phone) me)[^.!?]{0,20}(?:instead|rather than|don'?t (?:text|write|email))|\\b(?:don'?t|never|rarely|hardly|can'?t) (?:\\w+ )?(?:get|read|see|check|use|look at|do) (?:my |any )?(?:e-?mails?|texts?|messages|apps?|wechat|whatsapp)",
    ],
  },
  {
    key: 'contact',
    value: 'wechat',
    says: [
      '',
      '\\b(?:text|message|reach|contact|write|ping|find|send|tell|get)[^.!?]{0,24}\\b(?:on|via|over|by|through) we ?chat\\b',
    ],
  },
  {
    key: 'contact',
    value: 'email',
    says: [
      '',
      '\\be-?mails? (?:is|are|would be|works?|suits?)[^.!?]{0,20}(?:best|better|easiest|way|fine|most|preferred)|\\b(?:best|easiest|prefer\\w*|rather|quickest)[^.!?]{0,24}\\b(?:by|via|through|over|per|an) e-?mail',
    ],
  },
  {
    key: 'contact',
    value: 'no_marketing',
    says: [
      '',
      "\\b(?:promotional|promo|marketing|advertising|sales|spam)[^.!?]{0,16}(?:texts?|messages?|e-?mails?|mails?|stuff|calls?)\\b[^\\n]{0,40}(?:enough|stop|no more|please don'?t|sick of|annoy\\w*|off (?:the|your) list|leave me)|\\b(?:stop|enough|sick of|no more|tired of|don'?t (?:need|want)|take me off|remove me)[^.!?]{0,24}\\b(?:offers?|newsletters?|promotions?|mailings?|mailing list|marketing|vouchers?|deals|adverts?|advertis\\w+)",
    ],
  },
  {
    key: 'accessibility',
    value: 'wheelchair',
    says: ['', '\\b(?:wide|wider|widen)[^.!?]{0,12}doors?\\b|\\bdoors?[^.!?]{0,10}wide enough\\b'],
    shows: [
      '',
      near(
        '(?:my|his|her|the|a|electric|power) chair',
        '(?:roll\\w*|wheel\\w*|ramp|lip\\b|threshold|step\\b|steps\\b|doors?|doorway|narrow|lift|turn)',
        40,
      ),
    ],
  },
  {
    key: 'accessibility',
    value: 'grab_bar',
    says: [
      '',
      '\\b(?:hand ?rails?|grab (?:bars?|rails?|handles?)|support (?:bars?|rails?|handles?)|rails?)\\b[^.!?]{0,24}(?:toilet|loo|bath\\w*|shower|tub|wall)|\\bsomething to (?:hold|grab|lean|pull)',
    ],
    shows: [
      '',
      `${near('(?:bath\\w*|showers?|toilet|loo|tub)', '(?:no (?:hand ?)?rails?|no (?:grab|support) (?:bars?|handles?)|nothing to (?:hold|grab|lean)|without (?:any )?(?:rails?|bars?|handles?|support)|lean\\w* on the|hold(?:ing)? on(?:to)? the|towel (?:rack|rail))', 60)}`,
    ],
  },
  {
    key: 'accessibility',
    value: 'low_floor',
    says: [
      '',
      "\\b(?:stairs|steps)[^.!?]{0,24}(?:hard|difficult|impossible|a struggle|too much|beyond|no good|not (?:easy|possible)|painful|out of the question)|\\b(?:can'?t|cannot|rather not|struggle|unable|trouble|difficulty|hard|not)[^.!?]{0,24}\\b(?:stairs|steps|climb)\\b|\\b(?:walk\\w* (?:stick|frame)|crutches|knee (?:operation|replacement|surgery)|hip (?:operation|replacement|surgery)|bad (?:knees?|hips?|legs?))\\b",
    ],
  },
  {
    key: 'accessibility',
    value: 'hearing',
    says: [
      '',
      "\\bhearing[- ]aids?\\b|\\bdeaf\\b|\\bhard of hearing|\\b(?:won'?t|can'?t|don'?t|doesn'?t|never|not) (?:be able to )?(?:hear|notice)[^.!?]{0,16}(?:alarm|knock\\w*|phone|door ?bell|doorbell)",
    ],
  },
  {
    key: 'accessibility',
    value: 'visual',
    says: [
      '',
      '\\b(?:nearly|almost|partially|half|legally|practically|registered) (?:blind|sighted)\\b|\\b(?:eye ?sight|vision)[^.!?]{0,12}(?:is|has|very|so)? ?(?:poor|bad|weak|failing|going|gone|limited|almost gone|impaired)|\\b(?:poor|bad|failing|limited|impaired|weak) (?:eye ?sight|vision)|\\bwhite cane|\\bmacular|\\bglaucoma',
    ],
  },
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
      `\\b${MY} (?:lads?|lass(?:es)?|boys?|girls?|kids?|kiddies|little ones?|youngest|eldest|teenagers?|twins|toddlers?|(?:\\w+|\\d+)-year-olds?)\\b|\\b(?:booster (?:seat|cushion)|crayons|colou?ring (?:book|pencils|set)|kids' (?:club|menu)|child-?size\\w*|night ?light|bed guard|stair ?gate|buggy|pushchair)\\b`,
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
      '\\b(?:with|bring\\w*|took|brought|and|plus|travel\\w*)[^.!?]{0,24}\\b(?:dogs?|cats?|puppy|pupp?s?|kittens?|spaniel|terrier|retriever|labrador|lab\\b|beagle|dachshund|poodle|collie|bulldog|pug|corgi|chihuahua|schnauzer|husky|parrot|rabbit)s?\\b(?! (?:allerg|hair))',
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
      "\\b(?:turns?|turning|turned|be|'ll be|is|becomes?|reach\\w*) (?:18|21|[2-9]0|[1-9]5|eighteen|twenty-?one|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b(?=[^.!?%]{0,20}(?:on|tomorrow|today|tonight|at midnight|this|next|while|the day|years? old|$|[.,!]))(?! (?:minutes|euros?|dollars|pounds|percent|of us|people|km|rooms|degrees))",
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
      '\\b(?:the|our) board\\b(?! (?:game|of|in))|\\bexhibit(?:ing|or|ors)?\\b|\\btrade (?:fair|show)s?\\b|\\b(?:trade|book|motor|industry) fair\\b|\\b(?:clients?|customers?|investors?|suppliers?)(?: meetings?| lunch| dinner| call)?\\b(?=[^.!?]{0,40}(?:tomorrow|today|at \\w+|all day|this|morning|shirts?|suit))|\\b(?:business|work) (?:trip|travel)|\\b(?:keynote|panel|my talk|my presentation|sales conference|audit|site visit|negotiations?|job interview)\\b',
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
