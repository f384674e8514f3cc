import { messages } from '#core/messages/message';

/** Words of the lessons. */
export const lessonMessages = messages({
  title: { zh: '以案示警', en: 'Lesson' },
  back: { zh: '回案例库', en: 'Back to the library' },
  none: { zh: '这一类还没有课', en: 'There is no lesson for this type yet' },
  noneText: { zh: '案例照样可以练。', en: 'Its cases can be practised all the same.' },
  whoAndWhy: { zh: '谁容易碰上，为什么不是笨', en: 'Who meets it, and why that is not stupidity' },
  warning: { zh: '案例：{title}', en: 'The case: {title}' },
  composite: { zh: '合成案例，人和事都是编的', en: 'A composite case; nobody in it exists' },
  believes: { zh: '信了什么', en: 'believes' },
  feels: { zh: '什么感受', en: 'feels' },
  pause: { zh: '停一停：{question}', en: 'Pause: {question}' },
  outcome: { zh: '后来', en: 'What became of it' },
  stages: { zh: '骗局怎么走', en: 'How the fraud goes' },
  stage: { zh: '阶段', en: 'Stage' },
  happens: { zh: '发生什么', en: 'What happens' },
  signs: { zh: '看得见、听得着', en: 'What can be seen or heard' },
  questions: { zh: '一次只问一句', en: 'One question at a time' },
  objections: { zh: '他会怎么说，怎么接', en: 'What he says, and how to answer' },
  need: { zh: '要的是', en: 'needs' },
  breaking: { zh: '破局点', en: 'Breaking points' },
  musts: { zh: '必做', en: 'Musts' },
  never: { zh: '绝不说、绝不做', en: 'Never' },
  instead: { zh: '换成', en: 'instead' },
  checks: { zh: '五道题', en: 'Five questions' },
  answer: { zh: '看答案', en: 'The answer' },
});
