import type { RoomBoard } from '#core/class-vote/board-view';

/** What the room sees, here and on the projector's window. */
export type VoteBoardView = RoomBoard;
