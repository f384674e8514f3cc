import { z } from 'zod';

/**
 * Control characters, marks of writing direction, and halves of letters: they can hide text or turn it round, and a half letter is another
 * one after it was stored.
 */
const hiddenCharacters =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused here
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Trimmed text without hidden characters; may be empty. Whatever is shown of what somebody else wrote is at least this. */
export const plainTextSchema = z
  .string()
  .trim()
  .refine((text) => !hiddenCharacters.test(text), {
    error: 'text has control characters',
    params: { problem: 'shape/hidden-character' },
  });
