import type { FraudType, Quality, SceneKind } from '../../script/vocabulary';
import type { ManualPlace } from '../manual-block';

/** What a manual says, one thing after the other, whatever form it was written in. */
export type ManualEvent = { readonly place: ManualPlace; readonly text: string } & (
  | { readonly kind: 'part'; readonly fraudType: FraudType }
  | { readonly kind: 'scene'; readonly scene: SceneKind }
  /** A heading that names what comes next. */
  | { readonly kind: 'topic' }
  /** `isQuestion`: in a list or table of questions, where each begins a moment of its own. */
  | { readonly kind: 'victim'; readonly isQuestion: boolean }
  /** `isSpeech`: somebody's turn in a dialogue, which may go on in the next line; else one of several answers. */
  | { readonly kind: 'officer'; readonly quality: Quality; readonly isSpeech: boolean }
  /** Another wording of what the officer said just before. */
  | { readonly kind: 'wording' }
  /** What can be seen or heard. */
  | { readonly kind: 'tells' }
  /** Why the officer's line before is good or bad. */
  | { readonly kind: 'why' }
  | { readonly kind: 'leftover'; readonly reason: 'no-speaker' | 'unclear-table' }
);
