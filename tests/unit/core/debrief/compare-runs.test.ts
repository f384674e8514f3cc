import { compareRuns } from '#core/debrief/compare-runs';
import { branchEvents } from '#core/run/branch-events';
import { expertSteps, playedSmallCase, smallDebrief } from '../../../support/small-debrief';

const badSteps = [
  'ask-line',
  'repeat-back',
  '~continue',
  'promise-door',
  'push-door',
  'take-phone',
  'change-subject',
];

describe('two runs side by side', () => {
  const first = smallDebrief(badSteps);
  const head = { mode: 'what-if', id: 'run-2', branch: { run: 'run-1', turns: 4 } } as const;
  const second = smallDebrief(expertSteps, { head });
  const comparison = compareRuns(first, second);

  it('share the turns that both took alike and part at the first that differs', () => {
    expect(comparison).toMatchObject({
      shared: 4,
      parting: { first: { said: { move: 'push-door' } }, second: { said: { move: 'verify-by-110' } } },
    });
  });

  it('stand on the same curve up to the parting', () => {
    const prefix = comparison?.points.slice(0, 5) ?? [];
    expect(prefix).toHaveLength(5);
    for (const { first: one, second: other } of prefix) expect(one).toEqual(other);
    const after = comparison?.points[5];
    expect(after?.first?.variables).not.toEqual(after?.second?.variables);
  });

  it('say what the second one ended with beyond the first', () => {
    expect(comparison?.process).toBe(second.score.process - first.score.process);
    expect(comparison?.money).toEqual({ atRisk: -80_000, lost: -3_000, secured: 83_000 });
    expect(comparison?.variables.trust).toBeGreaterThan(0);
  });

  it('leave empty points where one of them had ended', () => {
    const short = smallDebrief(['ask-line', '~abandon']);
    const long = compareRuns(short, second);
    expect(long?.points).toHaveLength(expertSteps.length + 1);
    expect(long?.points.at(-1)).toMatchObject({ first: null, second: { point: expertSteps.length } });
    expect(long?.parting).toMatchObject({ first: null, second: { index: 1 } });
    expect(long?.process).toBeNull();
  });

  it('cannot be compared across dispositions', () => {
    expect(compareRuns(first, smallDebrief(badSteps.slice(0, 3), { disposition: 'stiff' }))).toBeNull();
  });
});

describe('a branch', () => {
  it('takes over the events up to its turn and leads to the very state of that turn', () => {
    const parent = playedSmallCase([
      '~hint',
      'ask-line',
      '~pause',
      '~resume',
      'repeat-back',
      '~continue',
      'promise-money',
    ]);
    const events = branchEvents(
      parent.events.map(({ event }) => event),
      3,
    );
    expect(events.map(({ type }) => type)).toEqual(['chose', 'chose', 'continued']);
    const states = parent.replay.turns.map(({ after }) => after);
    const again = playedSmallCase(['ask-line', 'repeat-back', '~continue']);
    expect(again.replay.state).toEqual(states[2]);
  });
});
