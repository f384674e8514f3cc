import type { ScriptProblem } from '#core/check/script-problem';
import type { Duty } from '#core/script/vocabulary';
import { duties } from '#core/script/vocabulary';

/** A way through the script that shows a problem: for whom, and which steps. */
export type ToldWay = {
  readonly disposition: string;
  readonly duty: Duty;
  readonly steps: readonly string[];
};

/** The way that a problem tells, or null where it tells none. */
export function toldWay({ facts }: ScriptProblem): ToldWay | null {
  const { way, where } = facts;
  if (typeof way !== 'string' || typeof where !== 'string') return null;
  const [disposition = '', name = ''] = where.split('/');
  const duty = duties.find((one) => one === name);
  if (duty === undefined) return null;
  return { disposition, duty, steps: way.split(' ').filter((step) => step !== '') };
}
