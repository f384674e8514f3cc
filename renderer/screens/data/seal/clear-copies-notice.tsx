import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ErrorNotice } from '../../../components/error-notice';
import { Notice } from '../../../components/notice';
import type { SealStore } from '../../../stores/seal/create-seal-store';
import { sealMessages as words } from './messages';

type ClearCopiesNoticeProps = {
  readonly store: SealStore;
  readonly files: number;
};

/** Older files that still hold names as they are, and the way to be rid of them. */
export function ClearCopiesNotice({ files, store }: ClearCopiesNoticeProps) {
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [isGone, setIsGone] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const handleDelete = async () => {
    setIsBusy(true);
    const answer = await store.getState().deleteClearCopies();
    setIsBusy(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setIsGone(true);
  };
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void handleDelete()} />;
  if (files === 0) return isGone ? <Notice tone="success" title={say(words.copiesGone)} /> : null;
  return (
    <Notice
      tone="warning"
      title={say(words.copiesTitle, { count: files })}
      actions={
        <Button kind="primary" size="small" isBusy={isBusy} onClick={() => void handleDelete()}>
          {say(words.copiesDelete)}
        </Button>
      }
    >
      <p>{say(words.copiesText)}</p>
      <p>{say(words.copiesElsewhere)}</p>
    </Notice>
  );
}
