import { useRef, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Person } from '#core/people/person';
import { pinSchema } from '#core/people/person';
import { explain } from '#core/messages/error-messages';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { PinInput } from '../../components/pin-input';
import { signInMessages as words } from './messages';

type EnterPinProps = {
  readonly person: Person;
  readonly onOther: () => void;
  readonly onForgot: () => void;
};

/** The PIN of one person. A wrong one is said at the field; anything else that fails has its own notice. */
export function EnterPin({ person, onOther, onForgot }: EnterPinProps) {
  const { language, say } = useWords();
  const signIn = useSession((session) => session.signIn);
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleSubmit = async () => {
    if (isBusy || !pinSchema.safeParse(pin).success) return;
    setIsBusy(true);
    const answer = await signIn({ person: person.id, pin });
    if (answer.ok) return;
    setIsBusy(false);
    setPin('');
    setError(answer.error);
    field.current?.focus();
  };

  const isPinError = error?.code === 'people/wrong-pin' || error?.code === 'people/too-many-tries';
  const sentence = error === null ? null : explain(error, language);
  return (
    <form
      className="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <PinInput
        ref={field}
        label={say(words.pin)}
        value={pin}
        autoFocus
        problem={isPinError && sentence !== null ? `${sentence.what}${sentence.now}` : undefined}
        onChange={setPin}
      />
      {error !== null && !isPinError && <ErrorNotice error={error} />}
      <div className="sign-in-acts">
        <Button type="submit" kind="primary" size="large" isBusy={isBusy} disabled={pin.length < 4}>
          {say(words.enter)}
        </Button>
        <Button kind="quiet" onClick={onForgot}>
          {say(words.forgot)}
        </Button>
        <Button kind="quiet" icon="swap" onClick={onOther}>
          {say(words.other)}
        </Button>
      </div>
    </form>
  );
}
