/** Marks a switch as exhaustive: a new case that nobody handles does not compile. Throws if reached (a bug). */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`);
}
