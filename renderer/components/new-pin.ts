import { pinSchema } from '#core/people/person';

/** A PIN as it is being chosen: typed twice, because nobody can read it. */
export type NewPin = { readonly pin: string; readonly repeated: string };

export const noPin: NewPin = { pin: '', repeated: '' };

/** What keeps a new PIN from being used. */
export function newPinProblem({ pin, repeated }: NewPin): 'short' | 'different' | null {
  if (!pinSchema.safeParse(pin).success) return 'short';
  return pin === repeated ? null : 'different';
}
