/** One measured figure, with the peer measured in the same run where there is one. */
export type BenchResult = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  readonly bar: string;
  readonly ok: boolean;
};

/** A figure that has no peer. */
export function figure(name: string, value: number, unit: string, bar: string, ok: boolean): BenchResult {
  return { name, value, unit, peer: null, peerValue: null, ratio: null, bar, ok };
}
