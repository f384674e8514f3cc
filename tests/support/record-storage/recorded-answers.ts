import { contentHash } from '#core/lib/content-hash';

/** What a program answered of what it had stored, person by person. */
export type RecordedAnswers = {
  readonly schema: number;
  /** What recorded it, for people who read this. */
  readonly program: string;
  /** The passphrase where names are encrypted. */
  readonly sealed?: string | null;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly pin: string | null;
    readonly answers: readonly {
      readonly channel: string;
      readonly request: unknown;
      readonly answer: unknown;
    }[];
  }[];
};

/** Bodies are as large as scripts; that they are the same is told by their hash. */
const bodies = new Set(['body', 'document', 'before']);
/** True of the moment or of the window, not of what is stored. */
const passing = new Set(['holder', 'holderName', 'recovered']);

/** An answer as it is recorded and compared: bodies as hashes, without what is true of the moment only. */
export function recordable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(recordable);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([key]) => !passing.has(key))
      .map(([key, value]) => [
        key,
        bodies.has(key) && value !== null ? { contentHash: contentHash(value) } : recordable(value),
      ]),
  );
}
