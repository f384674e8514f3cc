import type { CreditEntry } from '../scoring/earned-credit';
import type { ForbiddenHit } from '../scoring/score-run';
import type { ForbiddenLine, Quality, SceneKind } from '../script/vocabulary';
import type { BetterMove } from './better-move';
import type { StateChange } from './state-change';

/** What the victim said and what could be seen or heard; either may be missing. */
export type Heard = { readonly tells: readonly string[]; readonly line: string | null };

/** One option as it stood on the screen, with the quality that it would have had. */
export type OptionThen = {
  readonly move: string;
  readonly kind: 'say' | 'do';
  readonly text: string;
  readonly quality: Quality;
  readonly isChosen: boolean;
};

/** A forbidden line said at a turn. */
export type ForbiddenSaid = {
  readonly id: ForbiddenLine;
  readonly text: string;
  readonly why: string;
  readonly effect: ForbiddenHit['effect'];
  readonly points: number;
};

/** Why a turn is decisive: it stands open in the debrief from the start. */
export type DecisiveMark =
  | 'veto'
  | 'cap'
  | 'overreach'
  | 'money-lost'
  | 'money-kept'
  | 'harmful'
  | 'timed-out'
  | 'interrupt'
  | 'best-swing'
  | 'worst-swing'
  | 'ending';

/** One turn of a debrief: what was heard, what was said, what it did and what would have been better. */
export type TurnEntry = {
  /** The turn's index, from 0; people read it as `index + 1`. */
  readonly index: number;
  readonly scene: { readonly id: string; readonly kind: SceneKind; readonly title: string };
  readonly node: { readonly id: string; readonly title: string };
  readonly heard: Heard;
  /** `move` was chosen, `timed-out` is silence, `beat` went on by itself and was nobody's decision. */
  readonly decision: 'move' | 'timed-out' | 'beat';
  readonly said: { readonly move: string; readonly kind: 'say' | 'do'; readonly text: string } | null;
  /** What the victim said or showed at once. */
  readonly answered: Heard;
  readonly quality: Quality;
  /** What this decision itself did. */
  readonly effect: StateChange;
  /** What came next by itself: time between scenes, arriving at the next moment, the money when it ended. */
  readonly aftermath: StateChange;
  readonly interrupt: { readonly id: string; readonly title: string; readonly tells: string | null } | null;
  readonly transition: { readonly id: string; readonly narration: string; readonly hours: number } | null;
  readonly isRetry: boolean;
  readonly isOverreach: boolean;
  readonly credits: readonly CreditEntry[];
  readonly forbidden: readonly ForbiddenSaid[];
  /** Doctrine items shown as observed behaviour, by id and in words. */
  readonly shows: readonly { readonly id: string; readonly text: string }[];
  readonly why: string;
  readonly basis: readonly string[];
  readonly better: BetterMove | null;
  /** The script's own better wording, where it has one. */
  readonly betterWording: string | null;
  readonly options: readonly OptionThen[];
  readonly wasHinted: boolean;
  readonly elapsedMs: number | null;
  readonly decisive: readonly DecisiveMark[];
};
