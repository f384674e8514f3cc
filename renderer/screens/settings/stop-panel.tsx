import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { settingsMessages as words } from './messages';

/** Ends the host that serves this page. Only for the web host: the desktop has its own window to close. */
export function StopPanel({ onStopped }: { readonly onStopped: () => void }) {
  const { say } = useWords();
  const stop = useSession((session) => session.stop);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleStop = async () => {
    setIsBusy(true);
    const answer = await stop();
    setIsBusy(false);
    if (answer.ok) onStopped();
    else setError(answer.error);
  };

  return (
    <Panel title={say(words.stopTitle)}>
      <div className="settings-fields">
        <p>{say(words.stopText)}</p>
        <div>
          <Button onClick={() => setIsAsking(true)}>{say(words.stop)}</Button>
        </div>
      </div>
      <Dialog
        isOpen={isAsking}
        title={say(words.stopQuestion)}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{say(words.cancel)}</Button>
            <Button kind="primary" isBusy={isBusy} onClick={() => void handleStop()}>
              {say(words.stop)}
            </Button>
          </>
        }
      >
        <p>{say(words.stopWarning)}</p>
        {error !== null && <ErrorNotice error={error} />}
      </Dialog>
    </Panel>
  );
}
