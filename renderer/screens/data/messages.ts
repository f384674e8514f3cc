import { messages } from '#core/messages/message';

/** Words of the data screen: what lies on this computer, and how it is kept. */
export const dataMessages = messages({
  title: { zh: '数据', en: 'Data' },
  lead: {
    zh: '人员、演练、草稿都存在本机的一个文件夹里。这里管它的备份、体检和加密。',
    en: 'People, runs and drafts lie in one folder of this computer. Here are its backups, its health and its encryption.',
  },
  tabs: { zh: '数据', en: 'Data' },
  backups: { zh: '备份与恢复', en: 'Backups' },
  health: { zh: '体检与修复', en: 'Health' },
  seal: { zh: '加密', en: 'Encryption' },
});
