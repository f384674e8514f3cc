/** The closed word lists of a script. One list each, so that schema, engine, catalogue and screens cannot drift apart. */

/** Fraud types of `domain/fraud-types`: F00 is 核实未受骗 (false alarm), F01…F16 the sixteen frauds. */
export const fraudTypes = [
  'F00',
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
] as const;
export type FraudType = (typeof fraudTypes)[number];

/** The six variables of a victim, each 0…100 in steps of 5 (psychology 3). */
export const victimVariables = ['trust', 'belief', 'emotion', 'urgency', 'cooperation', 'isolation'] as const;
export type VictimVariable = (typeof victimVariables)[number];

/** 身份: whom the trainee plays (training 2.1). */
export const duties = ['police', 'auxiliary', 'grid', 'patrol', 'volunteer', 'bank'] as const;
export type Duty = (typeof duties)[number];

/** 场次: the kinds of contact in the chain (procedure 1). */
export const sceneKinds = ['phone', 'visit', 'bank', 'follow-up'] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** The four qualities of an outcome; in summed credit best > ok ≥ 0 ≥ useless > harmful. */
export const qualities = ['best', 'ok', 'useless', 'harmful'] as const;
export type Quality = (typeof qualities)[number];

/** Observable dimensions D1…D10 of psychology 2. */
export const dimensions = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'] as const;
export type Dimension = (typeof dimensions)[number];

/** Loss-stopping actions A01…A16 of fraud-types 0.3. */
export const actions = [
  'A01',
  'A02',
  'A03',
  'A04',
  'A05',
  'A06',
  'A07',
  'A08',
  'A09',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
] as const;
export type Action = (typeof actions)[number];

/** Forbidden lines N01…N14 of fraud-types 0.4. */
export const forbiddenLines = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
] as const;
export type ForbiddenLine = (typeof forbiddenLines)[number];

/** How a case may end (psychology 3.4). */
export const endingKinds = [
  'stopped', // 当场止损
  'paused', // 暂缓转账
  'relapsed', // 预后被骗: agreed aloud, paid behind the officer's back
  'hung-up', // 挂断/关门
  'out-of-reach', // 失联
  'further-loss', // 进一步损失
  'crisis', // 情绪危机
  'reporting', // 配合报案
  'filed', // 已受骗转立案
  'complaint', // 投诉升级
  'no-agreement', // 未谈拢
  'no-fraud', // 核实未受骗
  'handed-over', // 移交
] as const;
export type EndingKind = (typeof endingKinds)[number];

/** 预警级别 (procedure 2). */
export const alertLevels = ['special', 'high', 'medium', 'low'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** 案情: what is really going on; fixed by the script, never shown to the trainee beforehand. */
export const situations = ['ongoing', 'paid', 'false-alarm'] as const;
export type Situation = (typeof situations)[number];
