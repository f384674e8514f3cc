import {
  castVote,
  countHands,
  pickOption,
  showVotes,
  takeLastVoteBack,
  takeVoteBack,
} from '#core/class-vote/vote-acts';
import { goBack, goOn, nextStep } from '#core/class-vote/next-step';
import { takeOption } from '#core/class-vote/take-decision';
import { viewOf } from '#core/class-vote/view-of';
import { mostVotes } from '#core/class-vote/vote-session';

import { newClass, voteCase } from '../../../support/vote-case';

const of = voteCase();
const votesOf = (session: ReturnType<typeof newClass>) =>
  Object.fromEntries(viewOf(of, session).options.map(({ move, votes }) => [move, votes]));

test('votes are added and taken back one by one, the last one first', () => {
  let session = newClass(of);
  for (const move of ['wait', 'ask-line', 'wait']) session = castVote(of, session, move);
  expect(votesOf(session)).toMatchObject({ wait: 2, 'ask-line': 1 });
  session = takeLastVoteBack(of, session);
  session = takeLastVoteBack(of, session);
  expect(votesOf(session)).toMatchObject({ wait: 1, 'ask-line': 0 });
  session = takeVoteBack(of, session, 'wait');
  session = takeVoteBack(of, session, 'wait');
  expect(votesOf(session)).toMatchObject({ wait: 0 });
  expect(takeLastVoteBack(of, session)).toBe(session);
});

test('a count of hands is kept between none and the most that can be counted', () => {
  const session = newClass(of, { ballot: 'hands' });
  expect(votesOf(countHands(of, session, 'wait', 17))).toMatchObject({ wait: 17 });
  expect(votesOf(countHands(of, session, 'wait', -4))).toMatchObject({ wait: 0 });
  expect(votesOf(countHands(of, session, 'wait', 5000))).toMatchObject({ wait: mostVotes });
  expect(votesOf(countHands(of, session, 'wait', Number.NaN))).toMatchObject({ wait: 0 });
});

test('a vote for what does not stand on the board changes nothing', () => {
  const session = newClass(of);
  expect(castVote(of, session, 'verify')).toBe(session);
  expect(pickOption(of, session, 'verify')).toBe(session);
});

test('hidden votes are not on the board until they are shown, and a remote shows them before it takes anything', () => {
  let session = castVote(of, newClass(of, { hidesVotes: true }), 'wait');
  expect(viewOf(of, session)).toMatchObject({ phase: 'asking', totalVotes: 1, tied: [] });
  expect(Object.values(votesOf(session))).toEqual([null, null, null, null]);
  expect(nextStep(of, session)).toEqual({ kind: 'show-votes' });
  session = goOn(of, session);
  expect(viewOf(of, session).options.filter(({ isLeading }) => isLeading)).toMatchObject([
    { move: 'wait', votes: 1 },
  ]);
  expect(nextStep(of, session)).toEqual({ kind: 'take', decision: { type: 'choose', move: 'wait' } });
  expect(viewOf(of, goBack(of, session)).phase).toBe('asking');
  expect(viewOf(of, showVotes(of, session, false)).phase).toBe('asking');
});

test('a tie is said and left to the instructor; nothing is taken without a vote or a hand laid on it', () => {
  let session = newClass(of);
  expect(nextStep(of, session)).toEqual({ kind: 'no-votes' });
  expect(goOn(of, session)).toBe(session);
  session = castVote(of, castVote(of, session, 'wait'), 'ask-line');
  expect(viewOf(of, session).tied).toHaveLength(2);
  expect(nextStep(of, session)).toEqual({ kind: 'tie' });
  expect(goOn(of, session)).toBe(session);
  session = goOn(of, pickOption(of, session, 'ask-line'));
  expect(viewOf(of, session)).toMatchObject({ phase: 'reacted', turn: 1 });
});

test('the instructor may take any option, whatever the room wants', () => {
  const session = takeOption(of, castVote(of, newClass(of), 'wait'), 'say-police');
  const { reaction } = viewOf(of, session);
  expect(reaction).toContainEqual(expect.objectContaining({ kind: 'officer' }));
  expect(reaction).toContainEqual(expect.objectContaining({ kind: 'transition' }));
});

test('a remote plays the case from the vote to the ending, over the reaction, a beat and a change of scene', () => {
  let session = castVote(of, newClass(of, { hidesVotes: true }), 'ask-line');
  const seen: string[] = [];
  for (let press = 0; press < 6; press += 1) {
    session = goOn(of, session);
    const { phase, scene, options } = viewOf(of, session);
    seen.push(`${phase} ${scene.title} ${options.length}`);
  }
  session = goOn(of, goOn(of, castVote(of, session, 'verify')));
  session = goOn(of, session);
  expect(seen).toEqual([
    'counted 第一通电话 4',
    'reacted 第一通电话 0',
    'asking 第一通电话 0',
    'reacted 门口 0',
    'asking 门口 2',
    'asking 门口 2',
  ]);
  expect(viewOf(of, session)).toMatchObject({
    phase: 'ended',
    turn: 3,
    ending: {
      title: '钱停住了',
      because: '身份是她自己核的，所以后面的话她听得进去。',
      acceptable: true,
      process: 100,
    },
    money: { atRisk: 0, lost: 20000, secured: 186000 },
  });
  expect(nextStep(of, session)).toEqual({ kind: 'over' });
});
