import { chooseDemonstration } from '#core/lesson/steps/demonstration';
import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';
import { lessonSteps } from '#core/lesson/steps/lesson-steps';

import { readPresenterMessage, readStageMessage } from '../../../../renderer/stage/read-stage-message';
import type { PresenterMessage } from '../../../../renderer/stage/stage-message';
import { shippedLesson } from '../../../support/shipped-course';
import { shippedRuleset, shippedScript } from '../../../support/shipped-scripts';

const demonstration = chooseDemonstration([shippedScript('f04-door-chain')], 'F04', 'police');
const steps = lessonSteps(shippedLesson('F04'), {
  typeName: '冒充公检法',
  ruleset: shippedRuleset(),
  demonstration,
});
const messages = steps.map((step, at): PresenterMessage => {
  const points = demonstrationPoints(steps, at);
  return {
    type: 'show',
    view: {
      kind: 'lesson',
      title: '课',
      step,
      revealed: step.reveals,
      at,
      of: steps.length,
      ...(points === undefined ? {} : { points }),
    },
    from: { id: 'window', since: 1 },
    look: { theme: 'dark', language: 'zh', scale: 115, isBlack: false },
  };
});
const [message] = messages;

test('every step of a real lesson goes over whole', () => {
  for (const sent of messages) expect(readPresenterMessage(structuredClone(sent))).toEqual(sent);
});

test('an idle view and a board go over, whatever the board holds', () => {
  expect(readPresenterMessage({ ...message, view: { kind: 'idle' } })).not.toBeNull();
  expect(readPresenterMessage({ ...message, view: { kind: 'vote', board: { any: 1 } } })).not.toBeNull();
  expect(readPresenterMessage({ ...message, view: { kind: 'vote', board: null } })).toBeNull();
});

test.each([
  null,
  undefined,
  'show',
  42,
  [],
  {},
  { type: 'show' },
  { ...message, from: undefined },
  { ...message, from: { id: '', since: 1 } },
  { ...message, look: { ...message?.look, scale: 100_000 } },
  { ...message, look: { ...message?.look, theme: 'pink' } },
  { ...message, view: { kind: 'lesson' } },
  { ...message, view: { ...message?.view, step: { ...steps[0], content: { kind: 'page', html: '<b>' } } } },
  { ...message, view: { ...message?.view, step: { ...steps[0], reveals: -1 } } },
  { ...message, view: { ...message?.view, revealed: 1.5 } },
  { ...message, more: true },
])('what is no word of a presenter is not heard (%#)', (received) => {
  expect(readPresenterMessage(received)).toBeNull();
});

test('the projector has three words', () => {
  for (const word of [{ type: 'hello' }, { type: 'bye' }, { type: 'key', press: 'back' }] as const)
    expect(readStageMessage(word)).toEqual(word);
  for (const other of [
    { type: 'key' },
    { type: 'key', press: 'leave' },
    { type: 'hi' },
    'hello',
    null,
    message,
  ])
    expect(readStageMessage(other)).toBeNull();
});
