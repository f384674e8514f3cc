import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { DraftFile } from '#core/bridge/studio-channels';
import type { DraftDocument } from '#core/editing/draft-document';
import type { History } from '#core/editing/history';
import type { EditRefusal, Step } from '#core/editing/operation';
import type { Result } from '#core/lib/result';
import type { Facts } from '#core/messages/message';

import type { IntervalTimers } from '../interval-timers';

/** How the newest changes stand: on disk, on their way, or kept in the window because the host does not take them now. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failing'; readonly error: AppError };

/** Why a draft can only be read here: it was open elsewhere, or was taken over since. */
export type ReadOnlyReason = 'held' | 'taken-over' | 'out-of-step' | null;

/** A draft being edited, whatever it is a draft of. */
export type DraftState<T extends DraftDocument> = {
  readonly file: Omit<DraftFile, 'document'>;
  readonly document: T;
  readonly history: History;
  readonly saving: SaveState;
  readonly readOnly: ReadOnlyReason;
  readonly isReadOnly: boolean;
  /** The last refusal of an operation, until the next one goes well. */
  readonly refusal: EditRefusal | null;
  /** Facts of the newest step, such as the id that it gave to what it made. */
  readonly lastFacts: Facts;
  /** Takes in what an operation gave. Answers its refusal, or null. */
  readonly take: (
    done: Result<{ readonly document: T; readonly step: Step }, EditRefusal>,
  ) => EditRefusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Sends what waits, now. Answers whether everything is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Starts the beats that save and keep hold. */
  readonly begin: () => void;
  /** Saves, lets go, and stops. */
  readonly leave: () => Promise<void>;
};

/** What a draft being edited works with. */
export type DraftParts = {
  readonly bridge: Bridge;
  readonly file: DraftFile;
  readonly newId: () => string;
  readonly timers: IntervalTimers;
};
