import { useId, useState, type ReactNode } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { useWords } from '../../../app/words';
import { Button, type ButtonKind } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { sealMessages as words } from './messages';
import './seal.css';

type SealDialogProps = {
  readonly title: string;
  readonly lead: string;
  readonly actLabel: string;
  readonly actKind?: ButtonKind;
  /** Does it; null where something that is asked for is missing and is said beside its field. */
  readonly onAct: () => Promise<Result<unknown, AppError>> | null;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** The frame of every question about the encryption: what it means, fields, the reason why it did not go. Whoever asks takes it away when it went. */
export function SealDialog({ title, lead, actLabel, actKind, onAct, onClose, children }: SealDialogProps) {
  const { say } = useWords();
  const form = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const handleAct = async () => {
    const asked = onAct();
    if (asked === null) return;
    setIsBusy(true);
    const answer = await asked;
    setIsBusy(false);
    setError(answer.ok ? null : answer.error);
  };
  return (
    <Dialog
      isOpen
      title={title}
      // Leaving in the middle would lose a recovery key that is told only once.
      onClose={isBusy ? undefined : onClose}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind={actKind ?? 'primary'} type="submit" form={form} isBusy={isBusy}>
            {actLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="seal-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void handleAct();
        }}
      >
        <p>{lead}</p>
        {children}
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
