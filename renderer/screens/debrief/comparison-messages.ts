import { messages } from '#core/messages/message';

/** Words of a what-if beside the run it branches from. */
export const comparisonMessages = messages({
  title: { zh: '和上一局并排看', en: 'Side by side with the first run' },
  lead: {
    zh: '前 {shared} 步一样，从第 {step} 步分开。虚线是上一局，实线是这一局。',
    en: 'The first {shared} steps are alike; they part at step {step}. Dashed: the first run. Solid: this one.',
  },
  alike: { zh: '两局走的一模一样。', en: 'Both runs took the very same way.' },
  first: { zh: '上一局', en: 'First run' },
  second: { zh: '这一局', en: 'This run' },
  openFirst: { zh: '看上一局的复盘', en: 'Debrief of the first run' },
  silent: { zh: '没有开口', en: 'said nothing' },
  stopped: { zh: '到这里为止', en: 'ended here' },
  outcome: { zh: '结局和分数', en: 'Ending and score' },
  process: { zh: '过程分 {process}', en: 'process {process}' },
  noEnding: { zh: '没有走到结局', en: 'no ending' },
  differences: { zh: '结束时相差（这一局减上一局）', en: 'Difference at the end (this run minus the first)' },
  processName: { zh: '过程分', en: 'Process' },
  kept: { zh: '保住的钱', en: 'Money kept' },
  lost: { zh: '转走的钱', en: 'Money lost' },
  legend: {
    zh: '蓝实条：对受害人更好；灰斜条：对受害人更坏',
    en: 'Solid: better for the victim; striped: worse',
  },
  pairLabel: {
    zh: '{name}：上一局到 {first}，这一局到 {second}',
    en: '{name}: first run {first}, this run {second}',
  },
  missing: {
    zh: '上一局已经读不到了，只能看这一局。',
    en: 'The first run cannot be read any more; only this one is shown.',
  },
});
