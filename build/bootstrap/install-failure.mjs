/** Turns what npm printed when it failed into what happened and what to do. Names no server: every house has its own. */

const source = [
  '  · 只能访问内部软件源：npm config set registry <软件源地址>',
  '    Only an internal package source can be reached: npm config set registry <address of the source>',
  '  · 须经代理上网：npm config set proxy <代理地址>，并 npm config set https-proxy <代理地址>',
  '    The network needs a proxy: npm config set proxy <address>, and npm config set https-proxy <address>',
  '  · 完全不能联网：请使用打包好的安装程序，或从已安装好的同类电脑整份复制本文件夹。',
  '    No network at all: use the packaged installer, or copy this folder whole from a like machine where it is installed.',
];

const causes = [
  {
    pattern: /ENOSPC/,
    lines: ['磁盘已满。请腾出约 1 GB 空间后重试。', 'The disk is full. Free about 1 GB and try again.'],
  },
  {
    pattern: /\bE(ACCES|PERM|ROFS)\b/,
    lines: [
      '没有写入权限。请把本文件夹放到自己可写的位置（例如用户目录）后重试；关闭占用它的程序。',
      'This folder cannot be written. Put it where you may write (your home folder), close programs that use it, and try again.',
    ],
  },
  {
    pattern: /E40[137]/,
    lines: ['软件源或代理要求登录。', 'The package source or the proxy asks for a login.', ...source],
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET|EIDLETIMEOUT|network/i,
    lines: ['连接不到软件源。', 'The package source cannot be reached.', ...source],
  },
  {
    pattern: /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/,
    lines: [
      '软件源的证书不被信任。请向网络管理员索取根证书：npm config set cafile <证书文件>',
      'The certificate of the package source is not trusted. Ask for the root certificate: npm config set cafile <file>',
    ],
  },
  {
    pattern: /EINTEGRITY|ETARGET|E404|notarget/,
    lines: [
      '软件源给出的文件与锁定的版本不符或缺失。请换一个软件源：npm config set registry <软件源地址>',
      'The package source lacks a locked version or gives another file. Use another: npm config set registry <address>',
    ],
  },
  {
    pattern: /EUSAGE|in sync/,
    lines: [
      'package.json 与 package-lock.json 不一致。请取回未改动的两个文件后重试。',
      'package.json and package-lock.json do not fit together. Restore both files and try again.',
    ],
  },
];

export function explainInstallFailure(output) {
  const cause = causes.find(({ pattern }) => pattern.test(output));
  return (
    cause?.lines ?? [
      '安装没有完成，原因见上面的输出。',
      'The installation did not finish; the output above says why.',
      ...source,
    ]
  );
}
