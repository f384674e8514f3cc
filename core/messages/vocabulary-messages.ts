import type { ChainStep, ExerciseKind } from '../exercise/exercise-schema';
import type { Role } from '../people/person';
import type { Mode } from '../run/run-schema';
import type { AlertLevel, Duty, EndingKind, Quality, SceneKind, VictimVariable } from '../script/vocabulary';
import type { Message } from './message';

type Words<Key extends string> = Readonly<Record<Key, Message>>;

/** The six variables of the victim. */
export const variableWords: Words<VictimVariable> = {
  trust: { zh: '信任', en: 'Trust' },
  belief: { zh: '骗局信念', en: 'Belief in the scam' },
  emotion: { zh: '情绪强度', en: 'Emotion' },
  urgency: { zh: '转账紧迫', en: 'Urge to pay' },
  cooperation: { zh: '配合度', en: 'Cooperation' },
  isolation: { zh: '隔离度', en: 'Isolation' },
};

/** 身份: whom the trainee plays. */
export const dutyWords: Words<Duty> = {
  police: { zh: '民警', en: 'Police officer' },
  auxiliary: { zh: '辅警', en: 'Auxiliary officer' },
  grid: { zh: '网格员', en: 'Grid worker' },
  patrol: { zh: '义警', en: 'Volunteer patrol' },
  volunteer: { zh: '志愿者', en: 'Volunteer' },
  bank: { zh: '银行', en: 'Bank clerk' },
};

/** 权限: what a person may do in the program. */
export const roleWords: Words<Role> = {
  trainee: { zh: '学员', en: 'Trainee' },
  instructor: { zh: '教官', en: 'Instructor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  administrator: { zh: '管理员', en: 'Administrator' },
  supervisor: { zh: '督导', en: 'Supervisor' },
};

/** 场次: kinds of contact. */
export const sceneWords: Words<SceneKind> = {
  phone: { zh: '电话劝阻', en: 'Phone call' },
  visit: { zh: '见面劝阻', en: 'Visit' },
  bank: { zh: '银行柜台', en: 'Bank counter' },
  'follow-up': { zh: '督导回访', en: 'Follow-up' },
};

/** The four qualities. */
export const qualityWords: Words<Quality> = {
  best: { zh: '最好', en: 'Best' },
  ok: { zh: '过得去', en: 'Fair' },
  useless: { zh: '没用', en: 'Useless' },
  harmful: { zh: '有害', en: 'Harmful' },
};

/** 结局: how a case may end. */
export const endingWords: Words<EndingKind> = {
  stopped: { zh: '当场止损', en: 'Loss stopped on the spot' },
  paused: { zh: '暂缓转账', en: 'Payment put off' },
  relapsed: { zh: '预后被骗', en: 'Agreed, then paid all the same' },
  'hung-up': { zh: '挂断/关门', en: 'Hung up, door shut' },
  'out-of-reach': { zh: '失联', en: 'Out of reach' },
  'further-loss': { zh: '进一步损失', en: 'Further loss' },
  crisis: { zh: '情绪危机', en: 'Emotional crisis' },
  reporting: { zh: '配合报案', en: 'Reports the fraud' },
  filed: { zh: '已受骗转立案', en: 'Defrauded, case filed' },
  complaint: { zh: '投诉升级', en: 'Complaint' },
  'no-agreement': { zh: '未谈拢', en: 'No agreement' },
  'no-fraud': { zh: '核实未受骗', en: 'Verified: no fraud' },
  'handed-over': { zh: '移交', en: 'Handed over' },
};

/** How a run is played. */
export const modeWords: Words<Mode> = {
  demonstration: { zh: '示范', en: 'Demonstration' },
  guided: { zh: '引导', en: 'Guided' },
  practice: { zh: '实战', en: 'Practice' },
  'free-answer': { zh: '开口', en: 'Free answer' },
  exam: { zh: '考核', en: 'Exam' },
  drill: { zh: '快练', en: 'Drill' },
  'what-if': { zh: '假如重来', en: 'What if' },
};

/** 预警级别. */
export const alertLevelWords: Words<AlertLevel> = {
  special: { zh: '特高', en: 'Critical' },
  high: { zh: '高危', en: 'High' },
  medium: { zh: '中危', en: 'Medium' },
  low: { zh: '低危', en: 'Low' },
};

/** Steps of the chain that have time limits. */
export const chainStepWords: Words<ChainStep> = {
  acknowledge: { zh: '签收', en: 'acknowledging' },
  firstCall: { zh: '首次联系', en: 'first contact' },
  meet: { zh: '见面', en: 'meeting' },
  record: { zh: '录入', en: 'recording' },
  returnVisit: { zh: '首次回访', en: 'first return visit' },
};

/** Kinds of 小练. */
export const exerciseKindWords: Words<ExerciseKind> = {
  'alert-triage': { zh: '接警分级', en: 'Alert triage' },
  'return-visit': { zh: '回访', en: 'Return visit' },
  'group-message': { zh: '群消息', en: 'Group message' },
  'check-question': { zh: '考题', en: 'Questions' },
  'role-play-card': { zh: '对练卡', en: 'Role-play card' },
};

/** The mark on everything that is our proposal and not a rule of any police force. */
export const teachingDraftWords: Message = {
  zh: '教学草案 · 待教官核实',
  en: 'Teaching draft · to be verified by instructors',
};
