import { heatRows } from '../../../../renderer/screens/progress/heat-rows';
import { buildStanding, noProgress, smallLibrary } from '../../../support/small-library';

const heat = heatRows(
  {
    ...noProgress,
    fraudTypes: [
      buildStanding('F04', {
        runs: 3,
        dimensions: { D1: { mean: 0.5, runs: 3 }, D4: { mean: 0.2, runs: 2 } },
      }),
      buildStanding('F01', { runs: 1, dimensions: { D1: { mean: 0.9, runs: 1 } } }),
      buildStanding('F09', { runs: 0 }),
    ],
  },
  smallLibrary.fraudTypes,
);

test('rows stand in the order of the catalogue and only for what was played', () => {
  expect(heat.rows.map(({ type, runs }) => [type.id, runs])).toEqual([
    ['F01', 1],
    ['F04', 3],
  ]);
  expect(heat.untouched.map(({ id }) => id)).toEqual(['F09']);
});

test('a cell is the share in per cent, or nothing where the dimension was not touched', () => {
  expect(heat.rows[1]?.cells.slice(0, 4)).toEqual([
    { percent: 50, runs: 3 },
    null,
    null,
    { percent: 20, runs: 2 },
  ]);
});

test('means weigh every run alike, and the lowest of them is the weakest dimension', () => {
  expect(heat.means[0]).toEqual({ percent: 60, runs: 4 });
  expect(heat.weakest).toEqual({ dimension: 'D4', percent: 20 });
});
