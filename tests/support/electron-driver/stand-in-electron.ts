import { readFileSync } from 'node:fs';

import type { BrowserContext, Page } from '@playwright/test';

import { realAddress, shownAddress } from './browser-address';
import { carrierName, preloadAround } from './preload-around';
import { routeRequests, type Traffic } from './route-requests';
import { StandInApp } from './stand-in-app';
import { StandInIpc } from './stand-in-ipc';
import { StandInSession } from './stand-in-session';
import { StandInWindow } from './stand-in-window';

type Preferences = { readonly preload: string; readonly session: StandInSession };

/** A module that can stand where `electron` stood, and everything that a test looks at. */
export class StandInElectron {
  readonly app: StandInApp;
  readonly ipc = new StandInIpc();
  readonly sessions = new Map<string, StandInSession>();
  readonly windows: StandInWindow[] = [];
  readonly traffic: Traffic = { cancelled: [], blocked: [] };
  readonly schemes: unknown[] = [];
  readonly errorBoxes: string[] = [];
  readonly refusedWindows: string[] = [];
  menu: readonly { readonly label?: string }[] = [];
  /** The page of the first window that is shown. */
  readonly shown: Promise<Page>;
  readonly #context: BrowserContext;
  #show: (page: Promise<Page>) => void;

  constructor(context: BrowserContext, life: { readonly isFirst: boolean; readonly isPackaged: boolean }) {
    this.#context = context;
    // Pages that this driver makes have routes of their own, which go before this: it answers windows that a page opens, empty,
    // so that they have an address to be asked about.
    void context.route(shownAddress('app://quandezhu/**'), (route) =>
      route.fulfill({ contentType: 'text/html', body: '' }),
    );
    let show = (_page: Promise<Page>): void => undefined;
    this.shown = new Promise((resolve) => (show = resolve));
    this.#show = show;
    this.app = new StandInApp(life);
    this.app.closeWindows = async () => {
      for (const window of this.windows.splice(0)) await window.close();
    };
  }

  /** What `require('electron')` answers to main. */
  asModule(): Readonly<Record<string, unknown>> {
    const openWindow = (options: Readonly<Record<string, unknown>>) => this.#openWindow(options);
    const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
    return {
      app: this.app,
      ipcMain: this.ipc,
      // A class to `new`; what it answers is the window made here.
      BrowserWindow: function BrowserWindow(options: Readonly<Record<string, unknown>>) {
        return openWindow(options);
      },
      dialog: {
        showErrorBox: (title: string, text: string) => void this.errorBoxes.push(`${title}\n${text}`),
      },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: typeof this.menu) => (this.menu = menu),
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: readonly unknown[]) => void this.schemes.push(...schemes),
      },
      screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
      session: { fromPartition: (name: string) => this.#session(name) },
    };
  }

  #session(name: string): StandInSession {
    const known = this.sessions.get(name);
    if (known !== undefined) return known;
    const session = new StandInSession();
    this.sessions.set(name, session);
    this.app.emit('session-created', session);
    return session;
  }

  #openWindow(options: Readonly<Record<string, unknown>>): StandInWindow {
    const { preload, session } = options['webPreferences'] as Preferences;
    const window = new StandInWindow(options, async (made) => {
      const page = await this.#context.newPage();
      await this.#connect(page, made, preload, session);
      return page;
    });
    this.windows.push(window);
    this.app.emit('web-contents-created', {}, window.webContents);
    window.once('show', () => this.#show(window.page));
    window.once('closed', () => {
      const at = this.windows.indexOf(window);
      if (at >= 0) this.windows.splice(at, 1);
      if (this.windows.length === 0) this.app.emit('window-all-closed');
    });
    return window;
  }

  async #connect(page: Page, window: StandInWindow, preload: string, session: StandInSession): Promise<void> {
    const { webContents: contents } = window;
    await page.exposeBinding(carrierName, ({ frame }, name: string, rest: readonly unknown[]) => {
      const parent = frame.parentFrame();
      const senderFrame = { url: realAddress(frame.url()), parent };
      return this.ipc.invoke({ sender: contents, senderFrame }, name, rest);
    });
    await page.addInitScript({ content: preloadAround(readFileSync(preload, 'utf8')) });
    await routeRequests(page, contents, session, this.traffic);
    page.on('popup', (popup) => {
      // Real Electron asks before there is a window; here it has opened already, empty, and goes again. Where it may open, a
      // window with the given options takes its place, and its page shows the same address.
      const url = realAddress(popup.url());
      const options = contents.optionsToOpen(url);
      void popup.close();
      if (options === null) {
        this.refusedWindows.push(url);
        return;
      }
      const opened = this.#openWindow(options);
      contents.emit('did-create-window', opened, { url });
      void opened.loadURL(url);
    });
  }
}
