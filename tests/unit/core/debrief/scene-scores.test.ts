import { expertSteps, smallDebrief } from '../../../support/small-debrief';

describe('the scenes of a run', () => {
  it('each have their own turns and their share of what the expert earns there', () => {
    const { scenes } = smallDebrief(expertSteps);
    expect(scenes).toEqual([
      {
        scene: { id: 'call', kind: 'phone', title: '第一次电话' },
        turns: [0, 1, 2, 3],
        earned: 8,
        expert: 8,
        share: 1,
      },
      {
        scene: { id: 'door', kind: 'visit', title: '门口' },
        turns: [4, 5, 6],
        earned: 10,
        expert: 10,
        share: 1,
      },
    ]);
  });

  it('show where the chain was lost', () => {
    const { scenes } = smallDebrief([
      'name-station',
      'lecture',
      '~continue',
      'promise-money',
      ...expertSteps.slice(4),
    ]);
    const [call, door] = scenes;
    expect(call?.share).toBe(0);
    expect(door?.share).toBe(1);
  });

  it('that nobody has reached yet are there with no turns', () => {
    const { scenes } = smallDebrief(['ask-line', '~abandon']);
    expect(scenes.map(({ scene, turns, share }) => ({ id: scene.id, turns, share }))).toEqual([
      // 3 of 5 points of D2 (weight 2), none of D3 and D4 (weight 1 each).
      { id: 'call', turns: [0], share: 0.3 },
      { id: 'door', turns: [], share: 0 },
    ]);
  });
});
