import { halfWidth } from '../../lib/half-width';
import type { FraudType, SceneKind } from '../../script/vocabulary';
import type { FraudTypeNames } from '../tables/fraud-type-codec';

/** Who speaks, and what else the word before a colon can mean. */
export type Label = 'victim' | 'officer' | 'good' | 'bad' | 'useless' | 'why';

const labels: readonly (readonly [Label, RegExp])[] = [
  ['bad', /^(错误(示范|说法|做法|答法)?|禁语|禁忌|忌|不能说|不要说|不宜|不当(说法)?|反面(示范|例子)?|踩雷)$/],
  ['useless', /^(没用|无效|一般|效果不好)$/],
  [
    'good',
    /^(正确(示范|说法|做法|答法)?|宜|应答|应对|推荐(话术)?|建议(话术)?|可以说|话术|正面示范|参考(话术|答案))$/,
  ],
  ['why', /^(要点|理由|原因|依据|为什么|解析|点评|说明|提示|小结)$/],
  [
    'victim',
    /^(群众|受害人|受骗人|被害人|事主|当事人|对方|客户|储户|顾客|老人|老人家|问|问题|Q|乙|家属|学生|市民)$/i,
  ],
  [
    'officer',
    /^(民警|警察|警官|干警|公安|辅警|反诈民警|社区民警|派出所|网格员|志愿者|义警|柜员|银行|大堂经理|劝阻员|劝阻人|专员|我|我方|答|回答|A|甲)$/i,
  ],
];
const victimEnding = /(大爷|大妈|大娘|阿姨|叔叔|奶奶|爷爷|婆婆|女士|先生|同学|老师|师傅|某|某某)$/;
const officerEnding = /(警官|民警|辅警|干警|网格员|志愿者|所长|警长)$/;

/** What a word before a colon means, without numbers and brackets around it. */
export function labelOf(word: string): Label | null {
  const plain = halfWidth(word)
    .replace(/[(（【[].*?[)）】\]]/g, '')
    .replace(/[\s\d#]/g, '');
  const known = labels.find(([, shape]) => shape.test(plain))?.[0];
  if (known !== undefined) return known;
  if (officerEnding.test(plain)) return 'officer';
  return victimEnding.test(plain) ? 'victim' : null;
}

/** What a column is for. */
export type ColumnRole = Label | 'type' | 'scene' | 'number' | 'speaker' | 'line' | 'title';

const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(序号|编号|序|No\.?|号|#)$/i],
  ['type', /(诈骗|案件|骗局)?(类型|类别|种类)/],
  ['bad', /忌|错误|禁|不能说|不要|不当|不宜|反面|雷区/],
  ['useless', /没用|无效/],
  ['why', /理由|原因|依据|要点|为什么|说明|解析|点评|备注|提示|效果/],
  ['speaker', /说话人|角色|人物|讲话人|发言/],
  ['scene', /场景|环节|阶段|渠道|地点/],
  ['line', /^(内容|台词|对话|对白|话)$/],
  ['good', /宜|正确|推荐|应答|应对|回应|答|话术|可以说|建议|怎么说|民警|对策/],
  ['victim', /群众|受害人|对方|当事人|抗拒|疑问|问|常见.*(说|话)|客户|顾虑|怎么讲/],
  ['title', /主题|标题|名称/],
];

/** What the header of a column says it is for; only short texts are headers. */
export function columnRole(header: string): ColumnRole | null {
  const plain = halfWidth(header).replace(/\s/g, '');
  if (plain === '' || plain.length > 16 || /[:。？！?!]|\d{3}/.test(plain)) return null;
  return roles.find(([, shape]) => shape.test(plain))?.[0] ?? null;
}

const typeWords: readonly (readonly [FraudType, RegExp])[] = [
  ['F01', /刷单|返利|做任务/],
  ['F02', /投资|理财|荐股/],
  ['F03', /(电商|物流|快递|冒充)客服|客服退款/],
  ['F04', /公检法|冒充(公安|政府|机关)/],
  ['F05', /征信|注销(账户|校园贷)/],
  ['F06', /网络?贷款?|虚假贷款|网贷/],
  ['F07', /虚假购物|购物(服务|诈骗)|网购/],
  ['F08', /冒充(领导|熟人)|领导熟人/],
  ['F09', /婚恋|杀猪盘|网恋|交友/],
  ['F10', /游戏/],
  ['F11', /机票|退改签/],
  ['F12', /裸聊|敲诈/],
  ['F13', /屏幕共享|自动扣费/],
  ['F14', /冒充(军|采购)|军警|采购/],
  ['F15', /养老|收藏|追款|二次诈骗/],
  ['F16', /跑分|卖卡|出租.*卡|帮信/],
  ['F00', /误报|未受骗/],
];

/** The fraud type that a heading is about. */
export function fraudTypeIn(text: string, names: FraudTypeNames): FraudType | null {
  const plain = halfWidth(text);
  const number = /F(\d\d)/i.exec(plain)?.[0].toUpperCase();
  const named = names.find(
    ({ id, name, short }) =>
      id === number || plain.includes(halfWidth(name)) || plain.includes(halfWidth(short)),
  );
  return named?.id ?? typeWords.find(([, shape]) => shape.test(plain))?.[0] ?? null;
}

const sceneWords: readonly (readonly [SceneKind, RegExp])[] = [
  ['follow-up', /回访|督导/],
  ['bank', /银行|柜台|网点/],
  ['visit', /上门|见面|入户|家门|门口|当面/],
  ['phone', /电话|来电|通话|拨打|接通/],
];

/** The kind of contact that a heading is about. */
export function sceneKindIn(text: string): SceneKind | null {
  return sceneWords.find(([, shape]) => shape.test(text))?.[0] ?? null;
}

const numbering =
  /^[\s]*(?:第[一二三四五六七八九十百\d]+[章节条问部分篇]+[、.：:\s]*|[(（][\d一二三四五六七八九十]{1,3}[)）][、.]?|[\d０-９]{1,3}[)）.、．：:](?!\d)|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]|[•●■◆▲★※·\-—*＊]+)[\s]*/;

/** A line without the number or mark before it, and whether there was one. */
export function withoutNumber(line: string): { readonly text: string; readonly isNumbered: boolean } {
  const text = line.replace(numbering, '').trim();
  return { text, isNumbered: text !== line.trim() };
}

/** Whether an unstyled paragraph is a heading: 一、…, 第三章 …, 【…】, and short, with no end of a sentence. */
export function isHeadingText(line: string): boolean {
  const plain = halfWidth(line.trim());
  if (plain.length > 40 || /[。？！?!；;，,]$/.test(plain)) return false;
  const startsLikeOne =
    /^(第[一二三四五六七八九十百\d]+[章节部篇]|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|【[^】]*】$)/.test(
      plain,
    );
  return startsLikeOne && !/[:：]./.test(plain);
}
