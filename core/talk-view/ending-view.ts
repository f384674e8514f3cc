import { holds } from '../dialogue/holds';
import type { PreparedScript } from '../dialogue/prepare-script';
import type { TalkState } from '../dialogue/victim-state';
import type { Ending } from '../script/script-schema';

/** An ending as people read it: what happens (the first text whose condition holds) and what it came from. */
export type EndingView = {
  readonly ending: Ending;
  readonly text: string;
  readonly because: string;
};

/** The ending that a talk has reached, or null while it goes on. */
export function endingView(prepared: PreparedScript, state: TalkState): EndingView | null {
  if (state.ending === null) return null;
  const target = prepared.targets.get(state.ending);
  if (target?.kind !== 'ending') return null;
  const { ending } = target;
  const fitting = ending.texts.find(({ when }) => holds(when, state)) ?? ending.texts.at(-1);
  return { ending, text: fitting?.text ?? ending.title, because: ending.because };
}
