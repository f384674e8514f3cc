import { appError } from '#core/bridge/app-error';
import type { RecoveryCause } from '#core/bridge/recovery-channels';

import type { LogFile } from '../../storage/log-file';
import type { HostOptions } from '../host-options';
import type { Program } from '../program';
import { recoveryHandlers } from './recovery-handlers';

/** What a data folder answers while its database cannot be opened: how it is, and the ways to go on. */
export function damagedProgram(
  options: Pick<HostOptions, 'clock' | 'dataFolder'>,
  cause: RecoveryCause,
  log: LogFile,
): Program {
  return {
    handlers: recoveryHandlers({ clock: options.clock, dataFolder: options.dataFolder, cause, log }),
    otherwise: appError('data/damaged'),
    findPerson: () => null,
    letGo: () => undefined,
    abort: () => undefined,
    shutDown: () => Promise.resolve(),
  };
}
