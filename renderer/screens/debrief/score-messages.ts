import { messages } from '#core/messages/message';

/** Words of the score by dimension, by scene, and of the doctrine checklist. */
export const scoreMessages = messages({
  title: { zh: '过程分从哪里来', en: 'Where the process score comes from' },
  radar: { zh: '各维得分占专家得分的百分比', en: "Share of the expert's points by dimension, in per cent" },
  radarMark: { zh: '虚线：及格 {mark}%', en: 'Dashed: the mark, {mark}%' },
  dimension: { zh: '维度', en: 'Dimension' },
  share: { zh: '得分', en: 'Earned' },
  ofExpert: { zh: '{earned} / {expert}', en: '{earned} / {expert}' },
  worth: { zh: '折合', en: 'Worth' },
  worthOf: { zh: '{points} / {worth} 分', en: '{points} / {worth}' },
  total: { zh: '合计', en: 'Total' },
  open: { zh: '{name}：看每一分从哪来', en: '{name}: where each point comes from' },
  full: { zh: '满分做法', en: 'Full marks' },
  lost: { zh: '失分做法', en: 'Loses' },
  gave: { zh: '第 {step} 步', en: 'Step {step}' },
  points: { zh: '{points} 分', en: '{points}' },
  notCounted: {
    zh: '{points} 分，同一处只计一次，不计',
    en: '{points}, counted once per moment: not counted',
  },
  forbidden: { zh: '{points} 分，禁语 {id}', en: '{points}, forbidden line {id}' },
  missed: { zh: '错过 {points} 分', en: 'missed {points}' },
  nothing: { zh: '没有哪一步给过分。', en: 'No step gave any.' },
  notReached: { zh: '该得分的地方没有走到。', en: 'The moments that give it were not reached.' },
  rule: {
    zh: '每维：本局得分 ÷ 专家走同一局的得分，最多 100%，按权重合成 100 分。同一处同一维只计一次，扣分次次都算。',
    en: "Each dimension: your points ÷ the expert's in the same case, at most 100%, weighted to 100. A moment gives a dimension once; deductions always count.",
  },
  unfinished: {
    zh: '没有走到结局：这里只列出已经得到的，不算成绩。',
    en: 'No ending was reached: this lists what was earned so far and is no result.',
  },
  noMeasure: {
    zh: '这个剧本对这种性情和身份没有专家路线，不能折算过程分。',
    en: 'The script has no expert walkthrough for this disposition and duty, so nothing can be scored.',
  },

  scenes: { zh: '每一场', en: 'Scene by scene' },
  scene: { zh: '场次', en: 'Scene' },
  sceneSteps: { zh: '第 {from}–{to} 步', en: 'Steps {from}–{to}' },
  sceneStep: { zh: '第 {from} 步', en: 'Step {from}' },
  sceneNone: { zh: '没有走到', en: 'Not reached' },
  sceneNoExpert: { zh: '专家不走这一场', en: 'The expert does not go here' },

  doctrine: { zh: '口诀和要求做到没有', en: 'The doctrine, item by item' },
  doctrineLead: {
    zh: '只对照，不算分。✓ 做到了 · □ 这一局没看到 · — 对话里演不出',
    en: 'For looking at; it is no score. ✓ shown · □ not seen in this run · — no talk can show it',
  },
  shown: { zh: '做到了', en: 'Shown' },
  notShown: { zh: '这一局没看到', en: 'Not seen in this run' },
  inExercise: { zh: '小练里练', en: 'in the exercises' },
  nowhere: { zh: '到岗位上做', en: 'on the job only' },
});
