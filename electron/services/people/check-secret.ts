import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import type { HostContext } from '../host-context';
import { isSecret } from './secret-hash';
import { tryDelay } from './try-delay';

/**
 * Holds a typed PIN or code against the stored one. Wrong ones are counted for the person, whichever of the two it was,
 * and slow the next try down; a right one wipes the count. What was counted is on disk before this answers.
 */
export function checkSecret(
  { repositories: { credentials }, clock }: Pick<HostContext, 'repositories' | 'clock'>,
  person: string,
  secret: { readonly kind: 'pin' | 'recovery'; readonly typed: string },
): Result<null, AppError> {
  const stored = credentials.find(person);
  const now = clock();
  const { seconds, lastWrongAt } = tryDelay(stored, now);
  if (lastWrongAt !== stored.lastWrongAt) credentials.setTries(person, stored.wrongTries, lastWrongAt);
  if (seconds > 0) return fail(appError('people/too-many-tries', { seconds }));
  const hash = stored[secret.kind];
  if (hash !== null && isSecret(secret.typed, hash)) {
    if (stored.wrongTries > 0) credentials.setTries(person, 0, 0);
    return ok(null);
  }
  credentials.setTries(person, stored.wrongTries + 1, now);
  return fail(appError(secret.kind === 'pin' ? 'people/wrong-pin' : 'people/wrong-recovery-code'));
}
