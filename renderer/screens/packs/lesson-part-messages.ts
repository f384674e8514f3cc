import { messages } from '#core/messages/message';

/** Parts of a lesson, by the name of the member that holds them. */
export const lessonPartMessages = messages({
  title: { zh: '标题', en: 'title' },
  aim: { zh: '目标', en: 'aim' },
  status: { zh: '状态', en: 'status' },
  sources: { zh: '来源', en: 'sources' },
  whoAndWhy: { zh: '谁会上当、为什么', en: 'who falls for it and why' },
  warning: { zh: '警示案例', en: 'warning case' },
  stages: { zh: '骗局阶段', en: 'stages' },
  questions: { zh: '提问', en: 'questions' },
  objections: { zh: '抗拒话', en: 'objections' },
  breakingPoints: { zh: '破局点', en: 'breaking points' },
  musts: { zh: '必做', en: 'musts' },
  never: { zh: '不能说', en: 'never-says' },
  checks: { zh: '课后题', en: 'checks' },
});
