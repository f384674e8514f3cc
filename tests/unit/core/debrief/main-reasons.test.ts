import { expertSteps, smallDebrief } from '../../../support/small-debrief';

describe('the main reasons', () => {
  it('are never more than three and point at turns that exist', () => {
    const worst = smallDebrief([
      'threaten',
      'lecture',
      '~continue',
      'promise-money',
      'push-door',
      'change-subject',
    ]);
    expect(worst.reasons).toHaveLength(3);
    for (const { turns } of worst.reasons) {
      for (const turn of turns) expect(worst.turns[turn]?.index).toBe(turn);
    }
  });

  it('name each forbidden line once with all the turns that said it', () => {
    const { reasons } = smallDebrief(['threaten', '~timeout', 'redial', 'threaten', 'lecture', '~abandon'], {
      disposition: 'stiff',
    });
    expect(reasons[0]).toMatchObject({ kind: 'veto', id: 'N03', turns: [0, 3] });
  });

  it('put a bad ending that kept the money open as an ending, with its cause', () => {
    const { reasons } = smallDebrief([
      'ask-line',
      'repeat-back',
      '~continue',
      'promise-door',
      'push-door',
      'take-phone',
      'change-subject',
    ]);
    expect(reasons.map(({ kind }) => kind)).toEqual(['veto', 'bad-ending', 'worst-turn']);
    expect(reasons[1]).toMatchObject({ title: '情绪危机', because: '告别的话没有接住。', turns: [6] });
  });

  it('name the weakest dimension with the turns that cost most, where the mark was missed', () => {
    const debrief = smallDebrief([
      'name-station',
      'lecture',
      '~continue',
      'promise-door',
      'show-card',
      'check-together',
      'stop-payment',
    ]);
    expect(debrief.score.failed).toEqual(['below-mark']);
    const weak = debrief.reasons.filter(({ kind }) => kind === 'dimension-lost');
    expect(weak[0]).toMatchObject({ dimension: 'D2', turns: [0] });
  });

  it('of a pass still name what cost most', () => {
    const debrief = smallDebrief([...expertSteps.slice(0, 4), 'show-card', ...expertSteps.slice(5)]);
    expect(debrief.verdict).toBe('passed');
    expect(debrief.reasons).toContainEqual(
      expect.objectContaining({ kind: 'dimension-lost', dimension: 'D1', turns: [4], share: 0 }),
    );
  });

  it('name acting beyond one’s duty', () => {
    const debrief = smallDebrief([...expertSteps.slice(0, 4), 'say-police', 'hear-again', 'sit-with-her'], {
      duty: 'grid',
    });
    expect(debrief.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['veto', 'overreach']));
  });
});

describe('the decisive turns', () => {
  it('are the vetoes, harm, silence, money and the end, and a plain turn is none', () => {
    const { turns } = smallDebrief([
      'name-station',
      'take-it-easy',
      '~continue',
      'promise-door',
      'verify-by-110',
      'take-phone',
      'take-her-word',
    ]);
    const marks = turns.map(({ decisive }) => decisive);
    expect(marks[0]).toEqual([]);
    expect(marks[2]).toEqual([]);
    expect(marks[5]).toEqual(expect.arrayContaining(['veto', 'harmful', 'worst-swing']));
    expect(marks[6]).toEqual(expect.arrayContaining(['harmful', 'money-lost', 'ending']));
  });

  it('mark at most two swings each way', () => {
    const { turns } = smallDebrief(expertSteps);
    expect(turns.filter(({ decisive }) => decisive.includes('best-swing')).length).toBeLessThanOrEqual(2);
    expect(turns.filter(({ decisive }) => decisive.includes('best-swing')).map(({ index }) => index)).toEqual(
      [4, 5],
    );
  });
});
