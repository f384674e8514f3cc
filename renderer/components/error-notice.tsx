import type { ReactNode } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { explain } from '#core/messages/error-messages';
import { say } from '#core/messages/message';

import { Button } from './button';
import { componentMessages } from './component-messages';
import { useLanguage } from './language-context';
import { Notice } from './notice';
import './error-notice.css';

type ErrorNoticeProps = {
  readonly error: AppError;
  readonly onRetry?: () => void;
  /** A way out that fits this place better than trying again. */
  readonly actions?: ReactNode;
};

/** What happened, what is safe, what to do now. */
export function ErrorNotice({ error, onRetry, actions }: ErrorNoticeProps) {
  const language = useLanguage();
  const { what, safe, now } = explain(error, language);
  const hasActions = onRetry !== undefined || actions !== undefined;
  return (
    <Notice
      tone="error"
      title={what}
      actions={
        hasActions && (
          <>
            {onRetry !== undefined && (
              <Button size="small" icon="again" onClick={onRetry}>
                {say(componentMessages.again, language)}
              </Button>
            )}
            {actions}
          </>
        )
      }
    >
      <p>
        {safe}
        {language === 'en' && ' '}
        {now}
      </p>
      <p className="error-notice-code">
        {say(componentMessages.details, language)} {error.code}
      </p>
    </Notice>
  );
}
