/** Somebody is here although neither mouse nor keyboard of this window was touched: see `useIdleLock`. */
export const activityEvent = 'quandezhu-activity';

/** Tells that somebody is working with this window by another way: a remote in the projector's window, a class being taught. */
export function signActivity(): void {
  window.dispatchEvent(new Event(activityEvent));
}
