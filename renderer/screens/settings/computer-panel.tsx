import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { AppStatus } from '#core/bridge/channels';

import { useSession } from '../../app/app-stores';
import { saveFile } from '../../app/save-file';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { settingsMessages as words } from './messages';

/** What the program says of itself, and the file for support. */
export function ComputerPanel({ status }: { readonly status: AppStatus }) {
  const { say } = useWords();
  const getDiagnostics = useSession((session) => session.getDiagnostics);
  const [isBusy, setIsBusy] = useState(false);
  const [savedName, setSavedName] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const handleSave = async () => {
    setIsBusy(true);
    setError(null);
    const answer = await getDiagnostics();
    setIsBusy(false);
    if (!answer.ok) return setError(answer.error);
    saveFile(answer.value);
    setSavedName(answer.value.name);
  };

  return (
    <Panel title={say(words.computerTitle)}>
      <div className="settings-fields">
        <dl className="settings-facts">
          <dt>{say(words.version)}</dt>
          <dd>{status.version}</dd>
          <dt>{say(words.contentHash)}</dt>
          <dd>{status.contentHash}</dd>
          <dt>{say(words.host)}</dt>
          <dd>{say(status.host === 'web' ? words.hostWeb : words.hostDesktop)}</dd>
          <dt>{say(words.dataFolder)}</dt>
          <dd>{status.dataFolder}</dd>
          <dt>{say(words.logFolder)}</dt>
          <dd>{status.logFolder}</dd>
        </dl>
        <p className="settings-note">{say(words.backupHint)}</p>
        <div className="settings-acts">
          <Button icon="save" isBusy={isBusy} onClick={() => void handleSave()}>
            {say(words.diagnostics)}
          </Button>
          <span role="status">{savedName !== null && say(words.diagnosticsDone, { name: savedName })}</span>
        </div>
        <p className="settings-note">{say(words.diagnosticsHint)}</p>
        {error !== null && <ErrorNotice error={error} onRetry={() => void handleSave()} />}
      </div>
    </Panel>
  );
}
