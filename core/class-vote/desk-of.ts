import { optionLetter } from '../courseware/option-letters';
import { demonstrationOf } from './add-demonstration';
import { commentBefore } from './board-comment';
import type { BoardComment, BoardWay } from './board-view';
import { nextStep, type NextStep } from './next-step';
import { canUndo } from './undo-decision';
import { playedSoFar, type VoteCase } from './vote-case';
import type { Ballots, VoteSession } from './vote-session';
import { voteState } from './vote-state';
import { letterOf, wayOf } from './way-names';

/** A way in the list of the instructor. `depth` counts how many ways it left one after the other. */
export type DeskWay = {
  readonly id: number;
  readonly way: BoardWay;
  readonly depth: number;
  readonly turns: number;
  readonly hasEnded: boolean;
};

/** A decided turn of the way at hand: its letter, or how it went without one. */
export type DeskTurn = {
  readonly letter: string | null;
  readonly kind: 'choose' | 'time-out' | 'continue';
};

/** What the instructor has at hand beside the board. */
export type VoteDesk = {
  readonly next: NextStep;
  /** Letter of the option that the next step would take. */
  readonly nextLetter: string | null;
  readonly ways: readonly DeskWay[];
  readonly turns: readonly DeskTurn[];
  readonly canUndo: boolean;
  readonly hasSilence: boolean;
  readonly hasDemonstration: boolean;
  /** Votes are taken at the turn on the board. */
  readonly isVoting: boolean;
  readonly ballots: Ballots;
  /** The comment whether the room sees it or not: not for the board. */
  readonly comment: BoardComment | null;
};

function depthOf(branches: VoteSession['branches'], id: number): number {
  const from = branches.find((one) => one.id === id)?.from ?? null;
  // A way only ever leaves one that was there before, so this ends.
  return from === null ? 0 : 1 + depthOf(branches, from.branch);
}

/** What the instructor has at hand. */
export function deskOf(of: VoteCase, session: VoteSession): VoteDesk {
  const here = voteState(of, session);
  const next = nextStep(of, session);
  const decided = 'decision' in next ? next.decision : null;
  const place = here.options.findIndex(({ move }) => decided?.type === 'choose' && decided.move === move);
  const all = playedSoFar(of, session, here.branch.turns);
  const isReaction = session.phase === 'reacted';
  return {
    next,
    nextLetter: place === -1 ? null : optionLetter(place),
    ways: session.branches.map((branch) => ({
      id: branch.id,
      way: wayOf(of, session, branch),
      depth: depthOf(session.branches, branch.id),
      turns: branch.turns.length,
      hasEnded: playedSoFar(of, session, branch.turns).state.ending !== null,
    })),
    turns: all.turns.map((turn) => ({
      letter: letterOf(of, session, turn),
      kind: turn.decision.type,
    })),
    canUndo: canUndo(session),
    hasSilence: !isReaction && here.hasSilence,
    hasDemonstration: demonstrationOf(of, session) !== null,
    isVoting: !isReaction && here.taken === null && here.options.length > 0,
    ballots: here.ballots,
    comment: isReaction ? commentBefore(of, session) : null,
  };
}
