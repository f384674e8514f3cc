import type { RunFile } from '#core/bridge/channels';
import type { RunEvent } from '#core/run/run-schema';

import type { Connection } from '../../electron/services/host';
import { told } from './ask-host';

/** The event of choosing a move of the tiny script, with the options as they stand on the screen. */
export function chose(move: string, elapsedMs = 4_000): RunEvent {
  const shown = (
    ['ask', 'soothe', 'threaten', 'hang-up'].includes(move)
      ? ['ask', 'soothe', 'threaten', 'hang-up']
      : ['check', 'wait', 'believe', 'grab']
  ).map((name) => ({ move: name, line: 'a' }));
  return { type: 'chose', move, line: 'a', shown, elapsedMs };
}

/** Begins a talk with the only script of the library. */
export async function begin(
  connection: Connection,
  touches: Partial<Parameters<typeof told<'runs:start'>>[2]> = {},
): Promise<RunFile> {
  const { scripts } = await told(connection, 'library:get', {});
  return told(connection, 'runs:start', {
    script: scripts[0]?.hash ?? '',
    disposition: 'scared',
    duty: 'police',
    mode: 'practice',
    pace: 1,
    branch: null,
    ...touches,
  });
}

/** Plays moves one after the other from where the run stands; answers what the last one brought. */
export async function play(connection: Connection, run: RunFile, moves: readonly string[]) {
  let seq = run.events.length;
  let last = null;
  for (const move of moves) {
    last = await told(connection, 'runs:append', { run: run.head.id, seq, event: chose(move) });
    seq += 1;
  }
  return last;
}
