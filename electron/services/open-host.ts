import type { AppError } from '#core/bridge/app-error';
import { ok, type Result } from '#core/lib/result';

import { acquireFolderLock } from '../storage/folder-lock';
import { openLogFile } from '../storage/log-file';
import { createVault } from '../storage/seal/vault';
import { connectHost } from './connect-host';
import type { Host } from './host';
import type { HostOptions } from './host-options';
import { openProgram } from './open-program';

export type { HostOptions } from './host-options';

/**
 * Opens a data folder: takes its lock and answers a host over the program in it that connections can be made to. The lock is released
 * with the host, or at once where opening fails.
 */
export async function openHost(options: HostOptions): Promise<Result<Host, AppError>> {
  const { clock, dataFolder, newId } = options;
  const locked = options.lock === undefined ? await acquireFolderLock(dataFolder) : ok(options.lock);
  if (!locked.ok) return locked;
  const lock = locked.value;
  const log = openLogFile(dataFolder, clock);
  // Here, so that a folder that is opened anew stays unlocked.
  const vault = createVault();
  const open = () => openProgram(options, log, vault);
  const release = () => {
    vault.forget();
    lock.release();
  };
  const host = await connectHost({ open, log, newId, dataFolder, release });
  if (!host.ok) release();
  return host;
}
