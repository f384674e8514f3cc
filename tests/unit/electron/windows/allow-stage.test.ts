import { EventEmitter } from 'node:events';

import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';

import { allowStage } from '../../../../electron/windows/allow-stage';
import { webPreferences } from '../../../../electron/windows/web-preferences';

type Answer = {
  readonly action: string;
  readonly overrideBrowserWindowOptions?: BrowserWindowConstructorOptions;
};

class FakeWindow extends EventEmitter {
  open: (details: { readonly url: string }) => Answer = () => ({ action: 'allow' });
  focused = 0;
  destroyed = 0;
  readonly webContents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: FakeWindow['open']) => (this.open = handler),
  });
  getNormalBounds() {
    return { x: 0, y: 0, width: 1000, height: 700 };
  }
  focus(): void {
    this.focused += 1;
  }
  destroy(): void {
    this.destroyed += 1;
    this.emit('closed');
  }
}

const session = {} as Session;
const parts = { preload: '/built/preload.cjs', session, isDeveloping: false };
const screens = [
  { x: 0, y: 0, width: 1366, height: 728 },
  { x: 1366, y: 0, width: 1920, height: 1080 },
];
const stage = 'app://quandezhu/#/stage';

function main() {
  const window = new FakeWindow();
  allowStage(window as unknown as BrowserWindow, { ...parts, screens: () => screens });
  const opens = () => {
    const opened = new FakeWindow();
    window.webContents.emit('did-create-window', opened, { url: stage });
    return opened;
  };
  return { window, opens };
}

test("the projector's window opens on the other screen, as hardened as the main one", () => {
  const { window } = main();
  expect(window.open({ url: stage })).toEqual({
    action: 'allow',
    overrideBrowserWindowOptions: {
      x: 1366,
      y: 0,
      width: 1920,
      height: 1080,
      title: '劝得住 · 投影',
      autoHideMenuBar: true,
      webPreferences: webPreferences(parts),
    },
  });
});

test.each([
  'app://quandezhu/',
  'app://quandezhu/#/stage/',
  'app://quandezhu/#/stage?x',
  'app://quandezhu/#/people',
  'app://quandezhu/?#/stage',
  'app://quandezhu.evil/#/stage',
  'https://evil.example/#/stage',
  'https://evil.example/#app://quandezhu/#/stage',
  'about:blank',
  '',
])('no window opens at %j', (url) => {
  expect(main().window.open({ url })).toEqual({ action: 'deny' });
});

test('there is one at a time: asking again brings it to the front, and it may come again once it is closed', () => {
  const { opens, window } = main();
  const opened = opens();
  expect(window.open({ url: stage })).toEqual({ action: 'deny' });
  expect(opened.focused).toBe(1);
  opened.emit('closed');
  expect(window.open({ url: stage }).action).toBe('allow');
});

test('it goes when the main window goes', () => {
  const { opens, window } = main();
  const opened = opens();
  window.emit('closed');
  expect(opened.destroyed).toBe(1);
});
