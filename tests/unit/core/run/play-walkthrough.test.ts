import { playWalkthrough } from '#core/run/play-walkthrough';
import { smallCase } from '../../../support/small-case';

const scared = { disposition: 'scared', duty: 'police' } as const;

it('a walkthrough plays moves, silence and beats', () => {
  const steps = ['name-station', '~timeout', 'redial', 'ask-line', 'lecture', '~continue', 'promise-door'];
  const played = playWalkthrough(smallCase.prepared, { ...scared, steps });
  if (!played.ok) throw new Error(played.error.problem.code);
  expect(played.value.map(({ decision }) => decision.type)).toEqual([
    'choose',
    'time-out',
    'choose',
    'choose',
    'choose',
    'continue',
    'choose',
  ]);
});

it('a walkthrough that does not play says at which step and node', () => {
  const played = playWalkthrough(smallCase.prepared, { ...scared, steps: ['ask-line', 'verify-by-110'] });
  expect(played).toEqual({
    ok: false,
    error: {
      at: 1,
      node: 'listening',
      problem: { code: 'talk/move-not-open', move: 'verify-by-110', node: 'listening' },
    },
  });
});
