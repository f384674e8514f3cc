import { useId, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { PinInput } from '../../../components/pin-input';
import { healthMessages as words } from './messages';

type RepairDialogProps = {
  /** Begins the repair; answers why it was not begun, or null. */
  readonly repair: (pin: string) => Promise<AppError | null>;
  readonly onClose: () => void;
};

/** Says what a repair does, asks for the PIN, and begins it. */
export function RepairDialog({ onClose, repair }: RepairDialogProps) {
  const { say } = useWords();
  const form = useId();
  const [pin, setPin] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const handleRepair = async () => {
    setIsBusy(true);
    const refused = await repair(pin);
    setIsBusy(false);
    setError(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={say(words.repairTitle)}
      onClose={isBusy ? undefined : onClose}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form={form} isBusy={isBusy} disabled={pin.length < 4}>
            {say(words.act)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="health-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && pin.length >= 4) void handleRepair();
        }}
      >
        <p>{say(words.repairText)}</p>
        <PinInput label={say(words.pin)} value={pin} onChange={setPin} />
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
