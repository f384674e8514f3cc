import { doctrineCoverage } from '#core/scoring/doctrine-coverage';
import { smallCase } from '../../../support/small-case';
import { expertSteps, playedSmallCase } from '../../../support/small-debrief';

it('says which items a run showed, at which turns, and what no talk can show', () => {
  const coverage = doctrineCoverage(smallCase.ruleset, playedSmallCase(expertSteps).replay.turns);
  const marks = coverage.flatMap(({ group, entries }) =>
    entries.flatMap((entry) =>
      entry.marks.map(({ item, shownIn, turns }) => [group.status, item, shownIn, turns]),
    ),
  );
  expect(marks).toEqual([
    ['teaching-draft', '亮-1', 'talk', []],
    ['teaching-draft', '亮-2', 'talk', [4]],
    ['teaching-draft', '听-1', 'talk', [1]],
    ['signed-off', '回访-1', 'talk', [6]],
    ['signed-off', '回访-2', 'nowhere', []],
    ['signed-off', '回访-3', 'exercise', []],
  ]);
});
