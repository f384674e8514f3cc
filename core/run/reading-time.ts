/** Calm reading of Chinese on a screen, in characters a second; slow on purpose, for older officers. */
const charactersPerSecond = 6;

/** A moment to take the screen in before reading, in seconds. */
const settleSeconds = 3;

/** Seconds needed to read some texts, settling included. Digits and letters count as characters, spaces do not. */
export function readingSeconds(texts: readonly string[]): number {
  const characters = texts.join('').replace(/\s/g, '').length;
  return Math.ceil(settleSeconds + characters / charactersPerSecond);
}

/**
 * The limit that a person gets: the script's seconds times the chosen pace, never shorter than the reading time of what is
 * on the screen. Null where limits are off (pace 0).
 */
export function limitSeconds(seconds: number, pace: number, textsOnScreen: readonly string[]): number | null {
  return pace === 0 ? null : Math.max(Math.ceil(seconds * pace), readingSeconds(textsOnScreen));
}
