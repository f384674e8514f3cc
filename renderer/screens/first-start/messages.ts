import { messages } from '#core/messages/message';

/** Words of the first start. */
export const firstStartMessages = messages({
  product: { zh: '劝得住', en: 'Quandezhu' },
  promise: {
    zh: '反诈预警劝阻的对话演练：在真打电话、真敲门之前，先在这里把那十分钟练熟。',
    en: 'Practise the ten minutes that keep a victim of fraud from paying, before you make the real call.',
  },
  stepsTitle: { zh: '一次演练，十来分钟', en: 'One run, ten to fifteen minutes' },
  stepBriefing: { zh: '看预警：是谁、什么局、钱还剩多少', en: 'Read the alert: who, which scam, what money' },
  stepTalk: { zh: '打电话、上门，一句一句劝', en: 'Phone, knock, talk: one line at a time' },
  stepDebrief: {
    zh: '复盘：哪句起了作用，哪句帮了骗子，为什么',
    en: 'Debrief: which line helped, which did not, and why',
  },
  offline: {
    zh: '全程离线，不联网，资料只存在这台电脑上。人物和案情都是编的。',
    en: 'Works offline; everything stays on this computer. All people and cases are invented.',
  },
  title: { zh: '这台电脑第一次使用，您是谁？', en: 'First start on this computer: who are you?' },
  lead: {
    zh: '第一个人就是这台电脑的管理员，之后能添加同事、重设他们的 PIN。其他人以后可以自己把名字加进来。',
    en: 'The first person becomes administrator of this computer and can add colleagues and reset their PINs. Others can add themselves later.',
  },
  pinTitle: { zh: '给自己设一个 PIN', en: 'Choose a PIN' },
  pinWhy: {
    zh: '管理员能看到所有人的成绩，也能移除人员，所以必须有 PIN。别用 1234 或生日。',
    en: 'An administrator sees everyone’s results and can remove people, so a PIN is required. Avoid 1234 and birthdays.',
  },
  create: { zh: '下一步：恢复码', en: 'Next: recovery code' },
  codeTitle: { zh: '把恢复码收好', en: 'Keep the recovery code' },
  codeLead: {
    zh: '忘了 PIN，只有它能让您重新进来。程序里不存原文，谁也查不到。',
    en: 'If you forget the PIN, only this code lets you in again. The program does not keep it; nobody can look it up.',
  },
  enter: { zh: '进入案例库', en: 'Open the library' },
});
