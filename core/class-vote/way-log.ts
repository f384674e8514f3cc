import { nodeOf } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';
import { engineVersion } from '../dialogue/start-talk';
import type { LoggedEvent, RunEvent } from '../run/run-schema';
import { buildDebrief } from '../debrief/build-debrief';
import type { Debrief } from '../debrief/debrief';
import { optionsAt, type VoteCase } from './vote-case';
import type { VoteSession } from './vote-session';

function eventOf(of: VoteCase, session: VoteSession, { before, decision }: Turn): RunEvent {
  if (decision.type === 'time-out') return { type: 'timed-out', elapsedMs: 0 };
  if (decision.type === 'continue') return { type: 'continued' };
  const options = optionsAt(of, session, before);
  const shown = options.map(({ move, line }) => ({ move, line }));
  const line = options.find(({ move }) => move === decision.move)?.line;
  const first = Object.keys(
    nodeOf(of.prepared, before.node).node.moves.find(({ id }) => id === decision.move)?.lines ?? {},
  )[0];
  return { type: 'chose', move: decision.move, line: line ?? first ?? '', shown, elapsedMs: 0 };
}

/** The decisions of a way as the log of a talk would have them, with the words as they stood on the board. No time is in it. */
export function wayLog(of: VoteCase, session: VoteSession, turns: readonly Turn[]): readonly RunEvent[] {
  return turns.map((turn) => eventOf(of, session, turn));
}

/** The debrief of a way as far as it goes. It is of nobody, in no mode that counts. Throws where none can be built (a bug). */
export function wayDebrief(of: VoteCase, session: VoteSession, turns: readonly Turn[]): Debrief {
  const { disposition, duty } = session.settings;
  const events = wayLog(of, session, turns).map((event, seq): LoggedEvent => ({ seq, at: 0, event }));
  const built = buildDebrief({
    script: of.prepared.script,
    ruleset: of.ruleset,
    head: {
      id: 'class-vote',
      person: 'class',
      subject: { kind: 'talk', script: of.scriptHash, disposition, duty },
      ruleset: of.rulesetHash,
      engine: engineVersion,
      mode: 'guided',
      seed: session.seed,
      pace: 0,
      startedAt: 0,
      branch: null,
    },
    events,
  });
  if (!built.ok) throw new Error(`A way of the class has no debrief: ${built.error.code}`);
  return built.value;
}
