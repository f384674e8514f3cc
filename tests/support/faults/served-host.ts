import { spawnSync } from 'node:child_process';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import type { Connection, Host } from '../../../electron/services/host';
import { runChild } from '../run-child';

/** A host in a process of its own, and what can be done to that process. It is asked one thing at a time. */
export type ServedHost = Host & {
  /** Opens the data folder; answers why not, or null. Can be tried again. */
  readonly open: () => Promise<AppError | null>;
  /** From now on no file may be written beyond so many bytes; null for as many as it likes. As on a full disk, a write may stop half way. */
  readonly limitFiles: (bytes: number | null) => void;
};

/** A limit on the files of a running process: Linux has it, without any rights. Elsewhere max_page_count stands in for it (full-disk.test.ts). */
export const canLimitFiles =
  process.platform === 'linux' && spawnSync('prlimit', ['--version']).error === undefined;

/** `bytes:` changes the soft limit alone, which can be lifted again. */
function limit(pid: number, bytes: number | null): void {
  const { status } = spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes ?? 'unlimited'}:`]);
  if (status !== 0) throw new Error('The limit could not be set');
}

/** Starts a process for a host, which is not opened yet. `user` is a user id to run as, where the test itself runs as root. */
export async function servedHost(
  { contentFolder, dataFolder }: { readonly dataFolder: string; readonly contentFolder: string },
  user?: number,
): Promise<ServedHost> {
  const child = runChild('serve-host.ts', [dataFolder, contentFolder], user);
  const pid = Number((await child.next())['pid']);
  const order = (what: unknown) => {
    child.say(JSON.stringify(what));
    return child.next();
  };
  const connect = (): Connection => {
    const known = order({ do: 'connect' });
    return {
      id: 'a window of another process',
      ask: async (channel, request) => {
        const { connection } = await known;
        const { answer } = await order({ do: 'ask', connection, channel, request });
        return answer as Result<unknown, AppError>;
      },
      close: () => undefined,
    };
  };
  return {
    open: async () => (await order({ do: 'open' }))['opened'] as AppError | null,
    connect,
    close: async () => {
      await order({ do: 'close' });
      await child.kill('SIGKILL');
    },
    limitFiles: (bytes) => limit(pid, bytes),
  };
}
