import { messages } from '#core/messages/message';

/** Words of the frame around all screens. */
export const appMessages = messages({
  product: { zh: '劝得住', en: 'Quandezhu' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  library: { zh: '案例', en: 'Cases' },
  progress: { zh: '进度', en: 'Progress' },
  courseware: { zh: '课堂', en: 'Class' },
  studio: { zh: '工作室', en: 'Studio' },
  packs: { zh: '剧本包', en: 'Packs' },
  people: { zh: '人员', en: 'People' },
  data: { zh: '数据', en: 'Data' },
  settings: { zh: '设置', en: 'Settings' },
  help: { zh: '帮助', en: 'Help' },
  changePerson: { zh: '换人', en: 'Switch' },
  changePersonOf: { zh: '{name}：换人或锁定', en: '{name}: switch person or lock' },
  crashTitle: { zh: '这个画面出了问题', en: 'This screen ran into a problem' },
  crashText: {
    zh: '已经保存的都还在，演练的每一步都是当场存下的。请重新打开画面；还不行，到“设置”里保存诊断文件，交给管理员。',
    en: 'Everything saved is still there; each step of a run is stored as it happens. Open the screen again; if it stays, save the diagnostics file under Settings and give it to your administrator.',
  },
  crashReload: { zh: '重新打开', en: 'Open again' },
  crashHome: { zh: '回到案例库', en: 'Back to the library' },
  opening: { zh: '正在打开……', en: 'Opening…' },
});
