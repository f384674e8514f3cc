import { useState } from 'react';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { ComputerPanel } from './computer-panel';
import { DisplayPanel } from './display-panel';
import { settingsMessages as words } from './messages';
import { MyDetailsPanel } from './my-details-panel';
import { MyPinPanel } from './my-pin-panel';
import { RunPanel } from './run-panel';
import { StopPanel } from './stop-panel';
import './settings-screen.css';

/** What a person sets for themselves, and what the program says of itself. */
export function SettingsScreen() {
  const { say } = useWords();
  const status = useSession((session) => (session.status.kind === 'ready' ? session.status.value : null));
  const [hasStopped, setHasStopped] = useState(false);
  if (hasStopped) {
    return (
      <Page title={say(words.stoppedTitle)} width="narrow">
        <Notice tone="success">{say(words.stoppedText)}</Notice>
      </Page>
    );
  }
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <div className="settings-panels">
        <div className="settings-column">
          <DisplayPanel />
          {status?.person != null && <MyDetailsPanel key={status.person.id} person={status.person} />}
          {status?.person != null && <MyPinPanel person={status.person} />}
        </div>
        <div className="settings-column">
          <RunPanel />
          {status !== null && <ComputerPanel status={status} />}
          {status?.host === 'web' && <StopPanel onStopped={() => setHasStopped(true)} />}
        </div>
      </div>
    </Page>
  );
}
