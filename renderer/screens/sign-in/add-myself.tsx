import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { ErrorNotice } from '../../components/error-notice';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { noDetails, PersonFields } from '../../components/person-fields';
import { signInMessages as words } from './messages';

/** A new trainee adds themselves and is in at once. */
export function AddMyself({ onBack }: { readonly onBack: () => void }) {
  const { say } = useWords();
  const addPerson = useSession((session) => session.addPerson);
  const signIn = useSession((session) => session.signIn);
  const [details, setDetails] = useState(noDetails);
  const [wantsPin, setWantsPin] = useState(false);
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleSubmit = async () => {
    setIsChecked(true);
    if (isBusy || details.name.trim() === '' || (wantsPin && newPinProblem(pin) !== null)) return;
    const newPin = wantsPin ? pin.pin : null;
    setIsBusy(true);
    setError(null);
    const added = await addPerson({ details, role: 'trainee', pin: newPin });
    const entered = added.ok ? await signIn({ person: added.value.person.id, pin: newPin }) : added;
    if (entered.ok) return;
    setIsBusy(false);
    setError(entered.error);
  };

  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <PersonFields value={details} onChange={setDetails} isChecked={isChecked} hasFocus />
      <CheckBox label={say(words.wantsPin)} isChecked={wantsPin} onChange={setWantsPin} />
      {wantsPin && <NewPinFields value={pin} onChange={setPin} isChecked={isChecked} />}
      {error !== null && <ErrorNotice error={error} />}
      <div className="sign-in-acts">
        <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
          {say(words.add)}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {say(words.back)}
        </Button>
      </div>
    </form>
  );
}
