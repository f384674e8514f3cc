import { useEffect, useId, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { BackupLoss } from '#core/backup/backup-loss';
import type { RestorableFile } from '#core/bridge/backup-channels';

import { useSession } from '../../../app/app-stores';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { Loaded } from '../../../components/loaded';
import { PinInput } from '../../../components/pin-input';
import { loadableOf, loading, type Loadable } from '../../../loadable';
import type { BackupsState } from '../../../stores/backups/create-backups-store';
import { LossList } from './loss-list';
import { backupMessages as words } from './messages';

type RestoreDialogProps = Pick<BackupsState, 'compare' | 'restore'> & {
  readonly file: RestorableFile;
  readonly title: string;
  readonly onClose: () => void;
};

/** Tells in numbers what a restore would lose, asks for the PIN, does it, and sends everybody to the sign-in. */
export function RestoreDialog({ compare, file, onClose, restore, title }: RestoreDialogProps) {
  const { say } = useWords();
  const form = useId();
  const reload = useSession((session) => session.load);
  const [loss, setLoss] = useState<Loadable<BackupLoss>>(loading);
  const [pin, setPin] = useState('');
  const [step, setStep] = useState<'asking' | 'busy' | 'done'>('asking');
  const [error, setError] = useState<AppError | null>(null);
  const look = () => void compare(file).then((answer) => setLoss(loadableOf(answer)));
  useEffect(() => {
    let isHere = true;
    void compare(file).then((answer) => isHere && setLoss(loadableOf(answer)));
    return () => {
      isHere = false;
    };
  }, [compare, file]);

  const handleRestore = async () => {
    setStep('busy');
    setError(null);
    const answer = await restore(file, pin);
    setStep(answer.ok ? 'done' : 'asking');
    if (!answer.ok) setError(answer.error);
  };

  if (step === 'done') {
    return (
      <Dialog
        isOpen
        title={say(words.doneTitle)}
        actions={
          <Button kind="primary" onClick={() => void reload()}>
            {say(words.toSignIn)}
          </Button>
        }
      >
        <p>{say(words.doneText)}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      title={title}
      onClose={step === 'busy' ? undefined : onClose}
      actions={
        <>
          <Button disabled={step === 'busy'} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button
            kind="danger"
            type="submit"
            form={form}
            isBusy={step === 'busy'}
            disabled={loss.kind !== 'ready' || pin.length < 4}
          >
            {say(words.act)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="backups-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (step === 'asking' && loss.kind === 'ready') void handleRestore();
        }}
      >
        <Loaded of={loss} onRetry={look}>
          {(found) => (
            // The numbers first: who types the PIN before them has not read what is lost.
            <>
              <LossList loss={found} />
              <p>{say(words.everybody)}</p>
              <PinInput label={say(words.pin)} autoFocus value={pin} onChange={setPin} />
            </>
          )}
        </Loaded>
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
