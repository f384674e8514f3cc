import { shouldOpenBrowser } from '../../../build/start/open-browser.mjs';

const flags = { web: true, noOpen: false, help: false, port: undefined, data: undefined };

test.each([
  ['with a display', flags, { DISPLAY: ':0' }, 'linux', true],
  ['on Windows', flags, {}, 'win32', true],
  ['without a display', flags, {}, 'linux', false],
  ['in CI', flags, { DISPLAY: ':0', CI: 'true' }, 'linux', false],
  ['when asked not to', { ...flags, noOpen: true }, { DISPLAY: ':0' }, 'linux', false],
] as const)('%s', (_case, given, env, platform, expected) => {
  expect(shouldOpenBrowser(given, env, platform)).toBe(expected);
});
