import type { HostContext } from '../host-context';
import { newRecoveryCode, plainRecoveryCode } from './recovery-code';
import { hashCost, hashSecret, saltBytes } from './secret-hash';

type Parts = Pick<HostContext, 'repositories' | 'randomBytes'>;

/** Stores a PIN, or none. */
export function givePin({ repositories, randomBytes }: Parts, person: string, pin: string | null): void {
  repositories.credentials.setPin(
    person,
    pin === null ? null : hashSecret(pin, randomBytes(saltBytes), hashCost.pin),
  );
}

/** Makes a recovery code, stores its hash, and answers the code: the only time that anyone sees it. */
export function giveRecoveryCode({ repositories, randomBytes }: Parts, person: string): string {
  const code = newRecoveryCode(randomBytes);
  repositories.credentials.setRecovery(
    person,
    hashSecret(plainRecoveryCode(code), randomBytes(saltBytes), hashCost.recoveryCode),
  );
  return code;
}
