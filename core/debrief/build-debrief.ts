import { prepareScript, type PreparedScript } from '../dialogue/prepare-script';
import { engineVersion } from '../dialogue/start-talk';
import { fail, ok, type Result } from '../lib/result';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { replayRun, type Replay, type ReplayProblem } from '../run/replay-run';
import { countedModes, type LoggedEvent, type RunHead } from '../run/run-schema';
import { doctrineCoverage } from '../scoring/doctrine-coverage';
import { scoreRun, type Score } from '../scoring/score-run';
import type { Script } from '../script/script-schema';
import { endingView } from '../talk-view/ending-view';
import type { Debrief, DebriefMoney, DebriefOutcome, DebriefState, DecisionCounts } from './debrief';
import { debriefCurve } from './debrief-curve';
import { debriefSubject } from './debrief-subject';
import { markDecisive } from './decisive-turns';
import { explainDimensions } from './explain-dimensions';
import { mainReasons } from './main-reasons';
import { sceneScores } from './scene-scores';
import { touchedCrisis } from './touched-crisis';
import { turnEntries, type DecidingEvent } from './turn-entries';
import type { TurnEntry } from './turn-entry';

/** Everything that a debrief is built from; nothing else is read. */
export type DebriefSource = {
  readonly script: Script;
  readonly ruleset: Ruleset;
  readonly head: RunHead;
  readonly events: readonly LoggedEvent[];
};

/** Why no debrief can be built; the recorded result, where there is one, still stands. */
export type DebriefProblem =
  | { readonly code: 'debrief/not-a-talk' }
  | { readonly code: 'debrief/newer-engine'; readonly engine: number; readonly known: number }
  | { readonly code: 'debrief/cannot-start'; readonly disposition: string }
  | { readonly code: 'debrief/log-broken'; readonly at: number; readonly problem: ReplayProblem };

function outcomeOf(prepared: PreparedScript, replay: Replay): DebriefOutcome | null {
  const view = endingView(prepared, replay.state);
  if (view === null) return null;
  const { id, kind, title, rank, acceptable } = view.ending;
  return { id, kind, title, rank, acceptable, text: view.text, because: view.because };
}

function moneyOf({ start, state }: Replay): DebriefMoney {
  const { atRisk, lost, secured } = state.money;
  const goneBefore = start.money.lost;
  return {
    total: start.money.atRisk + goneBefore,
    goneBefore,
    kept: secured,
    lost: Math.max(0, lost - goneBefore),
    recovered: Math.max(0, goneBefore - lost),
    stillAtRisk: atRisk,
  };
}

function countDecisions(entries: readonly TurnEntry[]): DecisionCounts {
  const counts = { best: 0, ok: 0, useless: 0, harmful: 0, total: 0, timedOut: 0 };
  for (const { decision, quality } of entries) {
    if (decision === 'beat') continue;
    counts.total += 1;
    if (decision === 'timed-out') counts.timedOut += 1;
    else counts[quality] += 1;
  }
  return counts;
}

function elapsedOf(entries: readonly TurnEntry[]): number | null {
  const times = entries.flatMap(({ elapsedMs }) => (elapsedMs === null ? [] : [elapsedMs]));
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0);
}

function isDeciding(event: LoggedEvent['event']): event is DecidingEvent {
  return event.type === 'chose' || event.type === 'timed-out' || event.type === 'continued';
}

function stateOf({ state, abandoned }: Replay): DebriefState {
  if (state.ending !== null) return 'ended';
  return abandoned ? 'abandoned' : 'open';
}

function verdictOf(state: DebriefState, score: Score): Debrief['verdict'] {
  if (state !== 'ended') return null;
  return score.passed ? 'passed' : 'failed';
}

/**
 * Builds the debrief of a run from its log alone. Same source, same debrief. An abandoned run gets a partial one without a
 * verdict; a log that this engine cannot replay gets none.
 */
export function buildDebrief(source: DebriefSource): Result<Debrief, DebriefProblem> {
  const { script, ruleset, head, events } = source;
  const { subject } = head;
  if (subject.kind !== 'talk') return fail({ code: 'debrief/not-a-talk' });
  if (head.engine > engineVersion) {
    return fail({ code: 'debrief/newer-engine', engine: head.engine, known: engineVersion });
  }
  if (!script.dispositions.some(({ id }) => id === subject.disposition)) {
    return fail({ code: 'debrief/cannot-start', disposition: subject.disposition });
  }
  const prepared = prepareScript(script);
  const log = events.map(({ event }) => event);
  const replayed = replayRun(prepared, subject, log);
  if (!replayed.ok) return fail({ code: 'debrief/log-broken', ...replayed.error });

  const replay = replayed.value;
  const { turns, hints } = replay;
  const run = { disposition: subject.disposition, duty: subject.duty, turns };
  const score = scoreRun(prepared, ruleset, { ...run, hints: hints.length, money: replay.state.money });
  const decided = log.filter(isDeciding);
  const state = stateOf(replay);
  const verdict = verdictOf(state, score);
  const outcome = outcomeOf(prepared, replay);
  const entries = markDecisive(
    turnEntries({ prepared, ruleset, seed: head.seed, turns, decided, score, hints }),
    state === 'ended',
  );
  const dimensions = explainDimensions(ruleset, score, entries);
  return ok({
    subject: debriefSubject(source, subject),
    state,
    verdict,
    counts: countedModes.includes(head.mode) && head.branch === null,
    score,
    reasons: mainReasons({ verdict, score, outcome, entries, dimensions, hints }),
    outcome,
    money: moneyOf(replay),
    decisions: countDecisions(entries),
    turns: entries,
    curve: debriefCurve(
      replay.start,
      turns.map(({ after }) => after),
      entries,
      outcome?.title ?? null,
    ),
    dimensions,
    scenes: sceneScores(prepared, ruleset, run),
    doctrine: doctrineCoverage(ruleset, turns),
    hints,
    elapsedMs: elapsedOf(entries),
    touchedCrisis: touchedCrisis(prepared, turns),
    branch: head.branch,
  });
}
