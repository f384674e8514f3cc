import { showDemonstration } from '#core/class-vote/add-demonstration';
import { deskOf } from '#core/class-vote/desk-of';
import { goBack, goOn, nextStep } from '#core/class-vote/next-step';
import { branchFrom, goToTurn, takeDecision, takeOption } from '#core/class-vote/take-decision';
import { undoDecision } from '#core/class-vote/undo-decision';
import { viewOf } from '#core/class-vote/view-of';
import { castVote, compareWith, showComment } from '#core/class-vote/vote-acts';

import { newClass, voteCase } from '../../../support/vote-case';

const of = voteCase();

/** The class took the best way to the door. */
function atTheDoor() {
  const asked = takeOption(of, castVote(of, newClass(of), 'ask-line'), 'ask-line');
  return goOn(of, goOn(of, goOn(of, asked)));
}

test('taking another option at an earlier turn opens a way beside the first, and both stay', () => {
  const before = atTheDoor();
  const session = branchFrom(of, before, { branch: 0, turn: 0 }, 'say-police');
  expect(session.branches[0]).toEqual(before.branches[0]);
  expect(viewOf(of, session)).toMatchObject({ phase: 'reacted', way: { kind: 'what-if', turn: 1 } });
  expect(deskOf(of, session).ways).toMatchObject([
    { id: 0, depth: 0, turns: 2, way: { kind: 'main' } },
    { id: 1, depth: 1, turns: 1, way: { kind: 'what-if', turn: 1 } },
  ]);
  // The votes of that turn are the room's, whichever way is gone.
  expect(session.branches[1]?.turns[0]?.ballots.counts).toEqual({ 'ask-line': 1 });
});

test('the same choice again goes along the way that there is', () => {
  const once = branchFrom(of, atTheDoor(), { branch: 0, turn: 0 }, 'say-police');
  const again = branchFrom(of, once, { branch: 0, turn: 0 }, 'say-police');
  expect(again.branches).toHaveLength(2);
  expect(again.current).toBe(1);
  expect(branchFrom(of, again, { branch: 0, turn: 0 }, 'ask-line').current).toBe(0);
});

test('going back loses nothing: going on again follows what was decided', () => {
  const end = atTheDoor();
  let session = end;
  while (session.at > 0 || session.phase === 'reacted') session = goBack(of, session);
  expect(session.branches).toEqual(end.branches);
  expect(viewOf(of, session).options.find(({ isTaken }) => isTaken)).toMatchObject({
    move: 'ask-line',
    votes: 1,
  });
  expect(nextStep(of, session)).toMatchObject({ kind: 'follow' });
  for (let press = 0; press < 4; press += 1) session = goOn(of, session);
  expect(session).toEqual(end);
});

test('a decision is taken back with its votes, and a what-if without decisions of its own is gone', () => {
  const main = takeOption(of, castVote(of, newClass(of), 'wait'), 'ask-line');
  const undone = undoDecision(main);
  expect(undone.branches[0]).toMatchObject({ turns: [], open: { counts: { wait: 1 } } });
  expect(undone).toMatchObject({ at: 0, phase: 'counted', picked: 'ask-line' });
  expect(goOn(of, undone).branches[0]).toEqual(main.branches[0]);

  const whatIf = branchFrom(of, main, { branch: 0, turn: 0 }, 'wait');
  const back = undoDecision(whatIf);
  expect(back.branches).toEqual(main.branches);
  expect(back).toMatchObject({ current: 0, at: 0 });
  expect(undoDecision(undoDecision(undone))).toEqual(undoDecision(undone));
});

test('silence can be played out where the script has a limit', () => {
  const session = newClass(of);
  expect(deskOf(of, session).hasSilence).toBe(true);
  const silent = takeDecision(of, session, { type: 'time-out' });
  expect(viewOf(of, silent).reaction).toContainEqual(expect.objectContaining({ kind: 'silence' }));
  expect(deskOf(of, goOn(of, silent)).hasSilence).toBe(false);
});

test('the comment names quality, reason, doctrine and the better option only once it is shown', () => {
  const taken = takeOption(of, newClass(of), 'say-police');
  expect(viewOf(of, taken).comment).toBeNull();
  const letter = viewOf(of, newClass(of)).options.find(({ move }) => move === 'ask-line')?.letter;
  const expected = {
    quality: 'harmful',
    why: '骗子开口也是这一句。',
    forbidden: [{ id: 'N01' }],
    better: { letter, why: '她不用开口就能告诉你，那头听不出来。' },
    asks: [{ id: '断-1' }],
  };
  expect(viewOf(of, showComment(taken, true)).comment).toMatchObject(expected);
  expect(deskOf(of, taken).comment).toMatchObject(expected);
  expect(viewOf(of, goOn(of, showComment(taken, true))).comment).toBeNull();
});

test('nothing is commented where nobody decided', () => {
  const taken = takeOption(of, newClass(of), 'ask-line');
  const beat = goOn(of, goOn(of, taken));
  expect(deskOf(of, beat).comment).toBeNull();
});

test('the demonstration is laid beside the ways of the class and stepped through like them', () => {
  const before = atTheDoor();
  let session = showDemonstration(of, before);
  expect(viewOf(of, session)).toMatchObject({ way: { kind: 'demonstration' }, turn: 1, phase: 'counted' });
  for (let press = 0; press < 6; press += 1) session = goOn(of, session);
  expect(viewOf(of, session).ending?.title).toBe('钱停住了');
  expect(showDemonstration(of, goToTurn(session, 0, 9)).branches).toHaveLength(2);
  expect(undoDecision(session)).toBe(session);
});

test('two ways lie side by side from where they part, and a step puts the picture away', () => {
  const session = compareWith(branchFrom(of, atTheDoor(), { branch: 0, turn: 0 }, 'say-police'), 0);
  const { comparison } = viewOf(of, session);
  expect(comparison).toMatchObject({ shared: 0, first: { way: { kind: 'main' }, ending: null } });
  expect(comparison?.first.points).toHaveLength(3);
  expect(comparison?.second.points).toHaveLength(2);
  expect(nextStep(of, session)).toEqual({ kind: 'put-away' });
  expect(goOn(of, session).comparedWith).toBeNull();
  expect(goBack(of, session).comparedWith).toBeNull();
  expect(compareWith(session, session.current)).toBe(session);
});
