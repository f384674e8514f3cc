import { replyAt } from '../dialogue/open-moves';
import { nodeOf, type PreparedScript } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';
import type { TalkState } from '../dialogue/victim-state';
import type { Replay } from '../run/replay-run';
import type { RunEvent } from '../run/run-schema';
import type { SceneKind } from '../script/vocabulary';
import { isDecision } from './is-decision';

/**
 * One thing that stands in the transcript of a talk. `turn` is the number of decisions taken when it came up, so what the
 * victim says in answer to turn 3 carries 4; `key` is stable for a run.
 */
export type TranscriptEntry = { readonly key: string; readonly turn: number } & (
  | {
      readonly kind: 'scene';
      readonly sceneKind: SceneKind;
      readonly title: string;
      readonly setting: string;
    }
  | { readonly kind: 'transition'; readonly narration: string; readonly hours: number }
  | { readonly kind: 'tells'; readonly text: string }
  | { readonly kind: 'victim'; readonly line: string }
  | { readonly kind: 'officer'; readonly text: string; readonly isAct: boolean }
  /** The officer said nothing in time. */
  | { readonly kind: 'silence' }
);

type ChosenEvent = Extract<RunEvent, { type: 'chose' }>;

/** The words as they stood on the screen; the first line where the log does not say (a played walkthrough). */
function officerEntry(
  prepared: PreparedScript,
  turn: Turn,
  event: ChosenEvent | undefined,
): TranscriptEntry | null {
  if (turn.decision.type !== 'choose') return null;
  const { move: id } = turn.decision;
  const move = nodeOf(prepared, turn.before.node).node.moves.find((candidate) => candidate.id === id);
  if (move === undefined) return null;
  const text = move.lines[event?.line ?? ''] ?? Object.values(move.lines)[0] ?? '';
  return {
    key: `${turn.index}-officer`,
    turn: turn.index,
    kind: 'officer',
    text,
    isAct: move.kind === 'do',
  };
}

function sceneEntry(prepared: PreparedScript, state: TalkState): TranscriptEntry {
  const { scene } = nodeOf(prepared, state.node);
  return {
    key: `${state.turn}-scene`,
    turn: state.turn,
    kind: 'scene',
    sceneKind: scene.kind,
    title: scene.title,
    setting: scene.setting,
  };
}

function said(
  key: string,
  turn: number,
  tells: string | undefined,
  line: string | undefined,
): TranscriptEntry[] {
  const entries: TranscriptEntry[] = [];
  if (tells !== undefined) entries.push({ key: `${key}-tells`, turn, kind: 'tells', text: tells });
  if (line !== undefined) entries.push({ key: `${key}-line`, turn, kind: 'victim', line });
  return entries;
}

function replyEntries(prepared: PreparedScript, state: TalkState): TranscriptEntry[] {
  const reply = replyAt(prepared, state);
  const tells = reply?.tells ?? nodeOf(prepared, state.node).node.tells;
  return said(`${state.turn}-reply`, state.turn, tells, reply?.line);
}

/** What follows a decision before the next reply: the answer at once, an interrupt's sign, the way to another scene. */
function afterTurn(prepared: PreparedScript, turn: Turn): TranscriptEntry[] {
  const { after } = turn;
  const at = after.turn;
  const entries = said(`${at}-answer`, at, turn.outcome.tells, turn.outcome.answer);
  const interrupt = prepared.interrupts.find(({ id }) => id === turn.interrupt);
  entries.push(...said(`${at}-interrupt`, at, interrupt?.tells, undefined));

  const passed = turn.transition === null ? undefined : prepared.targets.get(turn.transition);
  if (passed?.kind === 'transition') {
    const { narration, hours } = passed.transition;
    entries.push({ key: `${at}-transition`, turn: at, kind: 'transition', narration, hours });
  }
  if (after.ending === null && (passed !== undefined || turn.before.scene !== after.scene)) {
    entries.push(sceneEntry(prepared, after));
  }
  return entries;
}

/** A talk so far: what has passed, and what the victim says and shows now (nothing once the talk has ended). */
export type TalkTranscript = {
  readonly past: readonly TranscriptEntry[];
  readonly now: readonly TranscriptEntry[];
};

/** The talk so far as it can be read from top to bottom. The ending is not in it: see `endingView`. */
export function talkTranscript(
  prepared: PreparedScript,
  replay: Pick<Replay, 'start' | 'turns'>,
  events: readonly RunEvent[],
): TalkTranscript {
  const decisions = events.filter(isDecision);
  const past = [sceneEntry(prepared, replay.start)];
  let now = replyEntries(prepared, replay.start);
  for (const turn of replay.turns) {
    past.push(...now);
    const event = decisions[turn.index];
    const spoken = officerEntry(prepared, turn, event?.type === 'chose' ? event : undefined);
    if (spoken !== null) past.push(spoken);
    if (turn.decision.type === 'time-out') {
      past.push({ key: `${turn.index}-silence`, turn: turn.index, kind: 'silence' });
    }
    past.push(...afterTurn(prepared, turn));
    now = turn.after.ending === null ? replyEntries(prepared, turn.after) : [];
  }
  return { past, now };
}
