/** How often each window tells the other that it is there. */
export const signOfLifeMs = 3_000;

/** Silence after which the other is taken for gone. Browsers let a covered window speak only once a minute. */
export const silenceMs = 100_000;

/**
 * How long after the last press a lesson in front of a class still counts as taught: a discussion may be long, but a computer that
 * somebody forgot is locked in the end.
 */
export const drivenMs = 45 * 60_000;
