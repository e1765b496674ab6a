/** What guests are allergic to, and how they say so. */
/** What somebody may be allergic to. */
export const ALLERGENS: Array<[value: string, calls: RegExp]> = [
  ['peanut', /花生|peanuts?|ピーナッツ|落花生|땅콩/u],
  [
    'nut',
    /坚果|核桃|杏仁|腰果|榛子|夏威夷果|开心果|(?<!pea)(?<!dough)\bnuts?\b|almonds?|walnuts?|cashews?|pistachios?|hazelnuts?|ナッツ|くるみ|アーモンド|견과|호두|아몬드/u,
  ],
  [
    'seafood',
    /海鲜|虾|蟹|贝类|贝壳|鱼(?!油)|生蚝|扇贝|带壳|seafood|shell ?fish|shrimps?|prawns?|crabs?|lobsters?|oysters?|clams|mussels|\bfish\b|エビ|海老|カニ|蟹|甲殻|魚介|シーフード|해산물|새우|게\b|갑각|조개/u,
  ],
  ['egg', /鸡蛋|蛋类|蛋白|(?:对|吃)蛋|\beggs?\b|卵|たまご|계란|달걀/u],
  [
    'milk',
    /牛奶|奶制品|乳制品|奶类|奶粉|蛋奶|(?:对|喝)奶|\bmilk\b|dairy|cheese|牛乳|乳製品|ミルク|우유|유제품/u,
  ],
  [
    'gluten',
    /麸质|小麦|面粉|麦麸|gluten|c(?:o)?eliac|\bwheat\b|小麦|グルテン|글루텐|밀가루|\b밀\b/u,
  ],
  [
    'feather',
    /羽绒|羽毛|鹅绒|鸭绒|鹅毛|\bdown\b(?= (?:pillow|duvet|bedding|feather|allerg)|$|[,. ])|feathers?|goose|羽毛|ダウン|깃털|오리털|거위털|구스/u,
  ],
  [
    'pollen',
    /花粉|鲜花|百合|(?:对|闻)花(?!生|椒)|(?:真|那束|房里的)花|pollen|flowers?|lil(?:y|ies)|tulips?|hay ?fever|花粉|생화|꽃가루|꽃/u,
  ],
  [
    'dust',
    /(?<!烟)灰(?!色|姑娘|缸)|粉尘|尘(?:螨|土|埃)?|螨|地毯|dust(?: ?mites?)?|\bmites?\b|carpets?|ほこり|ハウスダスト|ダニ|먼지|진드기/u,
  ],
  [
    'pet',
    /(?:猫|狗|宠物|动物)(?:毛|皮屑)?|\b(?:cats?|dogs?|pets?|animals?|pet dander|dander|fur)\b|(?:猫|犬|動物)(?:の毛)?|고양이|강아지|동물\s?털|개\s?털/u,
  ],
  [
    'fragrance',
    /香(?:水|精|薰|氛|料|味)|空气清新剂|perfumes?|fragrances?|scents?|air fresheners?|diffusers?|香水|芳香|향수|방향제/u,
  ],
  ['alcohol', /酒精|(?:对|喝)酒|\balcohol\b|アルコール|お酒|알코올|술/u],
];

export const ALLERGIC =
  /过敏(?!性?(?:鼻炎)?药|体质吗)|起(?:了)?(?:红|荨麻)?疹(?:子)?|荨麻疹|(?:嘴|唇|脸|眼皮|喉咙)[^,。!?]{0,4}肿|喉咙(?:发)?紧|浑身(?:发)?痒|allerg(?:ic|y|ies)|intoleran(?:t|ce)|anaphyla|epi-?pen|hives|put(?:s)? (?:me|him|her|us) in (?:the )?hospital|throat(?: is|'s)? (?:swell|clos)|c(?:o)?eliac|react(?:s)? (?:badly )?to|(?:make|makes|made|set|sets|give|gives|gave) (?:me|him|her|us)(?: off)?[^.!?,]{0,12}(?:wheez|sneez|rash|hives|swell|itch)|swells? up|in blotches|streaming|swollen|hay ?fever|アレルギー|알레르기|알러지/u;
/** Only an effect is told, the allergy must be inferred. */
export const ALLERGIC_EFFECT =
  /起(?:了)?(?:红|荨麻)?疹|荨麻疹|鼻炎|喷嚏|hives|sneez|rash|itch|swell|swollen|throat|wheez|blotches|streaming|气喘|就喘|喘(?:不|得)|肿/u;
export const NOT_ALLERGIC =
  /(?:没(?:有)?|不|无|并不|别问)(?:什么|任何|会|是|对.{0,6})?过敏|过敏(?:的)?(?:都)?(?:没有|不)|(?:no|not|n't|without any|zero)(?: \w+){0,3} allerg|allerg\w+ (?:is|are) (?:not|no)|アレルギーは(?:ない|ありません)|알레르기(?:는)?\s?없|hypoallergenic/u;
