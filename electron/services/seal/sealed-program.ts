import { appError } from '#core/bridge/app-error';

import type { SealRepository } from '../../storage/seal/seal-repository';
import type { Vault } from '../../storage/seal/vault';
import type { Surroundings } from '../host-context';
import type { Program } from '../program';
import { unlockHandlers } from './unlock';

/** What a data folder answers while its names are locked. */
export function sealedProgram(
  parts: Pick<Surroundings, 'clock' | 'randomBytes'> & {
    readonly seal: SealRepository;
    readonly vault: Vault;
  },
  shutDown: () => Promise<void>,
): Program {
  return {
    handlers: unlockHandlers(parts),
    otherwise: appError('data/sealed'),
    findPerson: () => null,
    letGo: () => undefined,
    abort: () => undefined,
    shutDown,
  };
}
