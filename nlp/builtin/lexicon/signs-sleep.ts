/** How English remarks show what somebody wants to sleep on. */
import type { PreferenceWords } from './preferences.ts';
import { around, BACK_PAIN, COLD, HARD_THING, LIMBS, near, TOO, WARM_CLOTHES } from './signs.ts';

const PILLOW = 'pillows?';
const HEAD = '(?:head|neck|chin)';
const BED = '(?:beds?|mattress(?:es)?|sofa ?bed)';
const COVER = '(?:covers?|duvets?|quilts?|comforters?|blankets?|bedding|bed ?clothes|sheets?)';
const MORE =
  '(?:(?:an? )?(?:extra|second|additional|spare)|another|one more|two more|more|a few more)';

export const SLEEP_SIGNS: PreferenceWords[] = [
  {
    key: 'pillow.height',
    value: 'low',
    says: [
      '',
      `${around(PILLOW, '(?:something|anything|one|ones|some) (?:\\w+ )?(?:flatter|thinner|lower|less (?:thick|high|bulky|puffy|full|plump))', 40)}|\\b(?:flatter|thinner|lower|slimmer) (?:\\w+ )?(?:ones?|pillows?)\\b[^.!?]{0,20}(?:please|for)`,
    ],
    shows: [
      '',
      [
        around(
          PILLOW,
          '(?:any(?:thing)?|something|one|ones|bit|little|much) (?:\\w+ )?(?:flatter|thinner|lower|slimmer|less (?:thick|high|bulky|puffy|full|plump))',
          110,
        ),
        '\\b(?:anything|something) (?:a (?:bit|little) )?(?:flatter|thinner|lower)[^.!?]{0,30}\\b(?:head|neck|sleep)\\b',
        around(
          PILLOW,
          `(?:push|prop|lift|forc|crank|jack|bend|bent|tilt|shov|hold)\\w*[^.!?]{0,16}\\b(?:my|our|your|the|his|her) ${HEAD}`,
          50,
        ),
        near(
          PILLOW,
          `${TOO} (?:\\w+ and )?(?:thick|high|tall|big|fat|bulky|puffy|plump|full|deep|chunky|huge|massive|stuffed)`,
          60,
        ),
        `\\bsle(?:ep|pt|eping)[^.!?]{0,30}(?:without|with no|with none|minus)(?: a| any| the| one)*(?: pillows?\\b|[^.!?]{0,6}$)`,
        `\\b(?:put|threw|throw|kick|kicked|toss|tossed|push|pushed|shoved|chucked|took|left|ditch|ditched) (?:the |my |both |that |all )*pillows?[^.!?]{0,10}(?:on(?:to)? the floor|aside|away|off|out|across|down)`,
        near(
          PILLOW,
          `${HEAD} (?:\\w+ ){0,3}(?:bent|angle|pushed|propped|upright|forward|cricked|sticking|craned)`,
          50,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'pillow.height',
    value: 'high',
    says: [
      '',
      `${near(PILLOW, '(?:something|anything|one|ones) (?:\\w+ )?(?:higher|thicker|fuller|taller|plumper|fatter)', 40)}`,
    ],
    shows: [
      '',
      [
        near(PILLOW, `${TOO} (?:\\w+ and )?(?:flat|thin|low|skinny|deflated|empty|squashed)`, 50),
        near(
          PILLOW,
          '(?:flat as|like (?:a )?(?:pancakes?|paper|envelopes?|napkins?|crepes?|cardboard|sheets?)|no (?:height|body|substance|filling|volume|loft|thickness)|nothing (?:in|to|inside|left)|hardly any(?:thing|\\w*)|barely any\\w*|next to nothing|squash(?:es|ed)? flat|completely flat|level with the)',
          40,
        ),
        around(
          PILLOW,
          `${HEAD}[^.!?]{0,20}(?:sinks?|sank|drops?|goes)[^.!?]{0,20}(?:mattress|bed|bottom|through)|(?:level with|down to|touch\\w*|flat on) the (?:bed|mattress)`,
          40,
        ),
        around(
          PILLOW,
          '(?:fold|roll|doubl|stack|pil|scrunch|stuff|layer)(?:ed|ing|e|es|led|s)?\\b[^.!?]{0,30}(?:height|in half|in two|over|under|double|together|on top|up)',
          50,
        ),
        `\\b(?:two|three|four|2|3|4|all|several) (?:of )?(?:the|these|your|those)? ?pillows?[^.!?]{0,16}(?:on top of|stacked|piled|one over)`,
        `\\b(?:fold|roll|stuff|pil|scrunch|us|bundl)(?:ed|ing|e|led)?[^.!?]{0,12}(?:towels?|jumper|jacket|sweater|coat|hoodie|bathrobe|cushion|clothes)[^.!?]{0,30}(?:under (?:my|the|our) (?:pillow|head|neck)|as a pillow|for (?:a pillow|height))`,
        near(
          '(?:reflux|heart ?burn|snor\\w+|apnoea|apnea|sinus\\w*|breath\\w*|congest\\w*)',
          `(?:${HEAD}[^.!?]{0,16}(?:raised|elevated|higher|up|lifted)|(?:raise|elevate|prop|lift)\\w*[^.!?]{0,12}${HEAD}|pillows?|half sitting|upright)`,
          60,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'soft',
    says: [
      '',
      `\\b(?:something|anything|one) (?:\\w+ )?softer[^.!?]{0,20}\\b(?:${HEAD}|pillow)|\\bpillows?[^.!?]{0,40}\\b(?:a softer one|softer ones|less (?:firm|hard))`,
    ],
    shows: [
      '',
      [
        near(PILLOW, `${TOO} (?:\\w+ and )?(?:hard|firm|stiff|solid|tough|rigid|dense)`, 40),
        near(
          PILLOW,
          `(?:like|as|on|of|with)(?: an?| the| lying on| sleeping on| resting on)*(?: \\w+)? ${HARD_THING}`,
          40,
        ),
        near(
          PILLOW,
          '(?:stuffed|packed|filled|crammed) (?:so |too |very |really )?(?:solid|hard|tight(?:ly)?|firm(?:ly)?)|no give|rock[- ]?(?:hard|solid)|unyielding',
          30,
        ),
        `\\b${HEAD}[^.!?]{0,30}\\b(?:on|against|like)(?: an?| some| the)? (?:\\w+ )?${HARD_THING}`,
        around(
          PILLOW,
          '\\bears? (?:\\w+ ){0,3}(?:hurt|ach|sore|kill|throb|numb)\\w*|(?:hurt|sore|aching|numb) ears?',
          50,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'pillow.firmness',
    value: 'firm',
    says: [
      '',
      '\\bpillows?[^.!?]{0,40}\\b(?:more support(?:ive)?|a firmer one|firmer ones|with (?:some|proper|real) support)',
    ],
    shows: [
      '',
      [
        around(
          PILLOW,
          '(?:no|lack\\w*|without|zero|any|enough|little|barely any|hardly any)(?: of)? (?:(?:proper|real|decent|neck|head) )*support|supports? nothing',
          60,
        ),
        near(
          PILLOW,
          '(?:gives? way|giving way|floppy|limp|mush\\w*|collaps\\w*|swallow\\w*|vanish\\w*|disappear\\w*|like (?:a )?(?:sponge|marshmallow|jelly|cotton|pudding|whipped cream|bag of (?:feathers|fluff|air)))',
          36,
        ),
        near(PILLOW, `${TOO} (?:soft|squashy|fluffy|floppy|squidgy)`, 30),
      ].join('|'),
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'firm',
    says: [
      '',
      `\\b(?:harder|firmer|more solid)[^.!?]{0,12}\\b${BED}|\\b(?:board|plank)s? (?:under|beneath|below) the mattress|\\b(?:mattress|bed) with (?:more |proper |some )?support`,
    ],
    shows: [
      '',
      [
        near(
          BED,
          `${TOO} (?:\\w+ and )?(?:soft|squashy|squishy|spongy|bouncy|springy|saggy|old and soft)`,
          30,
        ),
        near(
          BED,
          '(?:sag(?:s|ged|ging|gy)|dips?\\b(?! in the (?:pool|sea))|dipped|sinks? (?:in|right|down|under|like|so)|sinking|sank|sunk\\w*|hollow|crater|valley|trough|hammock|squashy|spongy|mushy|water ?bed|marshmallow|quicksand|jelly|custard|swallow\\w*|trampoline|no support|lack\\w* (?:of )?support|any support|(?:hole|pit|dent) in the middle|worn out|gives way)',
          40,
        ),
        `\\broll\\w* (?:(?:right )?(?:in)?to(?:wards)? (?:the (?:middle|centre|center)|each other)|together)`,
        `\\b(?:sink|sank|sunk|sinking)[^.!?]{0,14}(?:into|in) (?:the middle of )?(?:it|this|that|the) ?(?:mattress|bed|middle)?[^.!?]{0,40}\\b(?:backs?|spine|support)`,
        near(
          BACK_PAIN,
          '(?:soft|squashy|saggy|sagging|squishy|no support|support whatsoever|dip|hollow|middle)',
          60,
        ),
      ].join('|'),
    ],
  },
  {
    key: 'mattress.firmness',
    value: 'soft',
    says: ['', `\\b(?:softer|less (?:hard|firm))[^.!?]{0,12}\\b${BED}`],
    shows: [
      '',
      [
        near(BED, `${TOO} (?:\\w+ and )?(?:hard|firm|stiff|solid|unforgiving)`, 30),
        near(
          BED,
          `(?:like|as)(?: an?| the| lying on| sleeping on)*(?: \\w+)? ${HARD_THING}|(?:hard|firm|stiff|solid) as|rock[- ]?(?:hard|solid)|no give|unforgiving|brick-like|concrete`,
          36,
        ),
        `\\b(?:like|as if|as though|felt like|basically|well (?:be|have))[^.!?]{0,16}(?:sle(?:ep|pt|eping)|lie|lying|lain|lay)[^.!?]{0,8}\\bon (?:a |an |the |some )?(?:\\w+ )?${HARD_THING}|\\b(?:floor|carpet|pavement|sofa|bath ?tub|park bench)[^.!?]{0,16}(?:softer|comfier|more comfortable|better)|\\b(?:might|may) as well[^.!?]{0,20}(?:floor|carpet|ground|tiles|plank|board)`,
        near(
          '(?:springs?|slats?)',
          '(?:feel|felt|dig\\w*|dug|pok\\w+|stick\\w*|stuck|press\\w*|jab\\w*|every|through)',
          24,
        ),
        around(
          BED,
          `${LIMBS}[^.!?]{0,24}(?:black and blue|bruis\\w*|numb|pins and needles)|bruis\\w*[^.!?]{0,12}${LIMBS}`,
          50,
        ),
        `\\b(?:hard|firm|solid|springs?)\\b[^.!?]{0,60}\\b${LIMBS}[^.!?]{0,24}(?:hurt|sore|ach|bruis|black and blue)`,
      ].join('|'),
    ],
  },
  {
    key: 'pillow.fill',
    value: 'no_feather',
    says: [
      '',
      '\\b(?:feathers?|down|goose)\\b[^.!?]{0,30}(?:replaced?|removed?|taken (?:out|away)|swapped?|out of (?:the|my|our) (?:room|bed))|\\b(?:replace|swap|remove|take away)[^.!?]{0,14}\\b(?:feather|down|goose)',
    ],
    shows: [
      '',
      around(
        '(?:feathers?|goose|(?:down|feather) (?:pillows?|duvets?|bedding|filling))',
        "(?:sneez\\w*|wheez\\w*|asthma\\w*|itch\\w*|don'?t get along|can'?t (?:have|sleep on|use|go near))",
        70,
      ),
    ],
  },
  {
    key: 'bedding.extra',
    value: 'pillow',
    says: [
      '',
      `\\b${MORE} (?:\\w+ )?(?:pillows?|cushions? for (?:my|the) (?:head|back|bed))\\b(?![^.!?]{0,24}(?:too|hard|soft|flat|high|arrived|came|is here))`,
    ],
    shows: [
      '',
      `\\b(?:one|a single|just the one|only one) pillow\\b[^.!?]{0,30}(?:won'?t do|isn'?t enough|not enough|never enough|does nothing|too few|for two|each|only)|\\b(?:only|just) (?:one|a single) pillow\\b|\\bprop (?:myself|my|her|him)\\w* up[^.!?]{0,40}`,
    ],
  },
  {
    key: 'bedding.extra',
    value: 'quilt',
    shows: [
      '',
      [
        near(
          COVER,
          `(?:(?:${TOO}|such a|that|this|these|only a|just a|paper|wafer) (?:little |very )?(?:thin|flimsy|skimpy|short|light|threadbare|see-through)|not (?:warm|thick|heavy|big) enough|keeps? no\\w* warm)`,
          24,
        ),
        `\\b${WARM_CLOTHES}\\b[^.!?]{0,20}(?:as (?:an? )?(?:extra |second )?(?:covers?|blankets?|duvets?|quilts?)|(?:on top of|over) (?:me|us|the (?:covers?|duvet|quilt|bed|blanket)))`,
        `\\b(?:fight|fought|fighting|steal\\w*|stole|tug\\w*|hog\\w*|share one|sharing one|share the|sharing the)\\b[^.!?]{0,12}\\b(?:covers|duvet|quilt|blankets?)\\b`,
      ].join('|'),
    ],
  },
  {
    key: 'bedding.extra',
    value: 'blanket',
    says: [
      '',
      `\\b${MORE} (?:\\w+ )?(?:blankets?|throws?)\\b(?![^.!?]{0,30}(?:arrived|came|found|cancel))`,
    ],
    shows: ['', near(COLD, '(?:blankets?|throws?)', 60)],
  },
  {
    key: 'bedding.extra',
    value: 'thin_quilt',
    shows: [
      '',
      [
        near(
          '(?:duvets?|quilts?|comforters?|covers?|bedding|eiderdown)',
          `(?:${TOO}|such an?|this|these|a) (?:\\w+ and )?(?:thick|heavy|warm|hot|bulky)|(?:buried|crush\\w*|smother\\w*|suffocat\\w*|boil\\w*|roast\\w*|sweat\\w*|swelter\\w*|lie on top|on top of (?:it|them|the)|kick\\w* (?:it|them)? ?off)`,
          40,
        ),
        around(
          '(?:duvets?|quilts?|comforters?)',
          '(?:something|anything|one) (?:\\w+ )?(?:lighter|thinner|cooler)|(?:just|only) a sheet',
          60,
        ),
      ].join('|'),
    ],
  },
];
