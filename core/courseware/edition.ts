import type { Action } from '../script/vocabulary';
import type { Edition } from './course-scope';

/**
 * What each edition may hold. All of it is a teaching draft drawn from training 2.1, 2.2, 2.4 and procedure 4.2, 5.3; units set
 * their own bounds by the documents of their bureau.
 */
type Bounds = {
  /** For whom it is, as it stands on the cover. */
  readonly name: string;
  /** The first words, with the way to verify them. */
  readonly opening: string;
  /** Actions that this duty leaves to others, with what it does instead. */
  readonly instead: Readonly<Partial<Record<Action, string>>>;
  /** Doctrine items that would claim what this duty is not, in other words. */
  readonly doctrine: Readonly<Record<string, string>>;
  /** Limits of the chain, 四必做 and 七个及时 are duties of the police chain. */
  readonly hasChain: boolean;
  /** Lines on what this duty does and leaves. */
  readonly bounds: readonly string[];
};

const everyone = {
  A03: '呼叫转移由他自己查，民警在旁边指给他看；您不动手机。',
  A04: '听他自己说户名、账号、金额、时间，记下来报110转告；止付由民警办，账户不看。',
  A05: '请他本人打开户行客服，您退开一步；账户不看。',
  A06: '提醒他别删、别退，等民警来看怎么留证。',
  A07: '软件先不动，等民警到场由他自己处理。',
  A08: '密码不问不听，请民警提醒他换一部安全的手机改。',
  A09: '支付设置不看不碰，请民警陪他自己关。',
  A10: '贷款的事不过问，请民警告诉他怎么跟放贷机构说。',
  A13: '人不上前，东西不碰，陪他退到人多处；报110，记特征和车号。',
  A14: '为什么限、找谁解，不替人回答，请他问民警或者银行。',
  A16: '经过如实告诉接手的民警；登记、反馈和回访由民警约。',
} as const;

const civilDoctrine = {
  '快-1': '看出苗头先报110，人不走开',
  '快-2': '叫不应就换个办法，找他信得过的人',
  '亮-1': '说清自己是谁、在哪儿上班；不是民警就说不是',
};

const commonRules = [
  '不独自进屋，不碰手机和现金，不拦人身。',
  '不传当事人信息，不自称民警。',
  '不让当事人当诱饵；没有告知，不拍照、不发群。',
  '三步：稳住—报警—陪伴。其余的，报告，请民警来。',
];

const civil = (name: string, opening: string): Bounds => ({
  name,
  opening,
  instead: everyone,
  doctrine: civilDoctrine,
  hasChain: false,
  bounds: commonRules,
});

const police: Bounds = {
  name: '民警版',
  opening: '我是××派出所民警×××，警号××××。您别光听我说：换一部电话，您自己拨110，问是不是我在找您。',
  instead: {},
  doctrine: {},
  hasChain: true,
  bounds: [
    '账户止付、制作笔录、出示证件核验、对质请示，由民警主导。',
    '手机始终在本人手里，由他自己操作；要帮忙先问“我帮您拔卡，行吗”，断完即还。',
    '家属、邻居只请来认人；告诉谁，由本人点头，危及生命除外。',
  ],
};

const allBounds: Readonly<Record<Edition, Bounds>> = {
  instructor: { ...police, name: '教官版' },
  police,
  auxiliary: {
    name: '辅警版',
    opening: '我是××所辅警×××，跟×警官一起的，您可以自己拨110核。',
    instead: {
      A04: '把他自己念的户名、账号、金额、时间记全，马上交给民警报止付，不单独办。',
      A14: '为什么限、找谁解、不服找谁，请民警来说；先告诉他民警几点来。',
    },
    doctrine: { '亮-1': '报清所名、姓名，说明是辅警、跟哪位民警一起（拨前已报备）' },
    hasChain: true,
    bounds: [
      '不说“我是民警”。不单独止付，不查手机，不对质。',
      '止付、笔录、对质请示、权利告知由民警做；您记全、报快、陪住。',
      '手机始终在本人手里，由他自己操作。',
    ],
  },
  grid: civil('网格员版', '我是咱们这片的网格员×××，不是民警。您可以自己拨110，也可以问社区核我。'),
  patrol: civil('义警版', '我是街道登记的义警×××，不是民警，没有执法权。您可以自己拨110核。'),
  volunteer: civil('志愿者版', '我是反诈志愿者×××，不是民警。您可以自己拨110核，也可以问派我来的单位。'),
  bank: {
    name: '银行版',
    opening: '我是本网点的×××。这一笔，按行里的规矩想跟您单独核一句；您也可以自己拨110问。',
    instead: {
      A03: everyone.A03,
      A06: everyone.A06,
      A07: everyone.A07,
      A13: '不扣人、不扣款；有异常按第十八条和本行授权处置，报110，记特征。',
      A14: '本行限的，说清原因和申诉的地方；公安限的，请他问民警，不替人回答。',
      A16: '按本行规定登记；公安的反馈和回访由民警约。',
    },
    doctrine: {
      ...civilDoctrine,
      '快-1': '有异常就请到一旁单独问一句，必要时报110',
      '快-2': '一个人劝不动，就请网点负责人',
      '亮-1': '说清是本行哪个网点的谁，他可以自己打官方客服核',
    },
    hasChain: false,
    bounds: [
      '低风险少问，有异常按第十八条和本行授权处置；不扣人，不扣款，不无限期拖着。',
      '不说“公安规定超过×万必须说明用途”，不说预警从哪儿来。',
      '不碰客户的手机和现金，不自称民警，不传客户信息。',
    ],
  },
};

/** Whether an action may stand in this edition as it is written for the police. */
export function mayHold(edition: Edition, action: Action): boolean {
  return allBounds[edition].instead[action] === undefined;
}

/** What stands in the place of an action that this edition may not hold: report, or ask for the police. Null where it may. */
export function inItsPlace(edition: Edition, action: Action): string | null {
  return allBounds[edition].instead[action] ?? null;
}

/** A doctrine item as this edition may say it; `text` where nothing stands against it. */
export function doctrineFor(edition: Edition, item: string, text: string): string {
  return allBounds[edition].doctrine[item] ?? text;
}

/** Whether the limits of the chain, 四必做 and 七个及时 are told: to those who work in the chain. */
export function holdsChain(edition: Edition): boolean {
  return allBounds[edition].hasChain;
}

/** For whom the edition is: 民警版. */
export function editionName(edition: Edition): string {
  return allBounds[edition].name;
}

/** The first words of this duty, with the way to verify them (procedure 4.2, training 2.4). */
export function openingFor(edition: Edition): string {
  return allBounds[edition].opening;
}

/** What this duty does and what it leaves to others, one sentence a line. */
export function boundsOf(edition: Edition): readonly string[] {
  return allBounds[edition].bounds;
}
