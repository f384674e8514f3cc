import type { OpenRun } from '#core/bridge/channels';
import type { FraudTypeProgress } from '#core/progress/progress-report';
import { nextStep } from '../../../../renderer/screens/library/next-step';
import { buildStanding, buildSummary, noProgress, smallLibrary } from '../../../support/small-library';

const openRun: OpenRun = {
  run: 'run-1',
  title: '门链',
  fraudType: 'F04',
  mode: 'practice',
  kind: 'talk',
  disposition: 'scared',
  startedAt: 0,
  lastEventAt: 0,
  turns: 3,
};
const step = (...fraudTypes: FraudTypeProgress[]) =>
  nextStep(smallLibrary, { ...noProgress, fraudTypes }, []);
const titled = (found: ReturnType<typeof nextStep>) =>
  found === null || found.kind === 'continue' ? found?.kind : [found.kind, found.script.title];

test('what was left half-way comes first', () => {
  expect(nextStep(smallLibrary, noProgress, [openRun])).toEqual({ kind: 'continue', run: openRun });
});

test('for a first time it is the shortest case that is no false alarm', () => {
  const library = {
    ...smallLibrary,
    scripts: [...smallLibrary.scripts, buildSummary('F00', { minutes: 5 })],
  };
  expect(titled(nextStep(library, noProgress, []))).toEqual(['first', '最后一单']);
});

test('what is due comes before what is nearly mastered, the longest due first', () => {
  const found = step(
    buildStanding('F01', { isDue: true, dueAt: 20 }),
    buildStanding('F04', { isDue: true, dueAt: 10, mastered: true }),
  );
  expect(titled(found)).toEqual(['due', '门链']);
});

test('what is nearly mastered says how many passes are left', () => {
  expect(step(buildStanding('F01', { passes: 1 }), buildStanding('F04', { passes: 2 }))).toMatchObject({
    kind: 'onward',
    passesLeft: 1,
    script: { title: '门链' },
  });
});

test('three passes in one disposition ask for another disposition', () => {
  expect(titled(step(buildStanding('F04', { passes: 3 })))).toEqual(['disposition', '门链']);
});

test('what failed is tried again before something new is begun', () => {
  expect(titled(step(buildStanding('F04', { passes: 0 })))).toEqual(['retry', '门链']);
});

test('something new follows when all that was begun is mastered', () => {
  expect(titled(step(buildStanding('F04', { mastered: true, passes: 3 })))).toEqual(['new', '最后一单']);
});

test('with everything mastered the one that was played longest ago keeps the hand in', () => {
  const found = step(
    buildStanding('F01', { mastered: true, passes: 3, lastPlayedAt: 9 }),
    buildStanding('F04', { mastered: true, passes: 3, lastPlayedAt: 5 }),
  );
  expect(titled(found)).toEqual(['rest', '门链']);
});

test('without scripts there is no step', () => {
  expect(nextStep({ ...smallLibrary, scripts: [] }, noProgress, [])).toBeNull();
});

test('progress that could not be read does not keep anyone from beginning', () => {
  expect(titled(nextStep(smallLibrary, null, []))).toEqual(['first', '最后一单']);
});
