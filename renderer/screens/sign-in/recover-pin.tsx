import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Person } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { RecoverySheet } from '../../components/recovery-sheet';
import { TextInput } from '../../components/text-input';
import { signInMessages as words } from './messages';

type RecoverPinProps = {
  readonly person: Person;
  /** Only administrators have a recovery code; the others are helped by one. */
  readonly canRecover: boolean;
  readonly onBack: () => void;
};

/** A forgotten PIN: the printed code gives a new one, and a new code. */
export function RecoverPin({ person, canRecover, onBack }: RecoverPinProps) {
  const { say } = useWords();
  const recover = useSession((session) => session.recover);
  const signIn = useSession((session) => session.signIn);
  const [code, setCode] = useState('');
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [newCode, setNewCode] = useState<string | null>(null);

  const isCodeMissing = code.trim().length < 8;
  const handleSubmit = async () => {
    setIsChecked(true);
    if (isBusy || isCodeMissing || newPinProblem(pin) !== null) return;
    setIsBusy(true);
    setError(null);
    const answer = await recover({ person: person.id, code, newPin: pin.pin });
    setIsBusy(false);
    if (answer.ok) setNewCode(answer.value.recoveryCode);
    else setError(answer.error);
  };
  const handleDone = async () => {
    setIsBusy(true);
    const answer = await signIn({ person: person.id, pin: pin.pin });
    if (answer.ok) return;
    setIsBusy(false);
    setError(answer.error);
  };
  const back = (
    <Button kind="quiet" icon="back" onClick={onBack}>
      {say(words.back)}
    </Button>
  );

  if (!canRecover) return <div>{back}</div>;
  if (newCode !== null) {
    return (
      <>
        <h2>{say(words.newCodeTitle)}</h2>
        <RecoverySheet
          code={newCode}
          personName={person.name}
          doneLabel={say(words.done)}
          isBusy={isBusy}
          onDone={() => void handleDone()}
        />
        {error !== null && <ErrorNotice error={error} />}
      </>
    );
  }
  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <TextInput
        label={say(words.code)}
        value={code}
        autoFocus
        maxLength={60}
        hint={say(words.codeHint)}
        problem={isChecked && isCodeMissing ? say(words.codeMissing) : undefined}
        onChange={setCode}
      />
      <NewPinFields value={pin} onChange={setPin} isChecked={isChecked} />
      {error !== null && <ErrorNotice error={error} />}
      <div className="sign-in-acts">
        <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
          {say(words.recover)}
        </Button>
        {back}
      </div>
    </form>
  );
}
