import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { explain } from '#core/messages/error-messages';
import type { Person } from '#core/people/person';

import { usePeople, useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { PinInput } from '../../components/pin-input';
import { settingsMessages as words } from './messages';

type ChangePinFormProps = {
  readonly person: Person;
  readonly isRemoving: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** The present PIN where there is one, and the new one where one is wanted. */
export function ChangePinForm({ person, isRemoving, onDone, onCancel }: ChangePinFormProps) {
  const { language, say } = useWords();
  const changePin = usePeople((state) => state.changePin);
  const adoptPerson = useSession((session) => session.adoptPerson);
  const [oldPin, setOldPin] = useState('');
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const isOldMissing = person.hasPin && oldPin.length < 4;
  const isOldWrong = error?.code === 'people/wrong-pin' || error?.code === 'people/too-many-tries';
  const handleSubmit = async () => {
    setIsChecked(true);
    if (isBusy || isOldMissing || (!isRemoving && newPinProblem(pin) !== null)) return;
    setIsBusy(true);
    setError(null);
    const answer = await changePin({
      person: person.id,
      oldPin: person.hasPin ? oldPin : null,
      newPin: isRemoving ? null : pin.pin,
    });
    setIsBusy(false);
    if (!answer.ok) return setError(answer.error);
    adoptPerson(answer.value);
    onDone();
  };

  const oldProblem = () => {
    if (isOldWrong && error !== null) return explain(error, language).what;
    return isChecked && isOldMissing ? say(words.oldPinMissing) : undefined;
  };
  return (
    <form
      className="settings-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      {person.hasPin && (
        <PinInput
          label={say(words.oldPin)}
          value={oldPin}
          autoFocus
          problem={oldProblem()}
          onChange={setOldPin}
        />
      )}
      {!isRemoving && (
        <NewPinFields label={say(words.newPin)} value={pin} onChange={setPin} isChecked={isChecked} />
      )}
      {error !== null && !isOldWrong && <ErrorNotice error={error} />}
      <div className="settings-acts">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {say(isRemoving ? words.pinRemove : words.save)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  );
}
