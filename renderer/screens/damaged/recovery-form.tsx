import { useState } from 'react';
import { useStore } from 'zustand';

import type { AppError } from '#core/bridge/app-error';
import type { RecoveryLook } from '#core/bridge/recovery-channels';
import type { Result } from '#core/lib/result';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { EmptyState } from '../../components/empty-state';
import { ErrorNotice } from '../../components/error-notice';
import { formatWhen } from '../../components/format-when';
import { RadioGroup, type RadioOption } from '../../components/radio-group';
import type { RecoveryStore } from '../../stores/recovery-store';
import { lossText } from './loss-text';
import { damagedMessages as words } from './messages';

type RecoveryFormProps = {
  readonly look: RecoveryLook;
  readonly store: RecoveryStore;
  readonly onChanged: () => void;
};

/** The backups to choose from, each with what it holds and what it lacks, and the way to begin anew. */
export function RecoveryForm({ look, store, onChanged }: RecoveryFormProps) {
  const { openAgain, restore, startEmpty } = useStore(store);
  const { say, language } = useWords();
  const [name, setName] = useState(look.proposed);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const act = async (work: () => Promise<Result<unknown, AppError>>) => {
    setIsAsking(false);
    setIsBusy(true);
    setError(null);
    const answer = await work();
    setIsBusy(false);
    if (answer.ok) onChanged();
    else setError(answer.error);
  };

  const options = look.backups.map((backup): RadioOption<string> => {
    const { isWhole, kind, loss, look: inside, madeAt } = backup;
    const isBroken = inside === null || isWhole === false;
    return {
      value: backup.name,
      disabled: isBroken,
      label: (
        <>
          {say(words.label, { when: formatWhen(madeAt, language), kind: say(words[kind]) })}{' '}
          {backup.name === look.proposed && <Badge tone="green">{say(words.proposed)}</Badge>}
        </>
      ),
      hint: isBroken
        ? say(words.broken)
        : `${say(words.counts, { ...inside, newestAt: 0 })} ${loss === null ? '' : lossText(loss, say)}`,
    };
  });

  return (
    <div className="damaged-form">
      <p className="damaged-file">{say(words.file, { file: look.file })}</p>
      {options.length === 0 ? (
        <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>
      ) : (
        <RadioGroup
          legend={say(words.choose)}
          layout="cards"
          value={name}
          options={options}
          onChange={setName}
        />
      )}
      {error !== null && <ErrorNotice error={error} />}
      <div className="damaged-acts">
        {name !== null && (
          <Button kind="primary" size="large" isBusy={isBusy} onClick={() => void act(() => restore(name))}>
            {say(words.restore)}
          </Button>
        )}
        <Button size="large" icon="again" disabled={isBusy} onClick={() => void act(openAgain)}>
          {say(words.again)}
        </Button>
        <Button kind="quiet" size="large" disabled={isBusy} onClick={() => setIsAsking(true)}>
          {say(words.startEmpty)}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        title={say(words.emptyTitle)}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{say(words.cancel)}</Button>
            <Button kind="danger" onClick={() => void act(startEmpty)}>
              {say(words.begin)}
            </Button>
          </>
        }
      >
        <p>{say(words.emptyText)}</p>
      </Dialog>
    </div>
  );
}
