/** How English remarks show what somebody eats and what not. */
import type { PreferenceWords } from './preferences.ts';
import { near, refuses } from './signs.ts';

const MEAT = '(?:meat|meats|flesh|animals)';
const PORK = '(?:pork|bacon|ham|lard|pigs?|gammon|pancetta|prosciutto|chorizo)';
const BEEF = '(?:beef|steaks?|cows?|veal|oxtail)';
const SEAFOOD =
  '(?:sea ?food|fish|shell ?fish|prawns?|shrimps?|squid|crabs?|lobsters?|oysters?|mussels|clams|octopus|anything from the sea)';
const GLUTEN = '(?:gluten|wheat|bread|breadcrumbs|flour|pasta|noodles|barley|rye)';
const DAIRY =
  "(?:dairy|lactose|(?<!soy |soya |almond |oat |coconut |rice |nut )milk|(?<!ice )cream|cheese|butter|yogh?urt|cow'?s milk)";
const SUGAR =
  '(?:sugar|sugary \\w+|sweets?|sweet (?:things|stuff|desserts?)|desserts?|syrup|honey)';
const SALT = '(?:salt|salty (?:food|dishes)|sodium|soy sauce|msg)';
const CHILI =
  '(?:chil(?:l)?i(?:es|s)?|spic(?:y|e|es)|spicy (?:food|dishes|stuff|things)|hot sauce|peppercorns?)';
const LEAF = '(?:coriander|cilantro)';

export const DIET_SIGNS: PreferenceWords[] = [
  {
    key: 'diet',
    value: 'vegetarian',
    says: ['', `${refuses(MEAT)}|\\b(?:neither|none) of us eats? (?:any )?meat|\\bmeat[- ]?free`],
    shows: [
      '',
      "\\b(?:nothing|not much|hardly anything|little)[^.!?]{0,40}(?:without meat|for (?:a|us|those|someone|people|anybody|anyone)[^.!?]{0,20}(?:veg\\w+|no meat|(?:don'?t|doesn'?t|not) eat meat))|\\b(?:don'?t|doesn'?t|not|never) eat meat\\b",
    ],
  },
  {
    key: 'diet',
    value: 'vegan',
    says: [
      '',
      "\\b(?:avoid|no|nothing|without|not eat|never eat|don'?t eat)[^.!?]{0,24}(?:(?:comes?|made|came|derived) from (?:an )?animals?|animal (?:products?|ingredients?))|\\bplant[- ]?based\\b",
    ],
  },
  {
    key: 'diet',
    value: 'halal',
    shows: [
      '',
      '\\b(?:ramadan|suhoor|iftar|muslims?|islam\\w*|mosque|prayer (?:mat|room|times)|eid)\\b',
    ],
  },
  {
    key: 'diet',
    value: 'kosher',
    shows: ['', '\\b(?:orthodox jews?|jewish family|shabbat|sabbath|passover|pesach)\\b'],
  },
  {
    key: 'diet',
    value: 'no_pork',
    says: ['', refuses(PORK)],
    shows: [
      '',
      `\\b(?:any|some|was there|is there|contain\\w*|was that|is that) ${PORK}[^.!?]{0,20}\\b(?:in|fat)\\b[^\\n]{0,50}\\b(?:i'?m|i am|we|religio\\w*|not supposed|can'?t|don'?t)`,
    ],
  },
  {
    key: 'diet',
    value: 'no_beef',
    says: ['', refuses(BEEF)],
    shows: ['', "\\b(?:as|we'?re|i'?m|being|we are|i am)(?: a| both| all)? hindus?\\b"],
  },
  {
    key: 'diet',
    value: 'no_seafood',
    says: ['', refuses(SEAFOOD)],
    shows: [
      '',
      `\\bsmell of (?:the )?${SEAFOOD}[^.!?]{0,30}(?:ill|sick|makes|can'?t|turns)|\\bgout\\b`,
    ],
  },
  {
    key: 'diet',
    value: 'gluten_free',
    says: ['', refuses(GLUTEN)],
    shows: [
      '',
      '\\b(?:breadcrumbs?|crumbs|bread|flour)[^.!?]{0,30}(?:make\\w* me|ill|sick|cramps)',
    ],
  },
  {
    key: 'diet',
    value: 'lactose_free',
    says: ['', refuses(DAIRY)],
    shows: ['', `\\bwhenever i (?:have|drink|eat) ${DAIRY}`],
  },
  {
    key: 'diet',
    value: 'low_sugar',
    says: ['', refuses(SUGAR)],
    shows: [
      '',
      near(
        '(?:inject\\w*|insulin|diabet\\w*|glucose|blood sugars?|hba1c|borderline|pre-?diabetic)',
        '(?:dinner|dessert|sugar|sweet|food|meal|carbs?|eat|fruit|cake|juice|drink)',
        60,
      ),
    ],
  },
  {
    key: 'diet',
    value: 'low_salt',
    says: [
      '',
      `${refuses(SALT)}|\\b(?:low|light|go easy|sparing|less)[^.!?]{0,10}(?:salt|sodium|seasoning)|\\bseason(?:ed|ing)? (?:it |them |everything )?(?:lightly|less)`,
    ],
    shows: [
      '',
      near(
        '(?:blood pressure|heart|kidneys?|hypertens\\w*|doctor|cardiologist|stroke)',
        '(?:salt\\w*|sodium|seasoning)',
        60,
      ),
    ],
  },
  {
    key: 'diet',
    value: 'no_spicy',
    says: [
      '',
      `${refuses(CHILI)}|\\b(?:made|make|keep|cook(?:ed)?|have|rather|something|anything|nice and|very)(?: it| mine| ours| them| the \\w+)? (?:very |quite |really )?mild(?:er)?\\b`,
    ],
    shows: [
      '',
      [
        near(
          CHILI,
          "(?:stomach|tummy|couldn'?t (?:eat|taste|finish)|too much for|suffer\\w*|upset|ill\\b|sick|lived on|reflux|ulcer|heartburn|inedible|plain rice|swimming in)",
          70,
        ),
        '\\b(?:tongue|mouth|lips|throat|stomach)[^.!?]{0,16}(?:on fire|burn(?:ed|t|ing)|ablaze|flames)(?![^.!?]{0,40}(?:lov|best|great|perfect|delicious|more))',
      ].join('|'),
    ],
  },
  {
    key: 'diet',
    value: 'spicy',
    says: [
      '',
      `\\b(?:the )?(?:hotter|spicier) the better|\\b(?:don'?t|not to|no need to|never) (?:hold back|skimp|spare|be shy|go easy)[^.!?]{0,12}(?:on|with)[^.!?]{0,8}${CHILI}|\\b(?:extra|more|plenty of|lots of|loads of|double)(?: of)?(?: the)? (?:chil(?:l)?i\\w*|spices?|hot sauce)\\b`,
    ],
    shows: [
      '',
      near(
        '(?:tame|bland|mild|boring|no kick|flat)',
        '(?:indians?|sichuan\\w*|mexicans?|thais?|hunan\\w*|koreans?|kick|chil(?:l)?i\\w*|spic\\w*|fire|heat)',
        60,
      ),
    ],
  },
  {
    key: 'diet',
    value: 'no_coriander',
    says: ['', refuses(LEAF)],
    shows: [
      '',
      '\\b(?:leaves|herbs?|green (?:stuff|bits|leaves))[^.!?]{0,24}(?:taste\\w* (?:of|like) soap|soapy)',
    ],
  },
];
