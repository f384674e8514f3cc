/**
 * How the window is opened: one page without tabs and address bar, in a profile of its own, so that nothing of the station's browser
 * (home page, extensions, accounts) is in it; silent on the network, and unable to resolve any name.
 */
export function browserFlags(address, profile, { isRoot = false, language = 'zh-CN' } = {}) {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    `--lang=${language}`,
    '--start-maximized',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-background-mode',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-domain-reliability',
    '--disable-features=Translate,msEdgeShopping,msImplicitSignin',
    '--no-pings',
    // Else a Linux desktop asks for the password of its key ring.
    '--password-store=basic',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // A Chromium refuses its sandbox to root.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
