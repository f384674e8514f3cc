/** How often each window tells the other that it is there. */
export const signOfLifeMs = 3_000;

/** Silence after which the other is taken for gone. Browsers let a covered window speak only once a minute. */
export const silenceMs = 100_000;
