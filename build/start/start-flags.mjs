export const startHelp = `npm start -- [FLAGS]          打开劝得住 / opens the trainer

  (no flag)      桌面版（Electron）能用就用，否则用浏览器打开本机网页版
                 the desktop app where Electron is there, else the browser version on this machine
  --web          只用浏览器版 / the browser version only
  --port N       浏览器版的端口（0 为自动）/ port of the browser version (0: any free one); implies --web
  --data DIR     数据文件夹 / data folder
  --no-open      不自动打开浏览器 / do not open a browser, only print the address
  --help         显示本说明 / this text

只有第一次运行会从软件源安装组件并构建；没有桌面版而有图形界面时，至多每天试取一次 Electron。程序本身从不联网。
Only the first run installs packages from your package source; where there is a display but no desktop binary, fetching
Electron is tried at most once a day. The running program itself never goes on the network.
软件源与代理 / source and proxy: npm config set registry …   npm config set proxy …   npm config set https-proxy …
桌面版镜像 / mirror for the desktop binary: ELECTRON_MIRROR=…  (or npm config set electron_mirror …)`;

const withValue = { '--port': 'port', '--data': 'data' };
const plain = { '--web': 'web', '--no-open': 'noOpen', '--help': 'help', '-h': 'help' };

const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

/** Reads the flags of `npm start`. Answers { flags } or { problem }: a mistyped flag is told, not ignored. */
export function parseStartFlags(argv) {
  const flags = { web: false, noOpen: false, help: false, port: undefined, data: undefined };
  const rest = argv.flatMap((argument) =>
    /^--(port|data)=/.test(argument) ? argument.split(/=(.*)/s, 2) : [argument],
  );
  while (rest.length > 0) {
    const argument = rest.shift();
    if (Object.hasOwn(plain, argument)) flags[plain[argument]] = true;
    else if (Object.hasOwn(withValue, argument)) {
      const value = rest.shift();
      if (value === undefined || value === '')
        return { problem: `${argument} 后面缺少值 / ${argument} needs a value` };
      flags[withValue[argument]] = value;
    } else return { problem: `不认识的参数 / unknown flag: ${argument}` };
  }
  if (flags.port !== undefined) {
    if (!isPort(flags.port))
      return { problem: `--port 应为 0 到 65535 的整数 / --port takes a number from 0 to 65535` };
    flags.web = true;
  }
  return { flags };
}
