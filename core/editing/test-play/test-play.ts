import { startTalk } from '../../dialogue/start-talk';
import { step, type Decision, type Turn } from '../../dialogue/step';
import type { PreparedScript } from '../../dialogue/prepare-script';
import type { TalkState } from '../../dialogue/victim-state';
import { fail, ok, type Result } from '../../lib/result';
import { decisionOf } from '../../run/play-walkthrough';
import type { Script } from '../../script/script-schema';
import type { Duty } from '../../script/vocabulary';
import { prepareDraft } from './prepare-draft';

/** For whom a test play is, and where it begins. */
export type TestChoice = { readonly node: string; readonly disposition: string; readonly duty: Duty };

/** What an author may set in the state of a test play, before it and during it. */
export type StatePatch = Partial<
  Pick<TalkState, 'variables' | 'money' | 'facts' | 'flags' | 'done' | 'slips' | 'minutes' | 'retriesLeft'>
>;

/** One thing that happened in a test play: a decision, or a change that the author made to the state. */
export type TestEntry =
  | { readonly kind: 'turn'; readonly turn: Turn; readonly after: TalkState }
  | { readonly kind: 'patch'; readonly patch: StatePatch; readonly after: TalkState };

/** A test play of a draft: a value, never changed in place. `state` is where it stands. */
export type TestPlay = {
  readonly prepared: PreparedScript;
  readonly choice: TestChoice;
  readonly start: TalkState;
  readonly entries: readonly TestEntry[];
  readonly state: TalkState;
};

/** Why a test play cannot begin. */
export type TestRefusal = 'no-node' | 'no-disposition';

/** Begins a test play at any node of a draft, with the engine that runs are played with. */
export function beginTestPlay(script: Script, choice: TestChoice): Result<TestPlay, TestRefusal> {
  const prepared = prepareDraft(script);
  const target = prepared.targets.get(choice.node);
  if (target?.kind !== 'node') return fail('no-node');
  if (!script.dispositions.some(({ id }) => id === choice.disposition)) return fail('no-disposition');
  // The engine begins at the first node there is, so here that is the chosen one.
  const from = { ...script, scenes: [{ ...target.scene, nodes: [target.node] }] };
  const start = startTalk({ ...prepared, script: from }, choice);
  return ok({ prepared, choice, start, entries: [], state: start });
}

function withEntry(play: TestPlay, entry: TestEntry): TestPlay {
  return { ...play, entries: [...play.entries, entry], state: entry.after };
}

/** Takes a decision. Null where it cannot be taken in this state; the play given is unchanged. */
export function takeDecision(play: TestPlay, decision: Decision): TestPlay | null {
  const turn = step(play.prepared, play.state, decision);
  return turn.ok ? withEntry(play, { kind: 'turn', turn: turn.value, after: turn.value.after }) : null;
}

/** Sets parts of the state. The node at hand stays; what its arrival did is not done again. */
export function patchState(play: TestPlay, patch: StatePatch): TestPlay {
  return withEntry(play, { kind: 'patch', patch, after: { ...play.state, ...patch } });
}

/** Takes the last decision or change back; the beginning where there is none. */
export function stepBack(play: TestPlay): TestPlay {
  const entries = play.entries.slice(0, -1);
  return { ...play, entries, state: entries.at(-1)?.after ?? play.start };
}

/** Takes steps of a way (move ids, `~timeout`, `~continue`) as far as they can be taken; `stuckAt` is the first that cannot. */
export function takeSteps(
  play: TestPlay,
  steps: readonly string[],
): { readonly play: TestPlay; readonly stuckAt: number | null } {
  let now = play;
  for (const [at, text] of steps.entries()) {
    const next = takeDecision(now, decisionOf(text));
    if (next === null) return { play: now, stuckAt: at };
    now = next;
  }
  return { play: now, stuckAt: null };
}

/** The same test play on a draft that has changed since, as far as it still goes; `lost` counts what could not be done again. */
export function playAgain(
  script: Script,
  play: TestPlay,
): Result<{ readonly play: TestPlay; readonly lost: number }, TestRefusal> {
  const begun = beginTestPlay(script, play.choice);
  if (!begun.ok) return begun;
  let now = begun.value;
  for (const [at, entry] of play.entries.entries()) {
    const next =
      entry.kind === 'patch' ? patchState(now, entry.patch) : takeDecision(now, entry.turn.decision);
    if (next === null) return ok({ play: now, lost: play.entries.length - at });
    now = next;
  }
  return ok({ play: now, lost: 0 });
}
