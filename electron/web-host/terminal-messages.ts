import { messages } from '#core/messages/message';

/** What the web host says in the terminal, apart from errors. Both languages at once: nobody has chosen one yet. */
export const terminalMessages = messages({
  help: {
    zh: [
      '劝得住 · 网页方式（只在本机，不联网）',
      '  --port N     端口；0 或不写：自动挑一个空的',
      '  --data 文件夹  数据放在哪里',
      '  --no-open    不自动打开浏览器（打开由 npm start 做）',
      '  --help       显示这些',
    ].join('\n'),
    en: [
      'Quandezhu, in a browser (this computer only, no network)',
      '  --port N     port; 0 or nothing: a free one',
      '  --data DIR   where the data lies',
      '  --no-open    do not open a browser (npm start does that)',
      '  --help       this text',
    ].join('\n'),
  },
  misunderstood: {
    zh: '看不懂参数 {flag}。可用参数见 --help。',
    en: 'Cannot understand {flag}. See --help.',
  },
  stopHint: {
    zh: '用浏览器打开上面的地址；按 Ctrl+C 结束。',
    en: 'Open the address above in a browser; Ctrl+C ends it.',
  },
  alreadyRunning: {
    zh: '这个数据文件夹的程序已在运行，地址如上。',
    en: 'The program is already running on this data folder, at the address above.',
  },
  stopped: { zh: '已结束，数据都已保存。', en: 'Ended; everything is saved.' },
});
