import { messages } from '#core/messages/message';

/** Words of the settings screen. */
export const settingsMessages = messages({
  title: { zh: '设置', en: 'Settings' },
  lead: {
    zh: '改了马上生效。这些是您自己的，换人不受影响。',
    en: 'Changes take effect at once. They are your own; others keep theirs.',
  },

  screenTitle: { zh: '显示', en: 'Display' },
  language: { zh: '语言 Language', en: 'Language 语言' },
  languageHint: { zh: '剧本内容始终是中文。', en: 'Scripts stay in Chinese.' },
  theme: { zh: '明暗', en: 'Theme' },
  themeSystem: { zh: '跟随系统', en: 'As the system' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  textSize: { zh: '字号', en: 'Text size' },

  runTitle: { zh: '演练', en: 'Runs' },
  pace: { zh: '限时', en: 'Time limits' },
  paceHint: {
    zh: '读得慢、手不方便都可以放宽。放宽不扣分，成绩上会注明。',
    en: 'Loosen them if reading or typing takes longer. It costs no points; the result says so.',
  },
  paceNormal: { zh: '照常', en: 'Normal' },
  paceFactor: { zh: '×{factor}', en: '×{factor}' },
  paceOff: { zh: '不限时', en: 'Off' },
  sound: { zh: '声音', en: 'Sound' },
  soundHint: {
    zh: '来电铃、挂断音和限时提醒。',
    en: 'Ringing, hanging up, and a reminder before a limit ends.',
  },
  on: { zh: '开', en: 'On' },
  off: { zh: '关', en: 'Off' },

  meTitle: { zh: '我的资料', en: 'About me' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存。', en: 'Saved.' },
  role: { zh: '权限：{role}', en: 'Role: {role}' },
  pinTitle: { zh: 'PIN', en: 'PIN' },
  pinHas: {
    zh: '已设 PIN。15 分钟没人操作会自动锁定（教官、审核、管理员）。',
    en: 'A PIN is set. The program locks after 15 minutes without use (instructor, reviewer, administrator).',
  },
  pinNone: { zh: '没有设 PIN，谁都能用您的名字练。', en: 'No PIN: anyone can practise in your name.' },
  pinChange: { zh: '改 PIN', en: 'Change PIN' },
  pinSet: { zh: '设 PIN', en: 'Set a PIN' },
  pinRemove: { zh: '不要 PIN', en: 'Remove PIN' },
  oldPin: { zh: '现在的 PIN', en: 'Present PIN' },
  newPin: { zh: '新 PIN（4 到 12 位数字）', en: 'New PIN (4 to 12 digits)' },
  cancel: { zh: '取消', en: 'Cancel' },
  pinChanged: { zh: 'PIN 已更新。', en: 'The PIN has been changed.' },
  oldPinMissing: { zh: '请输入现在的 PIN。', en: 'Please enter the present PIN.' },

  computerTitle: { zh: '这台电脑', en: 'This computer' },
  version: { zh: '版本', en: 'Version' },
  contentHash: { zh: '内容指纹', en: 'Content hash' },
  dataFolder: { zh: '数据文件夹', en: 'Data folder' },
  logFolder: { zh: '日志文件夹', en: 'Log folder' },
  host: { zh: '运行方式', en: 'Running as' },
  hostDesktop: { zh: '桌面程序', en: 'desktop program' },
  hostWeb: { zh: '浏览器版（只在本机）', en: 'in the browser (this computer only)' },
  backupHint: {
    zh: '程序会自动备份到其中的 backups。要另存一份，关掉程序后把整个数据文件夹拷走；恢复时拷回原处。',
    en: 'Backups are made by themselves, in its folder “backups”. For your own copy close the program and copy the whole data folder; to restore, copy it back.',
  },
  diagnostics: { zh: '保存诊断文件', en: 'Save diagnostics file' },
  diagnosticsHint: {
    zh: '出了问题交给管理员看的文本：版本、自检、错误代码，没有姓名，没有您的回答。',
    en: 'A text file for support: versions, checks, error codes; no names, none of your answers.',
  },
  diagnosticsDone: { zh: '已交给浏览器保存：{name}', en: 'Handed over for saving: {name}' },

  stopTitle: { zh: '停止程序', en: 'Stop the program' },
  stopText: {
    zh: '浏览器版在后台运行，关掉网页它还在。停止之后，这台电脑上所有打开的窗口都不能再用，已保存的都在。',
    en: 'The browser version keeps running when this page is closed. Stopping ends it for every open window; everything saved stays.',
  },
  stop: { zh: '停止', en: 'Stop' },
  stopQuestion: { zh: '现在停止程序吗？', en: 'Stop the program now?' },
  stopWarning: {
    zh: '别的窗口里正在进行的演练会停在最后保存的一步，下次可以接着练。',
    en: 'Runs in other windows stop at their last saved step and can be continued later.',
  },
  stoppedTitle: { zh: '程序已停止', en: 'The program has stopped' },
  stoppedText: {
    zh: '可以关掉这个网页了。再用时重新启动程序。',
    en: 'You may close this page. Start the program again when you need it.',
  },
});
