import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { AppError } from '#core/bridge/app-error';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ErrorNotice } from '../../../components/error-notice';
import { Loaded } from '../../../components/loaded';
import { Notice } from '../../../components/notice';
import { Panel } from '../../../components/panel';
import { createSealStore } from '../../../stores/seal/create-seal-store';
import { ClearCopiesNotice } from './clear-copies-notice';
import { sealMessages as words } from './messages';
import { RecoveryKeySheet } from './recovery-key-sheet';
import { SealActDialog, type SealAct, type SealDone } from './seal-act-dialog';
import { SealLimits } from './seal-limits';
import './seal.css';

/** 加密: names on this computer under a passphrase. */
export function SealPanel() {
  const bridge = useBridge();
  const { say } = useWords();
  const [store] = useState(() => createSealStore(bridge));
  const { clearCopies, load, lockNow, look } = useStore(store);
  const [act, setAct] = useState<SealAct | null>(null);
  const [done, setDone] = useState<SealDone | null>(null);
  const [lockError, setLockError] = useState<AppError | null>(null);
  useEffect(() => void load(), [load]);

  const handleLock = async () => {
    const answer = await lockNow();
    setLockError(answer.ok ? null : answer.error);
  };
  const handleDone = (what: SealDone) => {
    setAct(null);
    setDone(what);
    void load();
  };

  if (done !== null && done.recoveryKey !== null)
    return <RecoveryKeySheet recoveryKey={done.recoveryKey} onDone={() => setDone(null)} />;
  return (
    <div className="seal-parts">
      <Loaded of={look} onRetry={() => void load()}>
        {({ state }) =>
          state === 'off' ? (
            <Panel title={say(words.offTitle)}>
              <div className="seal-sheet">
                <p>{say(words.offText)}</p>
                <div className="seal-acts">
                  <Button kind="primary" icon="lock" onClick={() => setAct('turn-on')}>
                    {say(words.turnOn)}
                  </Button>
                </div>
              </div>
            </Panel>
          ) : (
            <>
              {done?.act === 'change' && <Notice tone="success" title={say(words.changed)} />}
              <ClearCopiesNotice store={store} files={clearCopies} />
              <Panel title={say(words.onTitle)}>
                <div className="seal-sheet">
                  <p>{say(words.onText)}</p>
                  <div className="seal-acts">
                    <Button icon="lock" onClick={() => void handleLock()}>
                      {say(words.lockNow)}
                    </Button>
                    <span className="seal-hint">{say(words.lockHint)}</span>
                  </div>
                  {lockError !== null && <ErrorNotice error={lockError} />}
                </div>
              </Panel>
              <Panel title={say(words.manageTitle)}>
                <div className="seal-acts">
                  <Button onClick={() => setAct('change')}>{say(words.changePassphrase)}</Button>
                  <Button onClick={() => setAct('new-key')}>{say(words.newRecoveryKey)}</Button>
                  <Button onClick={() => setAct('turn-off')}>{say(words.turnOff)}</Button>
                </div>
              </Panel>
            </>
          )
        }
      </Loaded>
      <SealLimits />
      {act !== null && <SealActDialog act={act} onDone={handleDone} onClose={() => setAct(null)} />}
    </div>
  );
}
