import { debriefOfRun as debriefOf, playedSmallCase as play } from '../../../support/small-debrief';
import { smallCase } from '../../../support/small-case';

const { script } = smallCase;

describe('a run with a veto and a good ending', () => {
  const debrief = debriefOf(
    play([
      'threaten',
      'take-it-easy',
      '~continue',
      'promise-door',
      'verify-by-110',
      'check-together',
      'stop-payment',
    ]),
  );

  it('fails although the ending is acceptable, and says the veto first with the line that was said', () => {
    expect(debrief.outcome?.acceptable).toBe(true);
    expect(debrief.verdict).toBe('failed');
    expect(debrief.reasons[0]).toEqual({
      kind: 'veto',
      turns: [0],
      id: 'N03',
      text: '“再不听就拘你”',
      said: '再不配合就先把你带走。',
      act: 'say',
    });
  });

  it('marks the turn as decisive and puts it on the curve', () => {
    expect(debrief.turns[0]?.decisive).toEqual(expect.arrayContaining(['veto', 'harmful', 'worst-swing']));
    expect(debrief.curve.marks).toContainEqual({ point: 1, kind: 'veto', title: '“再不听就拘你”' });
  });
});

describe('a run that lost money by silence', () => {
  // The first silence raises the urgency to 80 and the hang-up costs 20,000; the second one brings it to 100 and all goes.
  const debrief = debriefOf(
    play(['name-station', '~timeout', 'redial', 'name-station', '~timeout'], { disposition: 'scared' }),
  );

  it('ends in the interrupt that the silence brought and says so', () => {
    expect(debrief.outcome?.kind).toBe('further-loss');
    expect(debrief.turns.at(-1)).toMatchObject({
      decision: 'timed-out',
      interrupt: { id: 'paid', title: '钱转走了', tells: null },
    });
  });

  it('shows what would have been better than silence', () => {
    expect(debrief.turns[1]).toMatchObject({
      said: null,
      better: { move: 'repeat-back' },
      elapsedMs: 30_000,
    });
  });

  it('gives the lost money as the first reason, with its turns and the amount', () => {
    expect(debrief.reasons[0]).toEqual({
      kind: 'money-lost',
      turns: [1, 4],
      yuan: 80_000,
      because: '催的人一直在线上，没有人让它停下。',
    });
    expect(debrief.money).toMatchObject({ kept: 0, lost: 80_000, goneBefore: 5_000 });
  });

  it('marks the retry and the silences on the curve', () => {
    const kinds = debrief.curve.marks.map(({ point, kind }) => `${point} ${kind}`);
    expect(kinds).toEqual(['0 scene', '2 timed-out', '3 retry', '5 timed-out', '5 interrupt', '5 ending']);
  });
});

describe('a run that was given up', () => {
  const debrief = debriefOf(play(['ask-line', 'lecture', '~abandon']));

  it('has its turns and no verdict, no outcome and no ending on the curve', () => {
    expect(debrief).toMatchObject({ state: 'abandoned', verdict: null, outcome: null });
    expect(debrief.turns).toHaveLength(2);
    expect(debrief.curve.marks.map(({ kind }) => kind)).toEqual(['scene']);
  });

  it('blames no dimension that was never reached', () => {
    expect(debrief.reasons.map(({ kind }) => kind)).not.toContain('dimension-lost');
  });
});

describe('a run without a single turn', () => {
  it('has a debrief all the same: the start of the curve and nothing else', () => {
    const debrief = debriefOf(play(['~abandon']));
    expect(debrief.turns).toEqual([]);
    expect(debrief.reasons).toEqual([]);
    expect(debrief.curve).toEqual({
      points: [
        {
          point: 0,
          variables: script.dispositions[0]?.start,
          money: { atRisk: 80_000, lost: 5_000, secured: 0 },
        },
      ],
      marks: [],
    });
    expect(debrief.elapsedMs).toBeNull();
  });
});
