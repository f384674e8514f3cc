import type { Result } from '../lib/result';
import type { AppError } from './app-error';
import type { AnswerOf, ChannelName, RequestOf } from './channels';

/** What the renderer asks the host through, whichever host it is. Nothing is ever thrown across it. */
export type Bridge = {
  readonly ask: <Name extends ChannelName>(
    channel: Name,
    request: RequestOf<Name>,
  ) => Promise<Result<AnswerOf<Name>, AppError>>;
};
