import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { rolesWithPin, type Person } from '#core/people/person';

import { usePeople } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { peopleMessages as words } from './messages';
import { PersonDialog } from './person-dialog';

type ResetPinDialogProps = { readonly person: Person; readonly onClose: () => void };

/** Gives somebody else a new PIN, or takes it away where none is needed. */
export function ResetPinDialog({ person, onClose }: ResetPinDialogProps) {
  const { say } = useWords();
  const changePin = usePeople((state) => state.changePin);
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const save = async (newPin: string | null) => {
    setIsBusy(true);
    setError(null);
    const answer = await changePin({ person: person.id, oldPin: null, newPin });
    setIsBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  };
  const canDoWithout = person.hasPin && !rolesWithPin.includes(person.role);
  return (
    <PersonDialog
      title={say(words.pinTitle, { name: person.name })}
      confirm={say(words.save)}
      isBusy={isBusy}
      error={error}
      extra={
        canDoWithout && (
          <Button kind="quiet" onClick={() => void save(null)}>
            {say(words.pinClear)}
          </Button>
        )
      }
      onConfirm={() => {
        setIsChecked(true);
        if (newPinProblem(pin) === null) void save(pin.pin);
      }}
      onClose={onClose}
    >
      <p>{say(words.pinLead)}</p>
      <NewPinFields
        label={say(words.pinFor)}
        hint={say(words.pinForHint)}
        value={pin}
        onChange={setPin}
        isChecked={isChecked}
      />
    </PersonDialog>
  );
}
