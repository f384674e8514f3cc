import type { AppError } from '#core/bridge/app-error';
import { explain } from '#core/messages/error-messages';
import { languages } from '#core/messages/message';

/** An error for somebody whose language we cannot know yet: the settings may lie in what did not open. */
export function explainInBoth(error: AppError): string {
  return languages.map((language) => Object.values(explain(error, language)).join(' ')).join('\n');
}
