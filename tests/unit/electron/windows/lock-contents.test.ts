import { EventEmitter } from 'node:events';

import type { WebContents } from 'electron';

import { lockContents } from '../../../../electron/windows/lock-contents';

class Contents extends EventEmitter {
  opened: { action: string } | null = null;
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.opened = handler();
  }
}

function locked() {
  const contents = new Contents();
  lockContents(contents as unknown as WebContents);
  const isPrevented = (name: string, details: object) => {
    let prevented = false;
    contents.emit(name, { ...details, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { contents, isPrevented };
}

test('the page may be loaded again, on whatever screen it stands', () => {
  const { isPrevented } = locked();
  for (const url of ['app://quandezhu/', 'app://quandezhu/#/progress', 'app://quandezhu/#']) {
    expect(isPrevented('will-navigate', { url })).toBe(false);
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
  }
});

test.each([
  'https://evil.example/',
  'https://evil.example/#app://quandezhu/',
  'app://quandezhu/assets/',
  'app://quandezhu.evil/',
  'app://quandezhu',
  'app://quandezhu/?x#',
  'file:///etc/passwd',
  'data:text/html,x',
  'about:blank',
  '',
])('nothing leads to %j', (url) => {
  const { isPrevented } = locked();
  expect(isPrevented('will-navigate', { url })).toBe(true);
  expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
});

test('no frame goes anywhere, no step is redirected, no guest moves in, no window opens', () => {
  const { contents, isPrevented } = locked();
  expect(isPrevented('will-frame-navigate', { url: 'app://quandezhu/', isMainFrame: false })).toBe(true);
  expect(isPrevented('will-redirect', { url: 'app://quandezhu/' })).toBe(true);
  expect(isPrevented('will-attach-webview', {})).toBe(true);
  expect(contents.opened).toEqual({ action: 'deny' });
});
