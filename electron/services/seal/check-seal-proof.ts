import { appError } from '#core/bridge/app-error';
import type { SealProof } from '#core/bridge/seal-channels';
import { fail, ok } from '#core/lib/result';
import { plainPassphrase } from '#core/seal/passphrase-rules';

import { isDataKey } from '../../storage/seal/seal-keys';
import type { SealRepository } from '../../storage/seal/seal-repository';
import { unwrapKey } from '../../storage/seal/wrapped-key';
import type { Answer } from '../handlers';
import { plainRecoveryCode } from '../people/recovery-code';
import { tryDelay } from '../people/try-delay';

/** What a secret is before it becomes a key: without what keyboards and paper add. */
export function plainSecret({ kind, typed }: SealProof): string {
  return kind === 'passphrase' ? plainPassphrase(typed) : plainRecoveryCode(typed);
}

/**
 * Opens the data key with a passphrase or a recovery key. Wrong ones are counted together and slow the next try down; what was counted is
 * on disk before this answers, and all of it happens at once, so that a hundred guesses sent together are a hundred tries.
 */
export function checkSealProof(seal: SealRepository, proof: SealProof, now: number): Answer<Buffer> {
  const stored = seal.find();
  if (stored === null) return fail(appError('seal/not-on'));
  const { seconds, lastWrongAt } = tryDelay(stored, now);
  if (lastWrongAt !== stored.lastWrongAt) seal.setTries(stored.wrongTries, lastWrongAt);
  if (seconds > 0) return fail(appError('seal/too-many-tries', { seconds }));
  const dataKey = unwrapKey(proof.kind, stored.wraps[proof.kind], plainSecret(proof));
  if (dataKey !== null && isDataKey(dataKey, stored.checkValue)) {
    if (stored.wrongTries > 0) seal.setTries(0, 0);
    return ok(dataKey);
  }
  seal.setTries(stored.wrongTries + 1, now);
  return fail(appError(proof.kind === 'passphrase' ? 'seal/wrong-passphrase' : 'seal/wrong-recovery-key'));
}
