import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { passphraseProblem } from '#core/seal/passphrase-rules';

import type { SealRepository } from '../../storage/seal/seal-repository';
import type { Vault } from '../../storage/seal/vault';
import { wrapKey } from '../../storage/seal/wrapped-key';
import type { Caller, Handlers } from '../handlers';
import type { Surroundings } from '../host-context';
import { checkSealProof, plainSecret } from './check-seal-proof';
import { sealWait } from './seal-wait';

/** The channels that answer while names are locked. */
export type UnlockChannel = 'seal:look' | 'seal:unlock' | 'seal:unlock-by-recovery';

type UnlockParts = Pick<Surroundings, 'clock' | 'randomBytes'> & {
  readonly seal: SealRepository;
  readonly vault: Vault;
};

/** What a locked computer answers: that it is locked, and two ways to unlock it. Nothing else, also not how many people it knows. */
export function unlockHandlers({ clock, randomBytes, seal, vault }: UnlockParts): Handlers<UnlockChannel> {
  const openWith = async (dataKey: Buffer, caller: Caller) => {
    // With the folder closed: whatever is asked in between waits.
    await caller.reopen(() => {
      vault.keep(dataKey);
      dataKey.fill(0);
    });
    return ok(null);
  };
  return {
    'seal:look': () => ok({ state: 'sealed', waitSeconds: sealWait(seal, clock()) }),
    'seal:unlock': ({ passphrase }, caller) => {
      const proof = checkSealProof(seal, { kind: 'passphrase', typed: passphrase }, clock());
      return proof.ok ? openWith(proof.value, caller) : proof;
    },
    'seal:unlock-by-recovery': ({ passphrase, recoveryKey }, caller) => {
      if (passphraseProblem(passphrase) !== null) return fail(appError('seal/weak-passphrase'));
      const proof = checkSealProof(seal, { kind: 'recovery', typed: recoveryKey }, clock());
      if (!proof.ok) return proof;
      const secret = plainSecret({ kind: 'passphrase', typed: passphrase });
      seal.setWrap('passphrase', wrapKey('passphrase', proof.value, secret, randomBytes));
      return openWith(proof.value, caller);
    },
  };
}
