const halfHour = 30 * 60_000;

/** Does work every half hour, without keeping the program alive for it. Answers the end of it. */
export function everyHalfHour(work: () => void): () => void {
  const timer = setInterval(work, halfHour);
  timer.unref();
  return () => clearInterval(timer);
}
