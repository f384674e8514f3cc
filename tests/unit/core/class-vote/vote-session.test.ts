import fc from 'fast-check';

import { showDemonstration } from '#core/class-vote/add-demonstration';
import type { BoardView } from '#core/class-vote/board-view';
import { goBack, goOn } from '#core/class-vote/next-step';
import { isSessionSound, readVoteSession } from '#core/class-vote/read-vote-session';
import { branchFrom, goToTurn, takeDecision, takeOption } from '#core/class-vote/take-decision';
import { undoDecision } from '#core/class-vote/undo-decision';
import { viewOf } from '#core/class-vote/view-of';
import {
  castVote,
  changeVoteSettings,
  compareWith,
  countHands,
  pickOption,
  showComment,
  showVotes,
  takeLastVoteBack,
  takeVoteBack,
} from '#core/class-vote/vote-acts';
import { playWay } from '#core/class-vote/vote-case';
import type { VoteSession } from '#core/class-vote/vote-session';
import { voteState } from '#core/class-vote/vote-state';
import { decisionOf } from '#core/run/play-walkthrough';

import { frozen } from '../../../support/random-play';
import { shippedScripts } from '../../../support/shipped-course';
import { newClass, voteCase } from '../../../support/vote-case';

const of = voteCase();

/** Everything that may be done to a class, each with numbers that say to what. */
const acts: Readonly<Record<string, (session: VoteSession, one: number, other: number) => VoteSession>> = {
  cast: (session, one) => castVote(of, session, moveAt(session, one)),
  back: (session, one) => takeVoteBack(of, session, moveAt(session, one)),
  lastBack: (session) => takeLastVoteBack(of, session),
  hands: (session, one, other) => countHands(of, session, moveAt(session, one), other * 40 - 60),
  pick: (session, one) => pickOption(of, session, one === 0 ? null : moveAt(session, one)),
  take: (session, one) => takeOption(of, session, moveAt(session, one)),
  silence: (session) => takeDecision(of, session, { type: 'time-out' }),
  next: (session) => goOn(of, session),
  previous: (session) => goBack(of, session),
  undo: (session) => undoDecision(session),
  show: (session, one) => showVotes(of, session, one % 2 === 0),
  comment: (session, one) => showComment(session, one % 2 === 0),
  hide: (session, one, other) =>
    changeVoteSettings(session, { hidesVotes: one % 2 === 0, showsVariables: other % 2 === 0 }),
  compare: (session, one) => compareWith(session, one === 0 ? null : one - 1),
  goTo: (session, one, other) => goToTurn(session, one, other),
  whatIf: (session, one, other) =>
    branchFrom(of, session, { branch: one % session.branches.length, turn: other }, moveAt(session, one)),
  demonstration: (session) => showDemonstration(of, session),
};

const everyMove = of.prepared.script.scenes.flatMap(({ nodes }) =>
  nodes.flatMap(({ moves }) => moves.map(({ id }) => id)),
);

/** Mostly a move that stands on the board, sometimes one that does not. */
function moveAt(session: VoteSession, pick: number): string {
  const { options } = voteState(of, session);
  return options[pick]?.move ?? everyMove[pick % everyMove.length] ?? '';
}

const anyActs = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(acts)),
    one: fc.integer({ min: 0, max: 5 }),
    other: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 60 },
);

/** The class after each act. */
function played(list: readonly { readonly name: string; readonly one: number; readonly other: number }[]) {
  const sessions = [frozen(newClass(of, { hidesVotes: true }))];
  for (const { name, one, other } of list) {
    const last = sessions.at(-1) as VoteSession;
    sessions.push(frozen(acts[name]?.(last, one, other) ?? last));
  }
  return sessions;
}

function hasNoNegative({ branches }: VoteSession): boolean {
  return branches.every(({ open, turns }) =>
    [open, ...turns.map(({ ballots }) => ballots)].every(({ counts }) =>
      Object.values(counts).every((count) => count >= 0),
    ),
  );
}

const reasons = new Set(
  of.prepared.script.scenes.flatMap(({ nodes }) =>
    nodes.flatMap(({ moves }) => moves.flatMap(({ outcomes }) => outcomes.map(({ why }) => why))),
  ),
);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('whatever is done, the class can be gone on with, read back as it was kept, and no vote is negative', () => {
  fc.assert(
    fc.property(anyActs, (list) => {
      for (const session of played(list)) {
        if (!isSessionSound(of, session) || !hasNoNegative(session)) return false;
      }
      const last = played(list).at(-1) as VoteSession;
      expect(readVoteSession(of, JSON.parse(JSON.stringify(last)))).toEqual(last);
      return true;
    }),
    { numRuns: 150 },
  );
});

test('the states of a way are those that its decisions lead to, and the board shows the way up to where it stands', () => {
  fc.assert(
    fc.property(anyActs, (list) => {
      const last = played(list).at(-1) as VoteSession;
      const { branch, played: soFar } = voteState(of, last);
      const replayed = playWay(of, last, branch.turns.slice(0, last.at));
      expect(replayed).toEqual({ ok: true, value: soFar });
      const { points } = viewOf(of, last);
      const states = [soFar.start, ...soFar.turns.map(({ after }) => after)];
      expect(points?.map(({ variables }) => variables) ?? null).toEqual(
        last.settings.showsVariables ? states.map(({ variables }) => variables) : null,
      );
    }),
    { numRuns: 100 },
  );
});

test('the room never sees a quality, a reason, hidden votes or hidden variables before they are shown', () => {
  fc.assert(
    fc.property(anyActs, (list) => {
      for (const session of played(list)) {
        const board: BoardView = viewOf(of, session);
        if (!session.isCommentShown) {
          expect(board.comment).toBeNull();
          expect(textsIn(board).filter((text) => reasons.has(text))).toEqual([]);
          expect(JSON.stringify(board)).not.toContain('"quality"');
        }
        if (board.phase === 'asking') {
          expect(board.options.every(({ isLeading, votes }) => votes === null && !isLeading)).toBe(true);
          expect(board.tied).toEqual([]);
        }
        if (!session.settings.showsVariables) {
          expect(JSON.stringify(board)).not.toContain('"isolation":');
        }
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['another shape', { settings: {} }],
  ['a decision that cannot be taken', withFirstDecision('verify')],
  [
    'votes for what never stood there',
    { branches: [{ ...main(), open: { counts: { verify: 1 }, casts: [] } }] },
  ],
  ['a place beyond the end', { at: 3 }],
  ['a reaction to nothing', { phase: 'reacted' }],
  ['a way that is not there', { current: 7 }],
  [
    'a victim that the script does not have',
    { settings: { ...newClass(of).settings, disposition: 'nobody' } },
  ],
])('a kept class with %s is not gone on with', (_, change) => {
  expect(readVoteSession(of, { ...newClass(of), ...change })).toBeNull();
});

function main() {
  const [branch] = newClass(of).branches;
  if (branch === undefined) throw new Error('a class begins with a way');
  return branch;
}

function withFirstDecision(move: string) {
  const turn = { decision: { type: 'choose', move }, ballots: { counts: {}, casts: [] } };
  return { branches: [{ ...main(), turns: [turn] }] };
}

describe.each(shippedScripts().map((script) => [script.id, script] as const))('%s', (_, script) => {
  test('every recorded way can be played by a class to its ending', () => {
    const shipped = voteCase(script);
    for (const { disposition, duty, steps, ending } of script.walkthroughs) {
      let session = newClass(shipped, { disposition, duty });
      for (const text of steps) {
        session = takeDecision(shipped, session, decisionOf(text));
        expect(session.phase).toBe('reacted');
        session = goOn(shipped, session);
      }
      expect(voteState(shipped, session).state.ending).toBe(ending);
      expect(isSessionSound(shipped, session)).toBe(true);
    }
  });

  test('every turn of the expert way is on the board with something to hear, see or read', () => {
    const shipped = voteCase(script);
    const [expert] = script.walkthroughs.filter(({ kind }) => kind === 'expert');
    let session = newClass(shipped, {
      disposition: expert?.disposition ?? '',
      duty: expert?.duty ?? 'police',
    });
    for (const text of expert?.steps ?? []) {
      const asked = viewOf(shipped, session);
      expect(asked.now.length + asked.reaction.length).toBeGreaterThan(0);
      session = takeDecision(shipped, session, decisionOf(text));
      const reacted = viewOf(shipped, session);
      expect(reacted.reaction.length + reacted.now.length).toBeGreaterThan(0);
      session = goOn(shipped, session);
    }
    expect(viewOf(shipped, session).ending).toMatchObject({ process: 100, isPassed: true });
  });
});
