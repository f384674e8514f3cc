import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { AnswerOf } from '#core/bridge/channels';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { ErrorNotice } from '../../components/error-notice';
import { RecoverySheet } from '../../components/recovery-sheet';
import { firstStartMessages as words } from './messages';

type FirstRecoveryCodeProps = { readonly added: AnswerOf<'people:add'> & { readonly pin: string } };

/** The code, and then in: the PIN that was just chosen need not be typed again. */
export function FirstRecoveryCode({ added }: FirstRecoveryCodeProps) {
  const { say } = useWords();
  const signIn = useSession((session) => session.signIn);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const handleDone = async () => {
    setIsBusy(true);
    const answer = await signIn({ person: added.person.id, pin: added.pin });
    if (!answer.ok) {
      setError(answer.error);
      setIsBusy(false);
    }
  };

  return (
    <>
      <RecoverySheet
        code={added.recoveryCode ?? '—'}
        personName={added.person.name}
        doneLabel={say(words.enter)}
        isBusy={isBusy}
        onDone={() => void handleDone()}
      />
      {error !== null && <ErrorNotice error={error} onRetry={() => void handleDone()} />}
    </>
  );
}
