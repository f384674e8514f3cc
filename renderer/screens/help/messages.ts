import { messages } from '#core/messages/message';

/** Words of the help screen. */
export const helpMessages = messages({
  title: { zh: '帮助', en: 'Help' },
  lead: { zh: '不用联网，随时能看。', en: 'Always at hand, without a network.' },
  licences: { zh: '许可', en: 'Licences' },
  contents: { zh: '目录', en: 'Contents' },
  inChinese: {
    zh: '',
    en: 'The guide is written in Chinese; this page sums it up in English.',
  },
  unknownTitle: { zh: '没有这一页', en: 'There is no such page' },
  unknownText: { zh: '从左边的目录里选一页。', en: 'Choose a page from the contents.' },
});
