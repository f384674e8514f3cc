import { seededRandom } from '#core/lib/seeded-random';

import { contentFolder } from '../content-folder';
import { runChild } from '../run-child';
import { temporaryFolder } from '../temporary-folder';
import { expectSound } from './expect-sound';

/** What a child said before it died, line by line. */
export type LastWords = readonly Record<string, unknown>[];

/** After so many kills a fresh folder, so that what is looked at stays small; those before prove that debris does not add up. */
const killsOfOneFolder = 12;

/** How trials of one kind go. `State` is what was promised in a folder so far. */
export type KillTrials<State> = {
  /** A program of tests/support/children; it kills itself at the moment that is its third argument. */
  readonly child: string;
  readonly args?: readonly string[];
  /** Kills fall into so many milliseconds after the child is ready: enough for several rounds of its work. */
  readonly withinMs: number;
  readonly begin: () => State;
  readonly before?: (folder: string, state: State) => void;
  /** Opens the folder as the next start would, and looks whether everything promised is there. */
  readonly after: (
    folders: { readonly dataFolder: string; readonly contentFolder: string },
    said: LastWords,
    state: State,
  ) => Promise<void>;
};

/** Kills a child at moments that chance chooses, again and again; after each, the file is sound and the promises are kept. Answers how many things were promised. */
export async function killTrials<State>(count: number, trials: KillTrials<State>): Promise<number> {
  const random = seededRandom(`kills of ${trials.child}`);
  const content = contentFolder();
  let promised = 0;
  let [folder, state] = ['', trials.begin()];
  for (let trial = 0; trial < count; trial += 1) {
    if (trial % killsOfOneFolder === 0) [folder, state] = [temporaryFolder(), trials.begin()];
    trials.before?.(folder, state);
    // Every other one after something was promised, however slow the machine is.
    const moment = `${trial % 2 === 0 ? '+' : ''}${(random() * trials.withinMs).toFixed(3)}`;
    const child = runChild(trials.child, [folder, content, moment, String(trial), ...(trials.args ?? [])]);
    const [ready, ...said] = await child.rest();
    const code = await child.ended;
    // Otherwise it died of something else. (Windows gives one code for both.)
    if (process.platform !== 'win32') expect(code).toBeNull();
    expect(ready).toBeDefined();
    promised += said.length;
    await trials.after({ dataFolder: folder, contentFolder: content }, said, state);
    await expectSound(folder);
  }
  return promised;
}
