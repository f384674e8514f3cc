import { recoveryLoss } from '#core/recovery/recovery-loss';

const backup = { people: ['a'], runs: ['r1'], results: ['r1'], drafts: new Map([['d', 3]]) };

it('counts what a damaged file has and the backup has not, drafts by how far they came', () => {
  const damaged = {
    people: ['a', 'b'],
    runs: ['r1', 'r2', 'r3'],
    results: ['r1'],
    drafts: new Map([
      ['d', 5],
      ['e', 0],
    ]),
  };
  expect(recoveryLoss(damaged, backup)).toEqual({ people: 1, runs: 2, results: 0, drafts: 2 });
});

it('does not count what cannot be read as nothing', () => {
  const damaged = { people: ['a'], runs: null, results: null, drafts: null };
  expect(recoveryLoss(damaged, backup)).toEqual({ people: 0, runs: null, results: null, drafts: null });
});
