import { messages } from '#core/messages/message';

/** Words of the projector's window. */
export const stageMessages = messages({
  title: { zh: '投影', en: 'Projector' },
  idle: { zh: '投影窗口已经打开', en: 'The projector window is open' },
  idleText: {
    zh: '把这个窗口拖到投影仪的画面上，再按 F11 或者点下面的“全屏”。教官在另一个窗口里开课，这里就跟着走。',
    en: 'Drag this window onto the projector’s picture, then press F11 or the button below. When the instructor begins in the other window, this one follows.',
  },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  step: { zh: '投影内容', en: 'What is shown' },
  black: { zh: '黑屏中，再按一次 B 回来', en: 'Black on purpose; press B again to come back' },
  broken: {
    zh: '这一页显示不出来，请教官翻到下一页。',
    en: 'This page cannot be shown; please go on to the next one.',
  },
  place: { zh: '{at} / {of}', en: '{at} / {of}' },
});
