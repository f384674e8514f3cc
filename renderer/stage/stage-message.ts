import type { DemonstrationPoint, LessonStep } from '#core/lesson/steps/lesson-step';
import type { Language } from '#core/messages/message';

import type { VoteBoardView } from '../screens/class-vote/vote-board-view';

/** The channel between the presenter's window and the projector's, both of one origin on one computer. */
export const stageChannelName = 'quandezhu-stage';

/** What the projector shows. */
export type StageView =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'lesson';
      readonly title: string;
      readonly step: LessonStep;
      /** How many reveals of the step are out. */
      readonly revealed: number;
      /** Place of the step, from 0, and how many there are. */
      readonly at: number;
      readonly of: number;
      /** States of the victim up to this step, for a curve that grows. */
      readonly points?: readonly DemonstrationPoint[];
    }
  | { readonly kind: 'vote'; readonly board: VoteBoardView };

/** How the projector looks: as the presenter has it. `scale` is in hundredths of the usual size. */
export type StageLook = {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  readonly scale: number;
  /** Black on purpose, so that the room looks at whoever speaks. */
  readonly isBlack: boolean;
};

/** Which window presents: of several only the one that began last is followed. `since` is in milliseconds since 1970. */
export type Presenter = { readonly id: string; readonly since: number };

/** What the presenter says, at every change and now and then as a sign of life. */
export type PresenterMessage = {
  readonly type: 'show';
  readonly view: StageView;
  readonly from: Presenter;
  readonly look: StageLook;
};

/** What a remote does that is pressed while the projector's window has the focus. */
export const stagePresses = ['next', 'back', 'black'] as const;
export type StagePress = (typeof stagePresses)[number];

/** What the projector's window says: on opening and as a sign of life, for a key, and when it goes. */
export type StageMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'key'; readonly press: StagePress }
  | { readonly type: 'bye' };
