/** What the launcher says. Both languages: nobody has chosen one yet. */
export const launchWords = {
  starting: '劝得住 正在启动… Starting…',
  misunderstood: (what) => `看不懂参数：${what}\nCannot understand this: ${what}`,
  opening: '正在打开窗口。关掉窗口，程序就结束。\nOpening the window; closing it ends the program.',
  elsewhere:
    '程序在运行，页面已交给浏览器。用完请在“设置”里点“停止”。\nThe program runs and a browser shows it; end it by "Stop" in the settings.',
  noBrowser: (address) =>
    `没有找到 Edge、Chrome 或同类浏览器。请用浏览器打开这个地址：\n${address}\n用完请在“设置”里点“停止”，或关掉这个窗口。\nNo browser was found. Open the address above; end by "Stop" in the settings or by closing this window.`,
  hiddenNoBrowser:
    '没有找到 Edge、Chrome 或同类浏览器，程序没有启动。请改用“启动劝得住.cmd”，它会显示一个地址，用别的浏览器打开即可。',
  failed: (output) => `程序没有启动起来。\nThe program did not start.\n\n${output}`,
  hostFailed:
    '程序意外结束了。已经答复过的都存好了，再启动一次即可。\nThe program ended unexpectedly; what was answered is saved. Start it again.',
};
