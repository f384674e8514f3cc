import type { Facts } from '../messages/message';

/** Every expected failure that can cross the bridge. The sentence of each is in `core/messages/error-messages`. */
export const errorCodes = [
  'bridge/bad-request',
  'bridge/unknown-channel',
  'bridge/unreachable',
  'bridge/too-large',
  'people/not-signed-in',
  'people/not-allowed',
  'people/wrong-pin',
  'people/too-many-tries',
  'people/pin-needed',
  'people/name-taken',
  'people/unknown-person',
  'people/wrong-recovery-code',
  'people/last-administrator',
  'library/unknown-script',
  'library/unknown-exercise',
  'library/unknown-ruleset',
  'runs/unknown-run',
  'runs/not-yours',
  'runs/held-elsewhere',
  'runs/out-of-order',
  'runs/event-refused',
  'runs/ended',
  'runs/not-playable',
  'studio/unknown-draft',
  'studio/draft-discarded',
  'studio/held-elsewhere',
  'studio/out-of-step',
  'studio/steps-refused',
  'studio/unknown-version',
  'studio/id-taken',
  'studio/already-submitted',
  'studio/overtaken',
  'studio/no-longer-sound',
  'studio/wrong-state',
  'studio/own-version',
  'studio/not-yours',
  'documents/unknown-format',
  'documents/old-format',
  'documents/damaged',
  'documents/too-large',
  'documents/suspicious',
  'documents/nothing-found',
  'documents/not-a-script',
  'files/unknown-upload',
  'files/out-of-step',
  'files/too-many',
  'storage/disk-full',
  'storage/read-only',
  'storage/busy',
  'storage/corrupt',
  'storage/newer-database',
  'storage/folder-in-use',
  'host/port-taken',
  'host/stopped',
  'host/unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure as it crosses the bridge: a code and facts, never a sentence and never a stack. */
export type AppError = { readonly code: ErrorCode; readonly facts: Facts };

/** Makes an {@link AppError}. */
export function appError(code: ErrorCode, facts: Facts = {}): AppError {
  return { code, facts };
}
