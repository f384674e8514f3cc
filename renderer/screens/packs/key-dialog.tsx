import { useState, type ReactNode } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { useWords } from '../../app/words';
import { Button, type ButtonKind } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/error-notice';
import { keyMessages as words } from './key-messages';
import './packs.css';

type KeyDialogProps = {
  readonly title: string;
  readonly actLabel: string;
  readonly actKind?: ButtonKind;
  readonly isReady?: boolean;
  /** Does it; null where something that is asked for is missing and is said beside its field. */
  readonly onAct: () => Promise<Result<unknown, AppError>> | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of every question about keys: fields, the reason why it did not go, and two buttons. */
export function KeyDialog(props: KeyDialogProps) {
  const { title, actLabel, actKind = 'primary', isReady = true, onAct, onDone, onClose, children } = props;
  const { say } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleAct = async () => {
    const asked = onAct();
    if (asked === null) return;
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) onDone();
  };

  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button kind={actKind} type="submit" form="packs-key-form" disabled={!isReady} isBusy={isBusy}>
            {actLabel}
          </Button>
        </>
      }
    >
      <form
        id="packs-key-form"
        className="packs-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && isReady) void handleAct();
        }}
      >
        {children}
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
