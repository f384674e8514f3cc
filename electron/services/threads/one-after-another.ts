/** Runs work in the order in which it was asked for, never two at once: they would share the same cores and need twice the memory. */
export function oneAfterAnother<Args extends readonly unknown[], Done>(
  work: (...args: Args) => Promise<Done>,
): (...args: Args) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const run = last.then(() => work(...args));
    last = run.catch(() => undefined);
    return run;
  };
}
