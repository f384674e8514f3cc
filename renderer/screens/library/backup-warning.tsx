import { useEffect, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { explain } from '#core/messages/error-messages';

import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { libraryMessages as words } from './messages';

/** For administrators, where everyone begins: the last automatic backup did not succeed, and why. Nothing where all is well. */
export function BackupWarning() {
  const bridge = useBridge();
  const { say, language } = useWords();
  const { go } = useNavigation();
  const [failure, setFailure] = useState<AppError | null>(null);
  useEffect(() => {
    let isHere = true;
    void bridge.ask('backups:status', {}).then((answer) => {
      if (isHere && answer.ok) setFailure(answer.value.failure);
    });
    return () => {
      isHere = false;
    };
  }, [bridge]);
  if (failure === null) return null;
  return (
    <Notice
      tone="warning"
      title={say(words.backupFailed)}
      actions={
        <Button size="small" onClick={() => go({ screen: 'data' })}>
          {say(words.toBackups)}
        </Button>
      }
    >
      {explain(failure, language).what}
    </Notice>
  );
}
