import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { passphraseProblem } from '#core/seal/passphrase-rules';

import { dataKeyBytes } from '../../storage/seal/seal-keys';
import { wrapKey, type WrapKind } from '../../storage/seal/wrapped-key';
import type { Answer, ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { newRecoveryCode } from '../people/recovery-code';
import { checkSealProof, plainSecret } from './check-seal-proof';
import { sealWait } from './seal-wait';

/** Groups of four signs in a recovery key: 128 bits, so that it needs no stretching. */
const recoveryGroups = 7;

/** The encryption of names, while they are unlocked or not encrypted. */
export function sealHandlers(context: HostContext): Handlers<ChannelsOf<'seal'>> {
  const { clock, randomBytes, repositories, sealDesk } = context;
  const { seal } = repositories;
  const wrapped = (kind: WrapKind, dataKey: Uint8Array, typed: string): string =>
    wrapKey(kind, dataKey, plainSecret({ kind, typed }), randomBytes);
  const countCopies = async (): Promise<Answer<{ files: number }>> =>
    ok({ files: (await sealDesk.clearCopies()).length });

  return {
    'seal:look': () =>
      ok({ state: seal.find() === null ? 'off' : 'open', waitSeconds: sealWait(seal, clock()) }),

    // Another window was quicker.
    'seal:unlock': () => ok(null),
    'seal:unlock-by-recovery': () => ok(null),

    'seal:turn-on': async ({ passphrase }) => {
      if (seal.find() !== null) return fail(appError('seal/already-on'));
      if (passphraseProblem(passphrase) !== null) return fail(appError('seal/weak-passphrase'));
      const dataKey = randomBytes(dataKeyBytes);
      const recoveryKey = newRecoveryCode(randomBytes, recoveryGroups);
      const wraps = {
        passphrase: wrapped('passphrase', dataKey, passphrase),
        recovery: wrapped('recovery', dataKey, recoveryKey),
      };
      sealDesk.turnOn(dataKey, wraps, clock());
      dataKey.fill(0);
      return ok({ recoveryKey, files: (await sealDesk.clearCopies()).length });
    },

    'seal:turn-off': ({ proof }) => {
      const proven = checkSealProof(seal, proof, clock());
      if (!proven.ok) return proven;
      proven.value.fill(0);
      sealDesk.turnOff();
      return ok(null);
    },

    'seal:change-passphrase': ({ passphrase, proof }) => {
      if (passphraseProblem(passphrase) !== null) return fail(appError('seal/weak-passphrase'));
      const proven = checkSealProof(seal, proof, clock());
      if (!proven.ok) return proven;
      seal.setWrap('passphrase', wrapped('passphrase', proven.value, passphrase));
      proven.value.fill(0);
      return ok(null);
    },

    'seal:new-recovery-key': ({ proof }) => {
      const proven = checkSealProof(seal, proof, clock());
      if (!proven.ok) return proven;
      const recoveryKey = newRecoveryCode(randomBytes, recoveryGroups);
      seal.setWrap('recovery', wrapped('recovery', proven.value, recoveryKey));
      proven.value.fill(0);
      return ok({ recoveryKey });
    },

    'seal:lock-now': async (_request, caller) => {
      if (seal.find() === null) return fail(appError('seal/not-on'));
      // Only once nothing works with the data any more: without a key names would be written as they are.
      await caller.reopen(() => sealDesk.vault.forget());
      return ok(null);
    },

    'seal:count-clear-copies': countCopies,

    'seal:delete-clear-copies': async () => {
      if (seal.find() === null) return fail(appError('seal/not-on'));
      await sealDesk.deleteClearCopies(clock());
      return countCopies();
    },
  };
}
