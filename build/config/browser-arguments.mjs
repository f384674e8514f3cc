/**
 * How every Chromium of the tests is started: silent on the network by itself (no update checks, no field trials), and unable to
 * resolve any name, so that a request of the page that should not exist fails as well as being noticed.
 */
export function browserArguments() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  const isRoot = process.getuid?.() === 0;
  // Chromium refuses its sandbox to root (CI containers, network namespaces).
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}
