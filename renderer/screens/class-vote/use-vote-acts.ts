import { useMemo } from 'react';

import { showDemonstration } from '#core/class-vote/add-demonstration';
import { goBack, goOn } from '#core/class-vote/next-step';
import { goToTurn, takeDecision, takeOption } from '#core/class-vote/take-decision';
import { undoDecision } from '#core/class-vote/undo-decision';
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
import type { VoteSettings } from '#core/class-vote/vote-session';

import { useClassVoteStore } from './use-class-vote';

/** Everything that can be done to the class at hand. */
export type VoteActs = {
  readonly vote: (move: string) => void;
  readonly unvote: (move: string) => void;
  readonly unvoteLast: () => void;
  readonly count: (move: string, count: number) => void;
  readonly pick: (move: string | null) => void;
  /** Moves the hand to the next or the previous option; from none to the first or the last. */
  readonly pickBeside: (direction: 1 | -1) => void;
  readonly takePicked: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly toggleVotes: () => void;
  readonly toggleComment: () => void;
  readonly undo: () => void;
  readonly silence: () => void;
  readonly demonstration: () => void;
  readonly goTo: (way: number, turn: number) => void;
  readonly compare: (way: number | null) => void;
  readonly change: (
    change: Partial<Pick<VoteSettings, 'showsVariables' | 'hidesVotes' | 'ballot' | 'variables'>>,
  ) => void;
};

/** See {@link VoteActs}. */
export function useVoteActs(): VoteActs {
  const store = useClassVoteStore();
  return useMemo<VoteActs>(() => {
    const { act } = store.getState();
    return {
      vote: (move) => act((of, session) => castVote(of, session, move)),
      unvote: (move) => act((of, session) => takeVoteBack(of, session, move)),
      unvoteLast: () => act(takeLastVoteBack),
      count: (move, count) => act((of, session) => countHands(of, session, move, count)),
      pick: (move) => act((of, session) => pickOption(of, session, move)),
      pickBeside: (direction) => {
        const options = store.getState().inSight?.board.options ?? [];
        if (options.length === 0) return;
        act((of, session) => {
          const at = options.findIndex(({ move }) => move === session.picked);
          const from = at === -1 && direction === -1 ? 0 : at;
          const beside = options[(from + direction + options.length) % options.length];
          return pickOption(of, session, beside?.move ?? null);
        });
      },
      takePicked: () =>
        act((of, session) => (session.picked === null ? session : takeOption(of, session, session.picked))),
      next: () => act(goOn),
      back: () => act(goBack),
      toggleVotes: () => act((of, session) => showVotes(of, session, session.phase === 'asking')),
      toggleComment: () => act((_, session) => showComment(session, !session.isCommentShown)),
      undo: () => act((_, session) => undoDecision(session)),
      silence: () => act((of, session) => takeDecision(of, session, { type: 'time-out' })),
      demonstration: () => act(showDemonstration),
      goTo: (way, turn) => act((_, session) => goToTurn(session, way, turn)),
      compare: (way) => act((_, session) => compareWith(session, way)),
      change: (change) => act((_, session) => changeVoteSettings(session, change)),
    };
  }, [store]);
}
