import { EventEmitter } from 'node:events';

/** Electron's `app`: its life, and notes of what was set. */
export class StandInApp extends EventEmitter {
  readonly isPackaged: boolean;
  readonly notes = {
    switches: [] as string[],
    paths: new Map<string, string>(),
    isSandboxed: false,
    name: '',
  };
  readonly exited: Promise<number>;
  readonly #exit: (code: number) => void;
  readonly #isFirst: boolean;
  /** Closes every window; set by the driver. */
  closeWindows: () => Promise<void> = () => Promise.resolve();

  readonly commandLine = {
    appendSwitch: (name: string, value?: string) =>
      void this.notes.switches.push(value === undefined ? name : `${name}=${value}`),
  };

  constructor({ isFirst, isPackaged }: { readonly isFirst: boolean; readonly isPackaged: boolean }) {
    super();
    this.isPackaged = isPackaged;
    this.#isFirst = isFirst;
    let exit = (_code: number): void => undefined;
    this.exited = new Promise((resolve) => (exit = resolve));
    this.#exit = exit;
  }

  setName(name: string): void {
    this.notes.name = name;
  }

  setAppUserModelId(): void {}

  setPath(name: string, path: string): void {
    this.notes.paths.set(name, path);
  }

  enableSandbox(): void {
    this.notes.isSandboxed = true;
  }

  requestSingleInstanceLock(): boolean {
    return this.#isFirst;
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  /** Windows first, then the last word, which may be refused once to finish something. */
  quit(): void {
    void this.closeWindows().then(() => {
      let isPrevented = false;
      this.emit('will-quit', { preventDefault: () => (isPrevented = true) });
      if (!isPrevented) this.#exit(0);
    });
  }

  exit(code: number): void {
    this.#exit(code);
  }
}
