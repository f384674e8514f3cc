import type { Money, VictimVariables } from '../dialogue/victim-state';
import type { EndingKind, Quality, SceneKind, VictimVariable } from '../script/vocabulary';
import type { TranscriptEntry } from '../talk-view/talk-transcript';

/** Which way the board shows. `turn` counts from 1; `letter` is what was taken there, null for silence or nothing yet. */
export type BoardWay =
  | { readonly kind: 'main' }
  | { readonly kind: 'demonstration' }
  | { readonly kind: 'what-if'; readonly turn: number; readonly letter: string | null };

/** One option on the board. `votes` is null while the votes are hidden. */
export type BoardOption = {
  readonly move: string;
  readonly letter: string;
  readonly text: string;
  readonly isAct: boolean;
  readonly votes: number | null;
  /** Has most votes; never true while they are hidden. */
  readonly isLeading: boolean;
  /** The instructor has laid his hand on it. */
  readonly isPicked: boolean;
  /** Was taken here on this way. */
  readonly isTaken: boolean;
};

/** 讲评: how good the choice was and why, what the doctrine asks, the better move. */
export type BoardComment = {
  readonly quality: Quality;
  readonly isTimedOut: boolean;
  readonly why: string;
  readonly basis: readonly string[];
  readonly forbidden: readonly {
    readonly id: string;
    readonly text: string;
    readonly why: string;
    readonly isVeto: boolean;
  }[];
  /** Doctrine items that the choice showed, or that the better one would have. */
  readonly asks: readonly { readonly id: string; readonly text: string }[];
  readonly better: { readonly letter: string | null; readonly text: string; readonly why: string } | null;
  readonly betterWording: string | null;
};

/** How the way ended. Money in whole yuan; `process` and `mark` 0…100. */
export type BoardEnding = {
  readonly kind: EndingKind;
  readonly title: string;
  readonly text: string;
  readonly because: string;
  readonly acceptable: boolean;
  readonly process: number;
  readonly mark: number;
  readonly isPassed: boolean;
  /** The case touched a crisis: the room too is told where to find help. */
  readonly touchedCrisis: boolean;
};

/** Two ways side by side: `first` is the other one, `second` the one at hand. Points are states after so many turns. */
export type BoardComparison = {
  readonly first: BoardWaySummary;
  readonly second: BoardWaySummary;
  /** Turns that both took alike. */
  readonly shared: number;
};

/** One way of a comparison. `points` is empty where the room does not see the variables. */
export type BoardWaySummary = {
  readonly way: BoardWay;
  readonly points: readonly VictimVariables[];
  readonly ending: string | null;
  readonly money: Money;
};

/** Everything that the room may see, and nothing that is hidden from it. */
export type BoardView = {
  readonly title: string;
  readonly persona: { readonly name: string; readonly age: number };
  readonly way: BoardWay;
  /** The turn at hand, from 1; in `reacted` the turn that was just decided. */
  readonly turn: number;
  readonly phase: 'asking' | 'counted' | 'reacted' | 'ended';
  readonly scene: { readonly kind: SceneKind; readonly title: string; readonly setting: string };
  /** What the last decision was and what came back at once. */
  readonly reaction: readonly TranscriptEntry[];
  readonly takenLetter: string | null;
  /** What the victim says and shows now. */
  readonly now: readonly TranscriptEntry[];
  readonly options: readonly BoardOption[];
  readonly totalVotes: number;
  /** Letters that are level; empty where there is no tie or the votes are hidden. */
  readonly tied: readonly string[];
  readonly variables: readonly VictimVariable[];
  /** States from the beginning on; null where the room does not see them. */
  readonly points: readonly { readonly variables: VictimVariables; readonly money: Money }[] | null;
  readonly money: Money;
  readonly comment: BoardComment | null;
  readonly ending: BoardEnding | null;
  readonly comparison: BoardComparison | null;
};

/** The board with the stopwatch of the discussion: whole seconds, null where none was started. */
export type RoomBoard = BoardView & { readonly stopwatch: number | null };
