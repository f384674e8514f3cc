import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { noDetails, PersonFields, type PersonDetails } from '../../components/person-fields';
import { firstStartMessages as words } from './messages';

type FirstPersonFormProps = {
  readonly onSubmit: (details: PersonDetails, pin: string) => Promise<Result<unknown, AppError>>;
};

/** Name, unit, duty and PIN of the first person, on one page. */
export function FirstPersonForm({ onSubmit }: FirstPersonFormProps) {
  const { say } = useWords();
  const [details, setDetails] = useState(noDetails);
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleSubmit = async () => {
    setIsChecked(true);
    if (isBusy || details.name.trim() === '' || newPinProblem(pin) !== null) return;
    setIsBusy(true);
    setError(null);
    const answer = await onSubmit(details, pin.pin);
    setIsBusy(false);
    if (!answer.ok) setError(answer.error);
  };

  return (
    <form
      className="first-start-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <PersonFields value={details} onChange={setDetails} isChecked={isChecked} hasFocus />
      <div className="first-start-pin">
        <h2>{say(words.pinTitle)}</h2>
        <p className="first-start-why">{say(words.pinWhy)}</p>
        <NewPinFields value={pin} onChange={setPin} isChecked={isChecked} />
      </div>
      {error !== null && <ErrorNotice error={error} />}
      <div>
        <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
          {say(words.create)}
        </Button>
      </div>
    </form>
  );
}
