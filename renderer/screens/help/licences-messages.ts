import { messages } from '#core/messages/message';

/** Words of the page of licences. */
export const licencesMessages = messages({
  title: { zh: '许可', en: 'Licences' },
  lead: {
    zh: '本程序按 Apache-2.0 许可发布。下面是随它一起安装的别人的作品和各自的许可全文。',
    en: 'The program itself is under Apache-2.0. Below are the works of others that come with it, each with its licence in full.',
  },
  own: { zh: '本程序的许可全文（Apache-2.0）', en: 'The licence of the program itself (Apache-2.0)' },
  runtimes: { zh: '运行环境', en: 'What it runs in' },
  runtimesText: {
    zh: '{list}。它们的许可全文是程序文件夹里的文件：安装版是 LICENSE.electron.txt 和 LICENSES.chromium.html，便携版是 licences/node.txt。便携版的窗口由这台电脑上的浏览器显示，浏览器不随本程序安装。',
    en: '{list}. Their licences are files in the program’s folder: LICENSE.electron.txt and LICENSES.chromium.html where it is installed, licences/node.txt in the portable edition. That edition is shown by this computer’s own browser, which does not come with the program.',
  },
  parts: { zh: '组件', en: 'Components' },
  find: { zh: '按名称或许可查找', en: 'Find by name or licence' },
  count: { zh: '共 {all} 个，显示 {shown} 个。', en: '{shown} of {all} shown.' },
  none: { zh: '没有符合的组件。', en: 'No component matches.' },
});
