import { useState } from 'react';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { CheckBox } from '../../../components/check-box';
import { Panel } from '../../../components/panel';
import { sealMessages as words } from './messages';
import './seal.css';

type RecoveryKeySheetProps = { readonly recoveryKey: string; readonly onDone: () => void };

/** The recovery key, told once. Going on needs a tick, because there is no way back to it. */
export function RecoveryKeySheet({ recoveryKey, onDone }: RecoveryKeySheetProps) {
  const { say } = useWords();
  const [isKept, setIsKept] = useState(false);
  return (
    <Panel title={say(words.paperTitle)}>
      <div className="seal-sheet">
        <code className="seal-key">{recoveryKey}</code>
        <p>{say(words.paperText)}</p>
        <div className="seal-acts">
          <Button icon="print" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
        </div>
        <CheckBox label={say(words.kept)} isChecked={isKept} onChange={setIsKept} />
        <div className="seal-acts">
          <Button kind="primary" disabled={!isKept} onClick={onDone}>
            {say(words.done)}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
