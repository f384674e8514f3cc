import { EventEmitter } from 'node:events';

import type { Page } from '@playwright/test';

import { realAddress, shownAddress } from './browser-address';

type OpenAnswer = {
  readonly action: string;
  readonly overrideBrowserWindowOptions?: Readonly<Record<string, unknown>>;
};
type OpenHandler = (details: { readonly url: string }) => OpenAnswer;

let given = 0;

/** Electron's `webContents`, over a page. */
export class StandInContents extends EventEmitter {
  readonly id = (given += 1);
  #mayOpen: OpenHandler = () => ({ action: 'allow' });
  /** Where the program itself is going, which no navigation handler is asked about. */
  ownStep: string | null = null;
  readonly window: StandInWindow;

  constructor(window: StandInWindow) {
    super();
    this.window = window;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#mayOpen = handler;
  }

  /** What a window would be opened with, or null where none may be. */
  optionsToOpen(url: string): Readonly<Record<string, unknown>> | null {
    const answer = this.#mayOpen({ url });
    return answer.action === 'deny' ? null : (answer.overrideBrowserWindowOptions ?? {});
  }

  /** Whether a page or frame that wants to go somewhere may. */
  mayGo(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && this.ownStep === url) {
      this.ownStep = null;
      return true;
    }
    let isPrevented = false;
    const details = { url, isMainFrame, preventDefault: () => (isPrevented = true) };
    this.emit('will-frame-navigate', details);
    if (isMainFrame) this.emit('will-navigate', details);
    return !isPrevented;
  }

  /** A message from main to the page's preload. */
  send(name: string): void {
    void this.window.page.then((page) =>
      page.evaluate((message) => window.dispatchEvent(new Event(message)), `stand-in:${name}`),
    );
  }

  reload(): void {
    void this.window.page.then((page) => {
      this.ownStep = realAddress(page.url());
      return page.reload();
    });
  }
}

/** Electron's `BrowserWindow`, over a page. The page comes a moment later: everything waits for it. */
export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents(this);
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: Promise<Page>;
  isShown = false;
  isLarge = false;
  #bounds = { x: 0, y: 0, width: 0, height: 0 };

  constructor(options: Readonly<Record<string, unknown>>, newPage: (window: StandInWindow) => Promise<Page>) {
    super();
    this.options = options;
    const { x, y, width, height } = options as typeof this.bounds;
    this.#bounds = { x, y, width, height };
    this.page = newPage(this);
  }

  get bounds() {
    return this.#bounds;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    this.webContents.ownStep = url;
    await page.goto(shownAddress(url));
    this.emit('ready-to-show');
  }

  /** As the person's click on the cross. */
  async close(): Promise<void> {
    this.emit('close');
    await (await this.page).close();
    this.webContents.emit('destroyed');
    this.emit('closed');
  }

  /** As the program's own act: nobody is asked. */
  destroy(): void {
    void this.close();
  }

  show(): void {
    this.isShown = true;
    this.emit('show');
  }

  maximize(): void {
    this.isLarge = true;
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  getNormalBounds() {
    return this.#bounds;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {
    this.emit('focus');
  }
}
