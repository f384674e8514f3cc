import { useEffect, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { Person } from '#core/people/person';

import { usePeople } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { CheckBox } from '../../components/check-box';
import { peopleMessages as words } from './messages';
import { PersonDialog } from './person-dialog';

type RemovePersonDialogProps = { readonly person: Person; readonly onClose: () => void };

/** Removing really deletes; a tick stands before the button, because nothing brings it back. */
export function RemovePersonDialog({ person, onClose }: RemovePersonDialogProps) {
  const { say } = useWords();
  const remove = usePeople((state) => state.remove);
  const [isKnown, setIsKnown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const bridge = useBridge();
  const [backups, setBackups] = useState(0);
  useEffect(() => {
    let isHere = true;
    void bridge.ask('backups:holding', { person: person.id }).then((answer) => {
      if (isHere && answer.ok) setBackups(answer.value.length);
    });
    return () => {
      isHere = false;
    };
  }, [bridge, person.id]);

  const handleConfirm = async () => {
    setIsBusy(true);
    setError(null);
    const answer = await remove({ person: person.id });
    setIsBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  };

  return (
    <PersonDialog
      title={say(words.removeTitle, { name: person.name })}
      confirm={say(words.remove)}
      confirmKind="danger"
      canConfirm={isKnown}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void handleConfirm()}
      onClose={onClose}
    >
      <p>{say(words.removeWarning, { name: person.name })}</p>
      {backups > 0 && <p>{say(words.removeBackups, { count: backups })}</p>}
      <CheckBox label={say(words.removeKnown)} isChecked={isKnown} onChange={setIsKnown} />
    </PersonDialog>
  );
}
