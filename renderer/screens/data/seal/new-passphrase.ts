import { passphraseProblem } from '#core/seal/passphrase-rules';

/** A passphrase as it is being chosen: typed twice, because it is hidden. */
export type NewPassphrase = { readonly passphrase: string; readonly repeated: string };

export const noPassphrase: NewPassphrase = { passphrase: '', repeated: '' };

/** What keeps a new passphrase from being used. */
export function newPassphraseProblem({ passphrase, repeated }: NewPassphrase) {
  return passphraseProblem(passphrase) ?? (passphrase === repeated ? null : 'different');
}
