import fc from 'fast-check';

import { prepareScript } from '#core/dialogue/prepare-script';
import type { Decision } from '#core/dialogue/step';
import { branchEvents } from '#core/run/branch-events';
import { beginReplay, followEvent, replayRun, type Replay } from '#core/run/replay-run';
import type { RunEvent } from '#core/run/run-schema';
import { arbitraryPicks, arbitraryScript } from '../../../support/arbitrary-script';
import { eventOf } from '../../../support/played-run';
import { frozen, randomPlay } from '../../../support/random-play';
import { smallCase } from '../../../support/small-case';
import { playedSmallCase } from '../../../support/small-debrief';

const choice = { disposition: 'any', duty: 'police' } as const;
const scared = { disposition: 'scared', duty: 'police' } as const;

function eventFor(decision: Decision): RunEvent {
  if (decision.type === 'time-out') return { type: 'timed-out', elapsedMs: 1000 };
  if (decision.type === 'continue') return { type: 'continued' };
  const shown = [{ move: decision.move, line: 'a' }];
  return { type: 'chose', move: decision.move, line: 'a', shown, elapsedMs: 1000 };
}

/** A log of a play with hints and pauses strewn in between. */
function logOf(decisions: readonly Decision[], noise: readonly number[]): RunEvent[] {
  const between: readonly (readonly RunEvent[])[] = [
    [],
    [{ type: 'hinted' }],
    [{ type: 'paused' }, { type: 'resumed' }],
    [{ type: 'paused' }],
    [{ type: 'hinted' }, { type: 'hinted' }],
  ];
  return decisions.flatMap((decision, at) => [
    ...(between[(noise[at] ?? 0) % between.length] ?? []),
    eventFor(decision),
  ]);
}

function replayed(result: ReturnType<typeof replayRun>): Replay {
  if (!result.ok) throw new Error(`event ${result.error.at}: ${result.error.problem.code}`);
  return result.value;
}

describe('replaying a log', () => {
  it('comes to the state of the live talk, whatever was played and however often it was paused', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, arbitraryPicks, (script, picks, noise) => {
        const prepared = prepareScript(script);
        const live = randomPlay(prepared, picks, choice);
        const log = frozen(
          logOf(
            live.turns.map(({ decision }) => decision),
            noise,
          ),
        );
        const replay = replayed(replayRun(prepared, choice, log));
        expect(replay.turns).toEqual(live.turns);
        expect(replay.state).toEqual(live.turns.at(-1)?.after ?? live.start);
      }),
      { numRuns: 200 },
    );
  });

  it('of a beginning comes to the state that the talk had then', () => {
    const { events, replay } = playedSmallCase([
      'ask-line',
      '~hint',
      'repeat-back',
      '~continue',
      'promise-door',
    ]);
    const log = events.map(({ event }) => event);
    const states = [replay.start, ...replay.turns.map(({ after }) => after)];
    const replays = log.map((_, at) => replayed(replayRun(smallCase.prepared, scared, log.slice(0, at + 1))));
    expect(replays.map(({ state }) => state)).toEqual([
      states[1],
      states[1],
      states[2],
      states[3],
      states[4],
    ]);
  });

  it('stops at the first event that cannot follow and says which', () => {
    const { events } = playedSmallCase(['ask-line', 'repeat-back']);
    const [first, second] = events.map(({ event }) => event) as [RunEvent, RunEvent];
    expect(replayRun(smallCase.prepared, scared, [first, second, first])).toEqual({
      ok: false,
      error: { at: 2, problem: { code: 'talk/move-not-open', move: 'ask-line', node: 'wait-a-moment' } },
    });
  });
});

describe('an event that is not a decision', () => {
  const begun = frozen(beginReplay(smallCase.prepared, scared));
  const follow = (replay: Replay, ...events: RunEvent[]): Replay =>
    events.reduce((current, event) => {
      const next = followEvent(smallCase.prepared, current, event);
      if (!next.ok) throw new Error(next.error.code);
      return next.value;
    }, replay);

  it('leaves the state of the talk alone', () => {
    const after = follow(begun, { type: 'hinted' }, { type: 'paused' }, { type: 'resumed' });
    expect(after.state).toBe(begun.state);
    expect(after.turns).toEqual([]);
  });

  it('a hint counts once a turn', () => {
    const hinted = follow(begun, { type: 'hinted' }, { type: 'hinted' });
    const next = follow(hinted, eventOf(smallCase.prepared, hinted, 'ask-line', 's'), { type: 'hinted' });
    expect(next.hints).toEqual([0, 1]);
  });

  it('a decision after a pause that was never ended resumes by itself', () => {
    const paused = follow(begun, { type: 'paused' });
    expect(paused.paused).toBe(true);
    expect(follow(paused, eventOf(smallCase.prepared, paused, 'ask-line', 's')).paused).toBe(false);
  });

  it('nothing follows a run that was given up', () => {
    const given = follow(begun, { type: 'abandoned' });
    expect(given.abandoned).toBe(true);
    for (const event of [{ type: 'hinted' }, { type: 'paused' }, { type: 'abandoned' }] as const) {
      expect(followEvent(smallCase.prepared, given, event)).toEqual({
        ok: false,
        error: { code: 'run/abandoned' },
      });
    }
  });

  it('neither a hint nor giving up follows an ending', () => {
    const { replay } = playedSmallCase(['name-station', '~timeout', 'redial', 'name-station', '~timeout']);
    for (const type of ['hinted', 'abandoned'] as const) {
      expect(followEvent(smallCase.prepared, replay, { type })).toEqual({
        ok: false,
        error: { code: 'talk/ended' },
      });
    }
  });

  it('an answer to an exercise is no part of a talk', () => {
    const answered: RunEvent = { type: 'answered', item: 'one', options: [], elapsedMs: 0 };
    expect(followEvent(smallCase.prepared, begun, answered)).toEqual({
      ok: false,
      error: { code: 'run/not-a-talk' },
    });
  });
});

describe('a branch', () => {
  it('has the decisions up to its turn and nothing that belongs to the first run alone', () => {
    const { events } = playedSmallCase([
      '~hint',
      'ask-line',
      '~pause',
      '~resume',
      'lecture',
      '~continue',
      '~abandon',
    ]);
    const log = events.map(({ event }) => event);
    expect(branchEvents(log, 2).map(({ type }) => type)).toEqual(['chose', 'chose']);
    expect(branchEvents(log, 0)).toEqual([]);
    expect(branchEvents(log, 99).map(({ type }) => type)).toEqual(['chose', 'chose', 'continued']);
  });
});
