import { useId, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { sendFile } from '../../../stores/packs/send-file';
import { PassphraseInput } from '../seal/passphrase-input';
import { backupMessages as words } from './messages';

type CarryInDialogProps = { readonly onOpened: (id: string) => void; readonly onClose: () => void };

/** An encrypted backup from elsewhere: the file and its passphrase. */
export function CarryInDialog({ onOpened, onClose }: CarryInDialogProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const form = useId();
  const fileId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const handleOpen = async () => {
    setIsChecked(true);
    if (file === null || passphrase === '') return;
    setIsBusy(true);
    setError(null);
    const sent = await sendFile(bridge, file, {
      isCancelled: () => false,
      onSent: (bytes) => setPercent(Math.round((bytes / file.size) * 100)),
    });
    setPercent(null);
    const upload = sent.ok ? (sent.value ?? '') : '';
    const opened = sent.ok ? await bridge.ask('backups:unseal', { upload, passphrase }) : sent;
    if (!opened.ok && upload !== '') await bridge.ask('files:drop', { upload });
    setIsBusy(false);
    if (opened.ok) onOpened(opened.value.id);
    else setError(opened.error);
  };

  return (
    <Dialog
      isOpen
      title={say(words.inTitle)}
      onClose={isBusy ? undefined : onClose}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form={form} isBusy={isBusy}>
            {say(words.inAct)}
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
          if (!isBusy) void handleOpen();
        }}
      >
        <p>{say(words.inText)}</p>
        <label htmlFor={fileId}>{say(words.file)}</label>
        <input
          id={fileId}
          type="file"
          accept=".qdzbak"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        {isChecked && file === null && <p role="alert">{say(words.missingFile)}</p>}
        <PassphraseInput
          label={say(words.passphrase)}
          value={passphrase}
          problem={isChecked && passphrase === '' ? say(words.missing) : undefined}
          onChange={setPassphrase}
        />
        <p role="status">{percent !== null && say(words.sending, { percent })}</p>
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
