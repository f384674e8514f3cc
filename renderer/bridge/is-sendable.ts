/** Whether a value can be written as JSON, which is how it travels: no circle, no big integer, not nothing at all. */
export function isSendable(request: unknown): boolean {
  try {
    return JSON.stringify(request) !== undefined;
  } catch {
    return false;
  }
}
