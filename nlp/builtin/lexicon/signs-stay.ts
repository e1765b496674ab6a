/** How English remarks show when somebody comes and goes, how to reach one, and what a body needs. */
import type { PreferenceWords } from './preferences.ts';
import { around, HABIT, near } from './signs.ts';

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

export const STAY_SIGNS: PreferenceWords[] = [
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
      "\\b(?:no|not|don'?t (?:want|put|take|like)|stop|hate|never)[^.!?]{0,24}\\b(?:calls?|phone|ringing|ring)\\b(?: put)? (?:through|to (?:the|my) room|at all|ever|please)|\\b(?:text|message|write|e-?mail)[^.!?]{0,16}(?:rather than|instead of|not|don'?t|but (?:don'?t|never|please don'?t))[^.!?]{0,10}(?:call|phone|ring)",
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
        '(?:my|his|her|electric|power) chair',
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
      '\\b(?:hand ?rails?|grab (?:bars?|rails?|handles?)|support (?:bars?|rails?|handles?)|(?<!towel |curtain |bed )rails?)\\b[^.!?]{0,24}(?:toilet|loo|bath\\w*|shower|tub|wall)|\\bsomething to (?:hold|grab|lean|pull)',
    ],
    shows: [
      '',
      `${near('(?:bath\\w*|showers?|toilet|loo|tub)', '(?:no (?:hand ?)?rails?|no (?:grab|support) (?:bars?|handles?)|nothing to (?:hold|grab|lean)|without (?:any )?(?:rails?|bars?|handles?|support)|lean\\w* on the|hold(?:ing)? on(?:to)? the)', 60)}`,
    ],
  },
  {
    key: 'accessibility',
    value: 'low_floor',
    says: [
      '',
      "\\b(?:stairs|steps)[^.!?]{0,24}(?:hard|difficult|impossible|a struggle|too much|beyond|no good|not (?:easy|possible)|painful|out of the question)|\\b(?:can'?t|cannot|rather not|struggle|unable|trouble|difficulty|hard|not)[^.!?]{0,24}\\b(?:stairs|steps)\\b|\\b(?:walk\\w* (?:stick|frame)|crutches|knee (?:operation|replacement|surgery)|hip (?:operation|replacement|surgery)|bad (?:knees?|hips?|legs?))\\b",
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
];
