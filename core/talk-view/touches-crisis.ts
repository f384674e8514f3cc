import type { PreparedScript } from '../dialogue/prepare-script';
import type { TalkState } from '../dialogue/victim-state';

/**
 * Whether a talk went through an emotional crisis: it ended in one, or the crisis was met (A15). Whoever has played such a
 * talk is told where they themselves find help (design 7).
 */
export function touchesCrisis(prepared: PreparedScript, state: TalkState): boolean {
  if (state.done.includes('A15')) return true;
  const target = state.ending === null ? undefined : prepared.targets.get(state.ending);
  return target?.kind === 'ending' && target.ending.kind === 'crisis';
}
