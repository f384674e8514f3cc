/** Words of writing that nobody says across a kitchen table, with what people say instead. */
export const writtenWords: readonly (readonly [written: string, spoken: string])[] = [
  ['因此', '所以'],
  ['然而', '可是'],
  ['此外', '还有'],
  ['是否', '是不是'],
  ['如何', '怎么'],
  ['立即', '马上'],
  ['例如', '比如'],
  ['由于', '因为'],
  ['告知', '告诉'],
  ['予以', '给'],
  ['即可', '就行'],
  ['方可', '才能'],
  ['以便', '好'],
  ['若是', '要是'],
  ['倘若', '要是'],
  ['尚未', '还没'],
  ['无需', '不用'],
  ['务必', '一定'],
  ['致使', '弄得'],
  ['针对', '对'],
  ['进行操作', '弄'],
  ['予您', '给您'],
  ['该平台', '那个平台'],
  ['该软件', '那个软件'],
  ['该账户', '那个账户'],
  ['均为', '都是'],
  ['亦', '也'],
];

/** Words that promise too much; a leak when only bad moves use them. */
export const absoluteWords: readonly string[] = [
  '绝对',
  '肯定',
  '百分之百',
  '百分百',
  '从来不',
  '永远',
  '必须',
  '马上给我',
  '保证',
];

/**
 * Forbidden lines as they would be said in earnest, by rule. A word of refusal shortly before lets a warning pass. Phrase
 * lists catch about a third of what people say; the rest is a reader's tick.
 */
export const forbiddenPhrases: readonly (readonly [rule: string, phrase: RegExp])[] = [
  ['N01', /我(就)?是(警察|民警)[，,]?你(还|怎么)?不信/],
  ['N02', /(这种|这)你也信|怎么(这么|那么)傻|你傻(不傻|啊)/],
  ['N03', /(拘|抓|带走|铐)(了)?(你|您)|(把|将)(你|您)(拘|抓|带走|铐)/],
  ['N04', /(肯定|一定|保证)(能|给你|给您|帮你|帮您)?追(得)?回来|钱肯定没了/],
  [
    'N05',
    /(验证码|密码)[^，。？！]{0,6}(告诉|发给|念给|报给)(我|我们)|(钱|款)[^，。？！]{0,8}(转到|打到)[^，。？！]{0,8}(保管|安全)/,
  ],
  ['N06', /(告诉|通知)(你|您)(单位|老婆|爱人|老公|家里|领导|孩子)/],
  ['N09', /签(个|了)字[^，。？！]{0,8}(没|不)(有)?责任/],
  ['N10', /随(便)?(你|您)[，,]?[^，。？！]{0,6}(出了事|别找我)/],
  ['N12', /(手机)(给我|拿来)|把(你|您)?(的)?手机[^，。？！]{0,4}(给我|交给我|拿过来)/],
  ['N13', /(接着|继续)(跟|和)(他|骗子)聊[^，。？！]{0,8}(引|套|抓)/],
];

/** Words of refusal that turn a phrase into a warning. */
export const refusals = /[不别没勿]|谁(让|叫|要)|凡是|骗子|他(让|叫|要)/;

/** Digit runs as long as a telephone, account or identity number, whatever they are. */
export const longNumbers = /(?<!\d)\d{8,}(?!\d)/;

/** Half-width marks beside Chinese characters. */
export const halfWidthMarks = /(?<=[\u4e00-\u9fff])[,;:?!()]|[,;:?!()](?=[\u4e00-\u9fff])/;
