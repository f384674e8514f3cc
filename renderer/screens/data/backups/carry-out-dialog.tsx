import { useId, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { fetchFile } from '../../../stores/backups/fetch-file';
import { newPassphraseProblem, noPassphrase } from '../seal/new-passphrase';
import { NewPassphraseFields } from '../seal/new-passphrase-fields';
import { backupMessages as words } from './messages';
import { saveBlob } from './save-blob';

type CarryOutDialogProps = { readonly onDone: (name: string) => void; readonly onClose: () => void };

/** An encrypted backup for a second place. */
export function CarryOutDialog({ onDone, onClose }: CarryOutDialogProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const form = useId();
  const [typed, setTyped] = useState(noPassphrase);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const handleMake = async () => {
    setIsChecked(true);
    if (newPassphraseProblem(typed) !== null) return;
    setIsBusy(true);
    setError(null);
    const made = await bridge.ask('backups:seal', { passphrase: typed.passphrase });
    const fetched = made.ok
      ? await fetchFile(bridge, made.value, (bytes) =>
          setPercent(Math.round((bytes / made.value.size) * 100)),
        )
      : made;
    setIsBusy(false);
    setPercent(null);
    if (made.ok && fetched.ok) {
      saveBlob(made.value.name, fetched.value);
      onDone(made.value.name);
    } else if (!fetched.ok) setError(fetched.error);
  };

  return (
    <Dialog
      isOpen
      title={say(words.outTitle)}
      onClose={isBusy ? undefined : onClose}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form={form} isBusy={isBusy}>
            {say(words.outAct)}
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
          if (!isBusy) void handleMake();
        }}
      >
        <p>{say(words.outText)}</p>
        <NewPassphraseFields value={typed} isChecked={isChecked} onChange={setTyped} />
        <p role="status">{percent !== null && say(words.fetching, { percent })}</p>
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
