import type { OpenRun } from '#core/bridge/channels';
import type { Library, ScriptSummary } from '#core/library/library-view';
import type { FraudTypeProgress, ProgressReport } from '#core/progress/progress-report';

/** Passes of a fraud type, in at least so many dispositions, that make it mastered (design 4). */
export const passesToMaster = 3;

/** The one thing that this person should do now, and why. */
export type NextStep =
  | { readonly kind: 'continue'; readonly run: OpenRun }
  | {
      readonly kind: 'first' | 'due' | 'disposition' | 'retry' | 'new' | 'rest';
      readonly script: ScriptSummary;
    }
  | { readonly kind: 'onward'; readonly script: ScriptSummary; readonly passesLeft: number };

type Standing = { readonly script: ScriptSummary; readonly progress: FraudTypeProgress | undefined };

/**
 * Chooses the next step: what was left half-way, then what fades (due), then what is nearly mastered, then what failed,
 * then something new. One step, because a list of advice is no advice. `null` where there is nothing to practise.
 */
export function nextStep(
  library: Library,
  progress: ProgressReport | null,
  openRuns: readonly OpenRun[],
): NextStep | null {
  const [newest] = openRuns;
  if (newest !== undefined) return { kind: 'continue', run: newest };

  const standings = standingsOf(library, progress);
  const first = standings[0];
  if (first === undefined) return null;
  if (standings.every((each) => (each.progress?.runs ?? 0) === 0))
    return { kind: 'first', script: shortest(library) };

  const due = standings
    .filter((each) => each.progress?.isDue === true)
    .sort((a, b) => (a.progress?.dueAt ?? 0) - (b.progress?.dueAt ?? 0))[0];
  if (due !== undefined) return { kind: 'due', script: due.script };

  const onward = standings
    .filter((each) => each.progress !== undefined && each.progress.passes > 0 && !each.progress.mastered)
    .sort((a, b) => (b.progress?.passes ?? 0) - (a.progress?.passes ?? 0))[0];
  if (onward !== undefined) {
    const passesLeft = passesToMaster - (onward.progress?.passes ?? 0);
    return passesLeft > 0
      ? { kind: 'onward', script: onward.script, passesLeft }
      : { kind: 'disposition', script: onward.script };
  }

  const failed = standings
    .filter((each) => each.progress !== undefined && each.progress.runs > 0 && each.progress.passes === 0)
    .sort((a, b) => (b.progress?.lastPlayedAt ?? 0) - (a.progress?.lastPlayedAt ?? 0))[0];
  if (failed !== undefined) return { kind: 'retry', script: failed.script };

  const untouched = standings.find((each) => (each.progress?.runs ?? 0) === 0);
  if (untouched !== undefined) return { kind: 'new', script: untouched.script };

  const oldest = standings.reduce((a, b) =>
    (a.progress?.lastPlayedAt ?? 0) <= (b.progress?.lastPlayedAt ?? 0) ? a : b,
  );
  return { kind: 'rest', script: oldest.script };
}

/** The first script of each fraud type that has one, with where the person stands. */
function standingsOf(library: Library, progress: ProgressReport | null): Standing[] {
  return library.fraudTypes.flatMap(({ id }) => {
    const script = library.scripts.find(({ fraudType }) => fraudType === id);
    if (script === undefined) return [];
    return [{ script, progress: progress?.fraudTypes.find(({ fraudType }) => fraudType === id) }];
  });
}

/** For a first time the shortest real case: a false alarm would teach the exception before the rule. */
function shortest(library: Library): ScriptSummary {
  const real = library.scripts.filter(({ fraudType }) => fraudType !== 'F00');
  const among = real.length > 0 ? real : library.scripts;
  return among.reduce((a, b) => (b.minutes < a.minutes ? b : a));
}
