import type { StepContent } from './lesson-step';

/** How to teach each kind of step, said to the instructor in a sentence or two. Ours: a teaching draft like the rest. */
const advice: Readonly<Record<StepContent['kind'], readonly string[]>> = {
  cover: [
    '先说清：案例是合成的，人和事都是编的。',
    '请大家把手机收好，听的时候想一句话：换了我，头一句说什么。',
  ],
  who: ['这一页是给大家松一口气的：上当不是笨。谁有亲友遇到过，只点头，不讲细节。'],
  told: ['慢慢讲，像在讲邻居。讲完停三秒。'],
  pause: ['先不看要点。请两三个人各说一句原话，不评对错；再按一下，看要点碰到了几条。'],
  outcome: ['先念结果，不急着总结。问一句：哪一步松了手，或者哪一步稳住了？'],
  stage: ['问：到了这一步，门外的人能看见什么、听见什么？'],
  questions: ['一次只问一句，问完闭嘴等。可以请两个人对着念一遍，感受停顿。'],
  objection: ['先念他的话，请人接一句；按一下看他心里要的是什么，再按一下看一个接法。接法不是标准答案。'],
  'breaking-point': ['强调“什么时候用”：同一个法子，早了就是抬杠。'],
  musts: ['对着身份讲：谁能做，谁只能报告。手机始终在他手里。'],
  never: ['先念错的那句，问：这话为什么会脱口而出？再按一下，看换成什么。'],
  'demonstration-start': ['示范不是唯一的走法。请大家先看预警单，说说打电话前该先做哪两件事。'],
  'demonstration-turn': ['先念他的话，停下来问：您会说什么？按一下看示范怎么说，再按一下看为什么。'],
  'demonstration-end': ['看曲线：哪一句之后信任上来了？哪一句之后反而紧了一下？'],
  check: ['请大家举手选，再按一下看答案。每个错项都有人真会那样说，讲讲它错在哪儿。'],
  closing: ['请每人说一句今天带走的话。提醒去案例库里练一遍，练过才算会。'],
};

/** What the content itself has for whoever teaches: points of a pause, basis of an answer. */
function ofContent(content: StepContent): readonly string[] {
  switch (content.kind) {
    case 'pause':
      return content.points.map((point) => `要点：${point}`);
    case 'objection':
      return [
        `他要的是：${content.objection.need}`,
        `一个接法：${content.objection.answer}`,
        `依据：${content.objection.basis.join('、')}`,
      ];
    case 'breaking-point':
      return [`依据：${content.point.basis.join('、')}`];
    case 'check':
      return [
        ...content.check.options.map(
          ({ right, text, why }, at) => `${right ? '对' : '错'} ${at + 1} ${text}：${why}`,
        ),
        `依据：${content.check.basis.join('、')}`,
      ];
    default:
      return [];
  }
}

/** Notes of a step: what is known of it first, then how to teach it. */
export function stepNotes(content: StepContent, basis: readonly string[] = []): readonly string[] {
  return [
    ...ofContent(content),
    ...(basis.length > 0 ? [`依据：${basis.join('、')}`] : []),
    ...advice[content.kind],
  ];
}
