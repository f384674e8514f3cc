import {
  judgeDeb,
  judgeDesktopEntry,
  judgeInfoList,
  judgeNsis,
} from '../../../build/package/judge-targets.mjs';

const entry = `[Desktop Entry]
Name=劝得住
Exec="/opt/劝得住/quandezhu" %U
Terminal=false
Icon=quandezhu
StartupWMClass=quandezhu
MimeType=application/x-quandezhu-pack;
Categories=Education;
`;
const told = {
  desktop: entry,
  mime: '<mime-type type="application/x-quandezhu-pack"><glob pattern="*.qzpack"/></mime-type>',
  afterInstall: "chmod 4755 '/opt/劝得住/chrome-sandbox' || true",
};
const args = [
  ['--architecture', 'arm64'],
  ['--name', 'quandezhu'],
  ['--description', '预警劝阻通话训练\n a trainer'],
  ['--maintainer', 'Quandezhu contributors <contributors@quandezhu.example>'],
  ['--license', 'Apache-2.0'],
  ['/w/linux-arm64-unpacked/=/opt/劝得住'],
  ['/w/icon.png=/usr/share/icons/hicolor/512x512/apps/quandezhu.png'],
  ['/t/5.xml=/usr/share/mime/packages/quandezhu.xml'],
  ['/t/6.desktop=/usr/share/applications/quandezhu.desktop'],
].flat();
const defines = {
  APP_ID: 'cn.quandezhu.trainer',
  SHORTCUT_NAME: '劝得住',
  APP_64: 'a.7z',
  APP_64_NAME: 'a.7z',
};

test('a sound menu entry, Debian package, installer and macOS program have no findings', () => {
  expect(judgeDesktopEntry('AppImage', entry)).toEqual([]);
  expect(judgeDeb('arm64', args, told)).toEqual([]);
  expect(judgeNsis('x64', defines)).toEqual([]);
  const list = ['qzpack', 'cn.quandezhu.trainer', '劝得住'].map((value) => `<string>${value}</string>`);
  expect(judgeInfoList('mac', `${list.join('')}<key>ElectronAsarIntegrity</key>`)).toEqual([]);
});

test.each([
  ['starts without the sandbox', entry.replace(' %U', ' --no-sandbox %U'), "without Chromium's sandbox"],
  ['drops the file that is opened', entry.replace(' %U', ''), 'does not reach the program'],
  ['opens no packs', entry.replace(/MimeType.*\n/, ''), 'x-quandezhu-pack'],
  ['has no Chinese name', entry.replace('Name=劝得住', 'Name=Quandezhu'), 'Name=劝得住'],
])('a menu entry that %s is found', (_case, text, expected) => {
  expect(judgeDesktopEntry('deb', text).join('\n')).toContain(expected);
});

test('a Debian package for another processor, without its type of file or its sandbox, is found', () => {
  const found = judgeDeb('x64', args.slice(0, -2), { ...told, mime: '', afterInstall: '' }).join('\n');
  expect(found).toContain('--architecture is arm64');
  expect(found).toContain('nothing goes to /usr/share/mime/packages/quandezhu.xml');
  expect(found).toContain('*.qzpack');
  expect(found).toContain('chmod 4755');
});

test.each([
  ['for all users', { ...defines, INSTALL_MODE_PER_ALL_USERS: null }, 'asks for an administrator'],
  ['that may rise', { ...defines, MULTIUSER_INSTALLMODE_ALLOW_ELEVATION: null }, 'asks for an administrator'],
  ['that takes data along', { ...defines, DELETE_APP_DATA_ON_UNINSTALL: null }, "people's results"],
  ['for two processors', { ...defines, APP_ARM64: 'b.7z' }, 'more than one'],
  ['without the program', { APP_ID: defines.APP_ID, SHORTCUT_NAME: '劝得住' }, 'the program is not in it'],
])('an installer %s is found', (_case, spoiled, expected) => {
  expect(judgeNsis('x64', spoiled).join('\n')).toContain(expected);
});
