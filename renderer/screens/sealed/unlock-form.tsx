import { useState, type ReactNode } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { TextInput } from '../../components/text-input';
import { sealMessages } from '../data/seal/messages';
import { newPassphraseProblem, noPassphrase } from '../data/seal/new-passphrase';
import { NewPassphraseFields } from '../data/seal/new-passphrase-fields';
import { PassphraseInput } from '../data/seal/passphrase-input';
import { sealedMessages as words } from './messages';

type FormProps = {
  readonly isReady: boolean;
  readonly ask: () => Promise<Result<null, AppError>>;
  readonly onTry: () => void;
  readonly onUnlocked: () => void;
  readonly other: ReactNode;
  readonly children: ReactNode;
};

function Form({ isReady, ask, onTry, onUnlocked, other, children }: FormProps) {
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const handleSubmit = async () => {
    onTry();
    if (isBusy || !isReady) return;
    setIsBusy(true);
    setError(null);
    const answer = await ask();
    setIsBusy(false);
    if (answer.ok) onUnlocked();
    else setError(answer.error);
  };
  return (
    <form
      className="sealed-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      {children}
      {error !== null && <ErrorNotice error={error} />}
      <div className="sealed-acts">
        <Button type="submit" kind="primary" size="large" icon="lock" isBusy={isBusy}>
          {say(words.unlock)}
        </Button>
        {other}
      </div>
    </form>
  );
}

type UnlockProps = { readonly onUnlocked: () => void; readonly onOther: () => void };

/** Unlocking with the passphrase. */
export function UnlockForm({ onUnlocked, onOther }: UnlockProps) {
  const bridge = useBridge();
  const { say } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setIsTried] = useState(false);
  return (
    <Form
      isReady={passphrase !== ''}
      ask={() => bridge.ask('seal:unlock', { passphrase })}
      onTry={() => setIsTried(true)}
      onUnlocked={onUnlocked}
      other={
        <Button kind="quiet" onClick={onOther}>
          {say(words.forgot)}
        </Button>
      }
    >
      <PassphraseInput
        label={say(sealMessages.passphrase)}
        value={passphrase}
        autoFocus
        problem={isTried && passphrase === '' ? say(sealMessages.missing) : undefined}
        onChange={setPassphrase}
      />
    </Form>
  );
}

/** Unlocking with the printed key, which sets a new passphrase. */
export function RecoverForm({ onUnlocked, onOther }: UnlockProps) {
  const bridge = useBridge();
  const { say } = useWords();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [fresh, setFresh] = useState(noPassphrase);
  const [isTried, setIsTried] = useState(false);
  const isMissing = recoveryKey.trim() === '';
  return (
    <Form
      isReady={!isMissing && newPassphraseProblem(fresh) === null}
      ask={() => bridge.ask('seal:unlock-by-recovery', { recoveryKey, passphrase: fresh.passphrase })}
      onTry={() => setIsTried(true)}
      onUnlocked={onUnlocked}
      other={
        <Button kind="quiet" icon="back" onClick={onOther}>
          {say(words.back)}
        </Button>
      }
    >
      <TextInput
        label={say(sealMessages.recoveryKey)}
        value={recoveryKey}
        autoFocus
        maxLength={60}
        hint={say(sealMessages.recoveryHint)}
        problem={isTried && isMissing ? say(sealMessages.missing) : undefined}
        onChange={setRecoveryKey}
      />
      <NewPassphraseFields value={fresh} onChange={setFresh} isChecked={isTried} />
    </Form>
  );
}
