import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares without telling by its time how much agreed. Hashed first, as the comparison wants equal lengths. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
