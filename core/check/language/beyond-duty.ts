import type { Duty } from '../../script/vocabulary';
import { problem, type ScriptProblem } from '../script-problem';
import { isGood, type SpokenLine } from './spoken-lines';
import { refusals } from './phrase-lists';

/**
 * Acts as somebody would say that he does them himself, with the duties that may (training 2.2). Asking the police to do
 * them, or telling the victim to do them himself, is nobody's overreach.
 */
const reserved: readonly (readonly [phrase: RegExp, may: readonly Duty[]])[] = [
  [/我(这就|来|现在|马上)?(给|帮|替)(您|你)?[^，。？！]{0,4}(止付|冻结)/, ['police']],
  [/我(来|给您|给你)?(做|记)(个|一份)?笔录/, ['police']],
  [/(您|你)?跟我(回|去)(一趟)?(派出)?所/, ['police', 'auxiliary']],
  [/我(来|给您|给你)?(传唤|立案|处罚|罚)/, ['police']],
  [/我(来|先)?(搜|检查)(一下)?[您你]的{0,1}(包|身|手机|房)/, []],
  [/我(来|先)?(查|看)(一下|下)?[您你]的{0,1}(账户|流水|余额|银行卡)/, ['police', 'bank']],
  [/(钱|现金|卡|金子|首饰)[^，。？！]{0,6}(我|我们)(先)?(替|帮|给)(您|你)(保管|收着|拿着)/, []],
  [/(我|我们)(得|要|会)?(拦住|扣下|扣住|按住|堵住)(您|你|他|她)/, []],
];

/** A duty rewarded for an act beyond it: such a line may not be good for a duty that has no right to it. */
export function beyondDuty(line: SpokenLine): readonly ScriptProblem[] {
  if (!isGood(line)) return [];
  return reserved.flatMap(([phrase, may]) => {
    const beyond = line.duties.filter((duty) => !may.includes(duty));
    const match = phrase.exec(line.text);
    if (match === null || beyond.length === 0) return [];
    if (refusals.test(line.text.slice(Math.max(0, match.index - 6), match.index + match[0].length)))
      return [];
    return [problem('language/beyond-duty', line.path, { duties: beyond.join(' '), phrase: match[0] })];
  });
}
