import { Worker } from 'node:worker_threads';

/** Strikes from a thread of its own, so that the other one may be in the middle of anything: inside SQLite, in a write, before an answer. */
const killer = `
const { workerData: { ms, signal } } = require('node:worker_threads');
const flag = new Int32Array(signal);
Atomics.wait(flag, 0, 0);
if (ms > 0) Atomics.wait(flag, 0, 1, ms);
process.kill(process.pid, 'SIGKILL');
`;

/** A child that will kill itself, and tells the test what it does until then. */
export type Doomed = {
  /** It is about to begin its work. */
  readonly ready: (facts?: Readonly<Record<string, unknown>>) => void;
  /** The host has acknowledged something. */
  readonly acknowledged: (what: Readonly<Record<string, unknown>>) => void;
};

/**
 * Gets a kill of this very process ready. `moment` reads `12.5` for so many milliseconds after the work has begun, `+12.5` for as many
 * after the first acknowledgement, and is empty for a child that the test kills itself.
 */
export async function doomed(moment: string): Promise<Doomed> {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const strike = () => {
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  };
  const isLate = moment.startsWith('+');
  if (moment !== '') {
    const worker = new Worker(killer, { eval: true, workerData: { ms: Number(moment), signal } });
    await new Promise((resolve) => worker.on('online', resolve));
  }
  const say = (what: Readonly<Record<string, unknown>>) => console.log(JSON.stringify(what));
  return {
    ready: (facts = {}) => {
      say({ ready: true, ...facts });
      if (!isLate) strike();
    },
    acknowledged: (what) => {
      say(what);
      if (isLate) strike();
    },
  };
}
