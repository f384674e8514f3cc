import { say } from '#core/messages/message';

import { componentMessages } from './component-messages';
import { useLanguage } from './language-context';
import './waiting.css';

/**
 * Something is under way. It shows only after a moment (by style sheet, without a timer), so that what is quick does not
 * flicker. `label` says what is being done where that is not plain.
 */
export function Waiting({ label }: { readonly label?: string }) {
  const language = useLanguage();
  return (
    <div className="waiting" role="status">
      <span className="waiting-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {label ?? say(componentMessages.waiting, language)}
    </div>
  );
}
