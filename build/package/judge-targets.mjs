/**
 * What electron-builder has worked out for a target, held against what a station needs. Each function answers what is wrong, as
 * sentences.
 */

const mimeType = 'application/x-quandezhu-pack';
const lacking = (where, text, wanted) =>
  wanted.filter((part) => !text.includes(part)).map((part) => `${where}: no ${JSON.stringify(part)}`);

/** The entry in a Linux desktop's menu. */
export function judgeDesktopEntry(where, text) {
  const wanted = [
    'Name=劝得住\n',
    'Categories=Education;\n',
    `MimeType=${mimeType};\n`,
    'Terminal=false\n',
    'StartupWMClass=quandezhu\n',
    'Icon=quandezhu\n',
  ];
  return [
    ...lacking(where, text, wanted),
    // By it a double-clicked pack arrives.
    ...(/^Exec=.* %U$/m.test(text) ? [] : [`${where}: a file that is opened does not reach the program`]),
    ...(text.includes('--no-sandbox') ? [`${where}: starts without Chromium's sandbox`] : []),
  ];
}

const debArchitectures = { x64: 'amd64', arm64: 'arm64' };

/** A Debian package, from what fpm is told and from the files that it is handed. */
export function judgeDeb(arch, args, { desktop, mime, afterInstall }) {
  const where = `deb ${arch}`;
  const after = (flag) => args.flatMap((value, at) => (args[at - 1] === flag ? [value] : []));
  const one = (flag, expected) =>
    after(flag)[0] === expected ? [] : [`${where}: ${flag} is ${after(flag)[0] ?? 'missing'}`];
  const places = args
    .filter((value) => /^\/.*=\//.test(value))
    .map((value) => value.slice(value.indexOf('=') + 1));
  const wantedPlaces = [
    '/opt/劝得住',
    '/usr/share/mime/packages/quandezhu.xml',
    '/usr/share/applications/quandezhu.desktop',
    '/usr/share/icons/hicolor/512x512/apps/quandezhu.png',
  ];
  return [
    ...one('--architecture', debArchitectures[arch]),
    ...one('--name', 'quandezhu'),
    ...one('--maintainer', 'Quandezhu contributors <contributors@quandezhu.example>'),
    ...one('--license', 'Apache-2.0'),
    ...(after('--description')[0]?.startsWith('预警劝阻通话训练\n')
      ? []
      : [`${where}: the synopsis is missing`]),
    ...(args.includes('--deb-recommends') ? [`${where}: recommends what no station has`] : []),
    ...wantedPlaces
      .filter((place) => !places.includes(place))
      .map((place) => `${where}: nothing goes to ${place}`),
    ...judgeDesktopEntry(where, desktop),
    ...lacking(where, mime, [`type="${mimeType}"`, 'pattern="*.qzpack"']),
    // Without user namespaces the sandbox of Chromium needs it.
    ...lacking(where, afterInstall, ["chmod 4755 '/opt/劝得住/chrome-sandbox'"]),
  ];
}

/** A Windows installer, from what the NSIS compiler is told. */
export function judgeNsis(arch, defines) {
  const where = `nsis ${arch}`;
  const set = (name) => Object.hasOwn(defines, name);
  const needed = { x64: 'APP_64', arm64: 'APP_ARM64' }[arch];
  return [
    ...(set(needed) ? [] : [`${where}: the program is not in it`]),
    ...(Object.keys(defines).filter((name) => /^APP_(64|ARM64|32)$/.test(name)).length === 1
      ? []
      : [`${where}: holds more than one processor's program`]),
    // "…_REQUIRED" only adds the page where one chooses; without the right to rise it is for oneself whatever is chosen.
    ...(set('INSTALL_MODE_PER_ALL_USERS') || set('MULTIUSER_INSTALLMODE_ALLOW_ELEVATION')
      ? [`${where}: asks for an administrator`]
      : []),
    ...(set('DELETE_APP_DATA_ON_UNINSTALL') ? [`${where}: uninstalling takes people's results along`] : []),
    ...(defines.SHORTCUT_NAME === '劝得住'
      ? []
      : [`${where}: the shortcut is called ${defines.SHORTCUT_NAME}`]),
    ...(defines.APP_ID === 'cn.quandezhu.trainer' ? [] : [`${where}: the id is ${defines.APP_ID}`]),
  ];
}

/** The list of a macOS program. */
export function judgeInfoList(where, text) {
  const wanted = [
    '<string>qzpack</string>',
    '<string>cn.quandezhu.trainer</string>',
    '<string>劝得住</string>',
    'ElectronAsarIntegrity',
  ];
  return lacking(where, text, wanted);
}
