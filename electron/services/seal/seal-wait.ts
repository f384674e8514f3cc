import type { SealRepository } from '../../storage/seal/seal-repository';
import { tryDelay } from '../people/try-delay';

/** Seconds until the next passphrase is heard. */
export function sealWait(seal: SealRepository, now: number): number {
  const stored = seal.find();
  return stored === null ? 0 : tryDelay(stored, now).seconds;
}
