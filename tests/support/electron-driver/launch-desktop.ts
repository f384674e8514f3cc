import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { StandInElectron } from './stand-in-electron';

const built = join(__dirname, '../../../dist');

/** How the desktop is started. */
export type Launch = {
  readonly dataFolder: string;
  /** False for a second start while a window is open. */
  readonly isFirst?: boolean;
  readonly isPackaged?: boolean;
  /** What else stands on the command line. */
  readonly args?: readonly string[];
};

type Loader = { _load: (request: string, ...rest: readonly unknown[]) => unknown };
type Loading = { paths: readonly string[]; _compile: (source: string, file: string) => void };

/** Runs a piece of code in which `require('electron')` answers the stand-in. */
function withElectron(electron: StandInElectron, run: () => void): void {
  const loader = Module as unknown as Loader;
  const plain = loader._load;
  const module = electron.asModule();
  loader._load = (request, ...rest) =>
    request === 'electron' ? module : plain.call(loader, request, ...rest);
  try {
    run();
  } finally {
    loader._load = plain;
  }
}

/**
 * Loads a built file as a fresh process would. Not by `require`: that remembers what an earlier start has loaded, and the
 * test runner's own `require` would spend seconds on translating what is translated already.
 */
function load(file: string): void {
  const loading = new Module(file) as unknown as Loading;
  loading.paths = [join(built, '../node_modules')];
  loading._compile(readFileSync(file, 'utf8'), file);
}

/**
 * Runs the built main program, with a stand-in for Electron and the pages in real Chromium. What it shows and what it
 * cannot (isolated worlds, fuses, real dialogs) is in the README beside this file.
 */
export function launchDesktop(context: BrowserContext, launch: Launch): StandInElectron {
  const { dataFolder, isFirst = true, isPackaged = true, args = [] } = launch;
  const electron = new StandInElectron(context, { isFirst, isPackaged });
  const main = join(built, 'electron/main.cjs');
  const { argv } = process;
  process.argv = ['electron', main, '--data', dataFolder, ...args];
  try {
    withElectron(electron, () => load(main));
  } finally {
    process.argv = argv;
  }
  return electron;
}

/** The page of the window, once it is shown; fails with what main said where it ended instead. */
export function shownPage({ app, errorBoxes, shown }: StandInElectron): Promise<Page> {
  const ended = app.exited.then((code) => {
    throw new Error(`the desktop ended (${code}) without a window:\n${errorBoxes.join('\n')}`);
  });
  return Promise.race([shown, ended]);
}
