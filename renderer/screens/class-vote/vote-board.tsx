import type { VoteBoardView } from './vote-board-view';

/** The board of a class vote, large enough for the last row. */
export function VoteBoard({ board }: { readonly board: VoteBoardView }) {
  return <p>{board.title}</p>;
}
