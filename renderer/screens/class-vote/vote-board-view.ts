import type { BoardView } from '#core/class-vote/board-view';

/** What the room sees: the board, and the stopwatch of the discussion in whole seconds where one has been started. */
export type VoteBoardView = BoardView & { readonly stopwatch: number | null };
