/**
 * Word classes that English remarks are made of, and how they stand together. A guest who is cold
 * says so in a hundred sentences, but with few kinds of words: what is cold, how cold, and when.
 */

/** `a` and `b` in one sentence, in either order, with at most so many characters between them. */
export function near(a: string, b: string, reach = 40): string {
  return together(a, b, `[^.!?\\n]{0,${reach}}`);
}

/** The same over the end of a sentence too: "My neck hurts. I think it's the pillows." */
export function around(a: string, b: string, reach = 60): string {
  return together(a, b, `[^\\n]{0,${reach}}`);
}

function together(a: string, b: string, between: string): string {
  return `\\b(?:${a})\\b${between}\\b(?:${b})\\b|\\b(?:${b})\\b${between}\\b(?:${a})\\b`;
}

/** More than is good; "not too firm" is just right. */
export const TOO =
  "(?<!not |nor |isn't |aren't |wasn't |weren't |neither |never )(?:too|so|very|really|way too|far too|much too|that|quite|awfully|terribly|incredibly|ridiculously|super|rather|a bit|a little|extremely|unbearably|horribly)";

/** Hard things that a bed or a pillow is likened to. */
export const HARD_THING =
  '(?:rocks?|bricks?|stones?|boulders?|concrete|cement|wood(?:en)?|planks?|boards?|slabs?|logs?|tables?|granite|marble|iron|sandbags?|sand|pavement|(?:tiled |bare )?floor|doors?|tiles|cardboard|ironing board|blocks?)';

/** Parts of the body that a bed hurts. */
export const LIMBS =
  '(?:hips?|shoulders?|ribs|bones?|body|backs?|backside|elbows?|joints|spine|hip ?bones?)';

/** Sleep lost, or what robs one of it. */
export const LOST_SLEEP =
  "(?:awake|a wink|(?:can'?t|couldn'?t|could not|didn'?t|haven'?t|hadn'?t|not|barely|hardly|impossible to|trouble|never) (?:\\w+ ){0,2}sle(?:ep|pt|eping)|no sleep|sleepless|woke(?:n)?(?: (?:me|us|up))*|wakes (?:me|us)|wak(?:es|ing) (?:me|us|up)|(?:kept|keeps?|keeping) (?:me|us|my \\w+|her|him) (?:up|from)|(?:fall(?:en)?|fell) asleep|(?:get|go|got) to sleep|ear ?plugs?)";

export const BACK_PAIN =
  '(?:back ?ache|(?:lower )?back pain|(?:bad|sore|aching|stiff|broken|dodgy|wrecked|ruined|killing|hurting) (?:my |our )?(?:lower )?back|backs?[^.!?]{0,16}(?:hurt|ach|kill|sore|wreck|ruin|stiff|broken|agony|pieces|pain|suffer|in half|gone)\\w*|(?:kill\\w*|wreck\\w*|ruin\\w*|hurt\\w*|does|did) (?:nothing for )?(?:my|our|his|her) (?:lower )?backs?|slipped dis[ck]|sciatica|herniat\\w+|bad spine|scoliosis|lumbago)';

export const SLEPT =
  '(?:sle(?:ep|pt|eping|epless)|night|nights|bed|awake|woke(?:n)?|wak(?:e|ing)|doz\\w+|dropp?(?:ed|ing)? off|nap|kip|wink|lie in|lay|lying)';

/** Where and when one is cold or hot: what tells the room from the soup. */
export const HERE =
  '(?:rooms?|bedrooms?|beds?|nights?|sle(?:ep|pt|eping)|woke|wake|in here|up here|under the|covers?|blankets?|duvets?|quilts?|heating|heater|radiator|feet|toes|hands|nose|fingers|evenings?|desk|thermostat|suite|all day|inside|apartment|studio)';

export const COLD =
  "(?:freez\\w+|frozen|froze|frost\\w*|shiver\\w*|chilly|chilled|chills|icy|ice[- ]cold|(?:like|blocks? of) ice|icicles?|numb|goose ?bumps|(?:teeth|tooth)[^.!?]{0,10}chatter\\w*|like (?:an? |the )?(?:arctic|antarctic\\w*|fridge|freezer|igloo|siberia\\w*|north pole)|draught\\w*|draft\\w*|(?:bitterly|stone|so|too|very|awfully|terribly|really|perishing(?:ly)?|always|was|were|am|i'm|am always|the|it's|is|get|got|gets|feel|felt|felt the) cold|perishing|nippy|never (?:gets?|got) warm\\w*)";

/** Worn in bed by those who are cold. */
export const WARM_CLOTHES =
  '(?:coats?|(?:woolly |wool |bobble )?hats?|beanie|gloves?|scar(?:f|ves)|jumpers?|sweaters?|hoodies?|fleeces?|jackets?|cardigan|thermals|bath ?robes?|dressing gown|layers|(?:two|thick|woolly|wool|three|several) (?:pairs? of )?socks|socks|sweatshirt|pullover|anorak|tracksuit)';

export const HOT =
  "(?:boiling|roasting|swelter\\w*|bak(?:ing|ed)|melt(?:ing|ed)|stifling|stuffy|suffocat\\w*|airless|sweat\\w*|clammy|perspir\\w+|drenched|overheat\\w*|oven|furnace|sauna|steam ?room|greenhouse|hothouse|tropic\\w*|jungle|desert|(?:can'?t|couldn'?t|hardly|barely) breathe|no air|(?:too|so|very|really|far too|way too|unbearably|awfully|terribly|always|gets?|got|stays?|stayed) (?:hot|warm))";

/** Makes one unwell, or is not to be borne. */
export const UNWELL =
  "(?:head ?aches?|migraines?|sick|ill\\b|nause\\w*|queasy|dizzy|cough\\w*|chok\\w*|sneez\\w*|wheez\\w*|asthma\\w*|(?:eyes?|nose|throat|lungs|chest|sinus\\w*)|breathe|breathing|unbearable|overpower\\w*|overwhelm\\w*|intense|cloying|sickly|pungent|gag\\w*|vomit|faint|can'?t stand|can'?t bear|too (?:strong|much|heavy)|so strong|so heavy|very strong|strong|bother\\w*|irritat\\w*)";

/** What people do who will not or must not have a food. The subject is the guest, not the menu. */
const REFUSES =
  "(?:(?<!you |they |menu |restaurant |kitchen )(?:don'?t|do not|doesn'?t|does not|never|can'?t|cannot|can not|won'?t|mustn'?t|must not|shouldn'?t|not (?:allowed|supposed|able|meant|permitted) to|haven'?t|hasn'?t|no longer|try not to|prefer not to|rather not|used not to) (?:really |ever |normally |usually |actually |even )?(?:eat|eaten|have|had|touch|touched|do|take|like|stand|stomach|tolerate|digest|drink|go near|consume|bear|manage|handle|face|get on with|get along with|cope with|abide|process|deal with|want|fancy|go for|keep down)|(?:none|neither) of us (?:eats?|touch(?:es)?|likes?|drinks?|has|can)|avoid(?:s|ing)?|stay(?:ing)? (?:off|away from|clear of)|keep(?:ing)? (?:off|away from|clear of)|steer clear of|off|hates?|detests?|loathes?|dislikes?|despises?|gave up|given up|giving up|quit|stopped (?:eating|drinking)|intolerant (?:to|of)|no fan of|not a fan of|not (?:big |keen )?on|forbid\\w* (?:me |us )?|averse to|sensitive to|react (?:badly )?to)";

/** Said of a food that does one no good. */
const HURTS =
  "(?:make(?:s)? (?:me|us|him|her|my \\w+) (?:\\w+ )?(?:ill|sick|gag|queasy|bloat\\w*|throw up|unwell|heave|feel|want)|upsets? (?:my|our|his|her)|(?:my|our|his|her) (?:stomach|tummy|gut|belly|insides|bowels)|(?:goes|go|went|runs?) (?:right |straight )?through|disagrees? with|doesn'?t agree|don'?t agree|(?:doesn'?t|don'?t) sit (?:well|right)|cramps?|bloat\\w*|no-?go|no-?no|out of the question|off[- ]limits|off the menu for|is(?:n'?t| not) (?:for (?:me|us)|my thing|an option|allowed)|aren'?t (?:for (?:me|us)|my thing|an option|allowed)|not for (?:me|us)|forbidden|(?:against|not part of) (?:my|our)|poison|regret|i (?:pay for it|suffer)|turns my stomach|taste\\w* (?:like|of) soap|left out|leave (?:it|them|that) (?:out|off)|pick(?:ed|ing)? (?:it|them) out|and i (?:don'?t|are not|aren'?t) )";

/** Every way to say that a food is not to be served. */
export function refuses(food: string): string {
  return [
    `\\b${REFUSES}(?: [\\w'-]+){0,4}? (?:${food})\\b`,
    `\\b(?:${food})\\b[^.!?\\n]{0,40}\\b${HURTS}`,
    `\\b(?:(?:leave|keep|take) (?:out|off|away)|without|skip|hold(?! back)|omit|minus|free (?:of|from)|nothing with|anything without|no|swap|replace|spare me|easy on|light on)(?: (?:the|any|all|a|that|your|those|more|added|too much|much))*(?: \\w+)? (?:${food})\\b(?! (?:on the menu|left|available|today|dishes|options|section|corner|for (?:sale|kids)))`,
    `\\b(?:${food})[- ](?:free|less)\\b`,
    `\\b(?:leave|keep) (?:the |all |any )?(?:${food}) (?:out|off|away)\\b`,
    `\\b(?:${food})\\b[^.!?\\n]{0,24}\\b(?:i|we|my \\w+|he|she) (?:don'?t|doesn'?t|can'?t|cannot|never|mustn'?t|won'?t) (?:eat|have|touch|take|drink|do|stand|like)\\b`,
  ].join('|');
}

/** Every way to say that one needs a drink daily. */
export function craves(drink: string): string {
  return [
    `\\b(?:can'?t|cannot|couldn'?t|don'?t|won'?t|unable to|never|hardly|barely) (?:\\w+ ){0,2}(?:start|begin|face|function|live|wake|cope|survive|do|think|open my eyes|get going|get through|speak|manage|exist|leave)[^.!?\\n]{0,30}(?:without|until|till|before)[^.!?\\n]{0,24}\\b(?:${drink})\\b`,
    `\\b(?:useless|no use|not human|half asleep|grumpy|a zombie|a bear|lost|dead|hopeless|not myself)[^.!?\\n]{0,20}(?:without|until|till|before)[^.!?\\n]{0,30}\\b(?:${drink})\\b`,
    `\\b(?:live on|run on|runs on|addicted to|depend on|swear by|grew up on|raised on|hooked on|fond of|partial to|big on|mad about|crazy about|particular about|fussy about|picky about)(?: [\\w'-]+){0,3} (?:${drink})\\b`,
    `\\b(?:only|just|always|mostly|usually|strictly|prefer|stick to|all i|nothing but|exclusively) (?:ever )?(?:drinks?|drinking|have|has|take|takes)?(?: [\\w'-]+){0,2} ?(?:${drink})\\b(?=[^.!?\\n]{0,20}(?:$|[.,!?]|i drink|at home|everywhere|please|day|morning|even))`,
    `\\b(?:${drink})\\b[^.!?\\n]{0,40}\\b(?:(?:is|are|it'?s|that'?s) (?:all|the only (?:thing|kind|one|sort)|what) (?:i|we|he|she)|(?:i|we) (?:ever )?drink|first thing|every (?:single )?(?:morning|day|evening|night)|each (?:morning|day|evening)|person|people|drinkers?|lovers?|addicts?|before (?:breakfast|bed|anything|i)|keeps? me going|wakes? me up|is a must|are a must|a must)\\b`,
    `\\b(?:miss(?:ed|ing)?|dying for|desperate for|gasping for|longing for|craving|crave|kill for|in need of|could do with|lost without|a must)(?: [\\w'-]+){0,4} (?:${drink})\\b`,
  ].join('|');
}

/** Habits: what is so every time, or is to be noted. */
export const HABIT =
  '(?:always|usually|normally|generally|typically|as (?:usual|ever|always)|as a rule|every (?:single )?(?:time|trip|stay|visit|month|week|monday|sunday|friday)|each (?:time|trip|stay|visit|week|month)|whenever (?:i|we)|on (?:all|every|each of) (?:of )?(?:my|our)|my usual|by default|tend to|(?:in|on|to|onto) (?:my|our) (?:profile|file|account|record)|(?:note|noted|remember|keep)[^.!?]{0,16}(?:for|on) (?:my|our|all|future)|for (?:my|all|our) (?:future )?stays|never (?:manage|make it|get|got|am|arrive|leave|check)|standing|regulars?)';
