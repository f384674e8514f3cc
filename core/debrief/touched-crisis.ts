import type { PreparedScript } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';

/** The loss-stopping action of emotional support and crisis (fraud-types 0.3). */
const crisisAction = 'A15';

/**
 * Whether a run touched a crisis: it ended in one, an interrupt led into one, or the trainee dealt with one (A15). Then the
 * trainee too is told where to find help.
 */
export function touchedCrisis(prepared: PreparedScript, turns: readonly Turn[]): boolean {
  return turns.some(({ after, interrupt }) => {
    if (after.done.includes(crisisAction)) return true;
    const ids = [after.ending, prepared.interrupts.find(({ id }) => id === interrupt)?.to];
    return ids.some((id) => {
      const target = prepared.targets.get(id ?? '');
      if (target?.kind === 'ending') return target.ending.kind === 'crisis';
      if (target?.kind !== 'node') return false;
      return target.node.moves.some(({ outcomes }) =>
        outcomes.some(({ effects }) => effects?.does?.includes(crisisAction) === true),
      );
    });
  });
}
