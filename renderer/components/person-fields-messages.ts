import { messages } from '#core/messages/message';

/** Words of name, unit, duty and PIN, wherever a person is written down. */
export const personFieldsMessages = messages({
  name: { zh: '姓名', en: 'Name' },
  nameMissing: { zh: '请写上姓名。', en: 'Please enter a name.' },
  unit: { zh: '单位（可不填）', en: 'Unit (optional)' },
  unitExample: { zh: '如：城东派出所', en: 'e.g. East Town station' },
  duty: { zh: '身份', en: 'Duty' },
  dutyHint: {
    zh: '平时以什么身份做劝阻。演练前可以换成剧本允许的其他身份。',
    en: 'In what capacity you usually do this work. Before a run you may take another one that the script allows.',
  },
  newPin: { zh: 'PIN（4 到 12 位数字）', en: 'PIN (4 to 12 digits)' },
  repeatPin: { zh: '再输一次', en: 'Once more' },
  pinShort: { zh: 'PIN 要有 4 到 12 位数字。', en: 'A PIN has 4 to 12 digits.' },
  pinDifferent: {
    zh: '两次输的不一样，请重新输第二次。',
    en: 'The two are not the same; enter the second one again.',
  },
});
