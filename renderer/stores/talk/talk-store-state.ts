import type { AppError } from '#core/bridge/app-error';
import type { RunEvent } from '#core/run/run-schema';
import type { TalkInHand } from '#core/talk-view/talk-in-hand';
import type { TurnView } from '#core/talk-view/turn-view';

/**
 * `opening` until the run is here; `playing` from then on; `refused` when it cannot be opened; `held` when another window
 * holds it, before or during the talk.
 */
export type TalkPhase = 'opening' | 'playing' | 'refused' | 'held';

/** A decision on its way to the disk. It is kept until it is acknowledged, and sent again with the same number. */
export type PendingEvent = {
  readonly seq: number;
  readonly event: RunEvent;
  /** Why the last try failed; null while one is under way. */
  readonly error: AppError | null;
};

/** What stands between the trainee and the next choice, and is passed by going on. */
export type Gate = 'scene' | 'resumed' | 'branched';

/** Why the clocks stand although nobody pressed pause. */
export type Rest = 'hidden' | 'dialog';

export type TalkValues = {
  readonly phase: TalkPhase;
  /** Why the phase is `refused` or `held`. */
  readonly error: AppError | null;
  readonly talk: TalkInHand | null;
  readonly view: TurnView | null;
  readonly pending: PendingEvent | null;
  readonly gate: Gate | null;
  readonly rests: readonly Rest[];
  /** Whole seconds left to answer in; null without a limit. */
  readonly secondsLeft: number | null;
  /** Whole seconds of this contact, as a telephone counts them. */
  readonly contactSeconds: number;
  /** True after another window went on with the run: what stood on this screen was behind, and was dropped. */
  readonly wasBehind: boolean;
};

export type TalkActions = {
  /** Opens the run and starts the clocks; also takes it up again after `leave`. */
  readonly open: () => Promise<void>;
  /** Takes the run over from another window. */
  readonly takeOver: () => Promise<void>;
  /** Takes an option by its place on the screen, from 0. */
  readonly choose: (place: number) => Promise<void>;
  /** Goes on: past an interlude, past a beat, and in a demonstration with what the expert does. */
  readonly goOn: () => Promise<void>;
  readonly askHint: () => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Says that the window is hidden or a dialog covers the talk; the clocks stand meanwhile. */
  readonly setRest: (rest: Rest, isResting: boolean) => void;
  /** Sends the kept decision again. */
  readonly retry: () => Promise<void>;
  /** Gives the talk up: a partial debrief and no result. */
  readonly abandon: () => Promise<void>;
  /** Lets the run go and stops the clocks; everything that was acknowledged is on disk. */
  readonly leave: () => void;
};

export type TalkStoreState = TalkValues & TalkActions;

/** Where a talk store begins and where leaving brings it back to. */
export const untouchedTalk: TalkValues = {
  phase: 'opening',
  error: null,
  talk: null,
  view: null,
  pending: null,
  gate: null,
  rests: [],
  secondsLeft: null,
  contactSeconds: 0,
  wasBehind: false,
};
