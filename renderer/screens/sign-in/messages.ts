import { messages } from '#core/messages/message';

/** Words of the sign-in screen. */
export const signInMessages = messages({
  product: { zh: '劝得住', en: 'Quandezhu' },
  promise: {
    zh: '反诈预警劝阻的对话演练。',
    en: 'Practise the talk that keeps a victim of fraud from paying.',
  },
  note: {
    zh: '选自己的名字再练，成绩才记在自己名下。',
    en: 'Choose your own name, so that results are kept as yours.',
  },
  title: { zh: '您是哪一位？', en: 'Who are you?' },
  search: { zh: '按姓名或单位找', en: 'Find by name or unit' },
  noMatch: {
    zh: '没有找到“{text}”。换个写法，或把自己加进来。',
    en: 'Nobody matches “{text}”. Try another spelling, or add yourself.',
  },
  people: { zh: '这台电脑上的人', en: 'People on this computer' },
  addMyself: { zh: '名单里没有我', en: 'I am not on the list' },
  needsPin: { zh: '要 PIN', en: 'PIN' },

  pinTitle: { zh: '{name}，请输入 PIN', en: '{name}, enter your PIN' },
  locked: {
    zh: '有一阵没人操作，已自动锁定。正在做的演练停在原处，输入 PIN 接着来。',
    en: 'Locked after a while without use. What you were doing waits; enter your PIN to go on.',
  },
  pin: { zh: 'PIN', en: 'PIN' },
  enter: { zh: '进入', en: 'Sign in' },
  other: { zh: '换一个人', en: 'Somebody else' },
  forgot: { zh: '忘了 PIN', en: 'Forgot PIN' },

  addTitle: { zh: '把自己加进来', en: 'Add yourself' },
  addLead: {
    zh: '新加的人是学员。要当教官、审核或督导，请管理员在“人员”里改。',
    en: 'New people are trainees. An administrator can change the role under People.',
  },
  wantsPin: {
    zh: '设一个 PIN，免得别人用我的名字练',
    en: 'Set a PIN, so that nobody else practises in my name',
  },
  add: { zh: '加入并开始', en: 'Add and start' },
  back: { zh: '返回名单', en: 'Back to the list' },

  recoverTitle: { zh: '{name}：重设 PIN', en: '{name}: new PIN' },
  recoverLead: {
    zh: '输入第一次使用时打印的恢复码，再设一个新 PIN。旧恢复码随即作废，会给您一个新的。',
    en: 'Enter the recovery code printed at first start and choose a new PIN. You get a new code; the old one stops working.',
  },
  recoverAsk: {
    zh: '请管理员登录后在“人员”里给您重设 PIN。您的演练和成绩都在，不会丢。',
    en: 'Ask an administrator to set a new PIN under People. Your runs and results are all kept.',
  },
  code: { zh: '恢复码', en: 'Recovery code' },
  codeHint: { zh: '大小写、空格和短横都不要紧。', en: 'Capitals, spaces and dashes do not matter.' },
  codeMissing: { zh: '请输入恢复码。', en: 'Please enter the recovery code.' },
  recover: { zh: '重设 PIN', en: 'Set the new PIN' },
  newCodeTitle: { zh: '新的恢复码，请收好', en: 'Your new recovery code' },
  done: { zh: '进入案例库', en: 'Open the library' },
});
