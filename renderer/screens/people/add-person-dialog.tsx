import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { AnswerOf } from '#core/bridge/channels';
import { rolesWithPin, type Role } from '#core/people/person';

import { usePeople } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { CheckBox } from '../../components/check-box';
import { Dialog } from '../../components/dialog';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { noDetails, PersonFields } from '../../components/person-fields';
import { RecoverySheet } from '../../components/recovery-sheet';
import { peopleMessages as words } from './messages';
import { PersonDialog } from './person-dialog';
import { RoleChoice } from './role-choice';

/** Adds a person of any role; a new administrator's recovery code is shown before the dialog can be left. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const add = usePeople((state) => state.add);
  const [details, setDetails] = useState(noDetails);
  const [role, setRole] = useState<Role>('trainee');
  const [wantsPin, setWantsPin] = useState(false);
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [added, setAdded] = useState<AnswerOf<'people:add'> | null>(null);

  const needsPin = rolesWithPin.includes(role);
  const hasPin = needsPin || wantsPin;
  const handleConfirm = async () => {
    setIsChecked(true);
    if (details.name.trim() === '' || (hasPin && newPinProblem(pin) !== null)) return;
    setIsBusy(true);
    setError(null);
    const answer = await add({ details, role, pin: hasPin ? pin.pin : null });
    setIsBusy(false);
    if (!answer.ok) setError(answer.error);
    else if (answer.value.recoveryCode === null) onClose();
    else setAdded(answer.value);
  };

  if (added !== null) {
    return (
      <Dialog isOpen title={say(words.codeTitle, { name: added.person.name })}>
        <p>{say(words.codeLead)}</p>
        <RecoverySheet
          code={added.recoveryCode ?? ''}
          personName={added.person.name}
          doneLabel={say(words.done)}
          onDone={onClose}
        />
      </Dialog>
    );
  }
  return (
    <PersonDialog
      title={say(words.addTitle)}
      confirm={say(words.addConfirm)}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void handleConfirm()}
      onClose={onClose}
    >
      <PersonFields value={details} onChange={setDetails} isChecked={isChecked} hasFocus />
      <RoleChoice role={role} onChange={setRole} />
      {!needsPin && <CheckBox label={say(words.wantsPin)} isChecked={wantsPin} onChange={setWantsPin} />}
      {hasPin && (
        <NewPinFields
          label={say(words.pinFor)}
          hint={say(words.pinForHint)}
          value={pin}
          onChange={setPin}
          isChecked={isChecked}
        />
      )}
    </PersonDialog>
  );
}
