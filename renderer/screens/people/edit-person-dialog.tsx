import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { rolesWithPin, type Person } from '#core/people/person';

import { usePeople, useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { newPinProblem, noPin } from '../../components/new-pin';
import { NewPinFields } from '../../components/new-pin-fields';
import { Notice } from '../../components/notice';
import { PersonFields } from '../../components/person-fields';
import { peopleMessages as words } from './messages';
import { PersonDialog } from './person-dialog';
import { RoleChoice } from './role-choice';

type EditPersonDialogProps = {
  readonly person: Person;
  readonly isMe: boolean;
  readonly onClose: () => void;
};

/**
 * Changes details and role. Three channels, in the order in which a failure does least harm: the PIN that the role needs,
 * the details, the role last.
 */
export function EditPersonDialog({ person, isMe, onClose }: EditPersonDialogProps) {
  const { say } = useWords();
  const { changeDetails, changePin, changeRole } = usePeople((state) => state);
  const adoptPerson = useSession((session) => session.adoptPerson);
  const [details, setDetails] = useState({ name: person.name, unit: person.unit, duty: person.duty });
  const [role, setRole] = useState(person.role);
  const [pin, setPin] = useState(noPin);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const needsPin = rolesWithPin.includes(role) && !person.hasPin;

  const handleConfirm = async () => {
    setIsChecked(true);
    if (details.name.trim() === '' || (needsPin && newPinProblem(pin) !== null)) return;
    setIsBusy(true);
    setError(null);
    const steps = [
      needsPin && (() => changePin({ person: person.id, oldPin: null, newPin: pin.pin })),
      () => changeDetails({ person: person.id, details }),
      role !== person.role && (() => changeRole({ person: person.id, role })),
    ];
    for (const step of steps) {
      if (step === false) continue;
      const answer = await step();
      if (!answer.ok) {
        setIsBusy(false);
        return setError(answer.error);
      }
      adoptPerson(answer.value);
    }
    onClose();
  };

  return (
    <PersonDialog
      title={say(words.editTitle, { name: person.name })}
      confirm={say(words.save)}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void handleConfirm()}
      onClose={onClose}
    >
      <PersonFields value={details} onChange={setDetails} isChecked={isChecked} hasFocus />
      <RoleChoice role={role} onChange={setRole} />
      {isMe && role !== person.role && <Notice tone="warning">{say(words.ownRole)}</Notice>}
      {needsPin && (
        <>
          <p>{say(words.roleNeedsPin)}</p>
          <NewPinFields
            label={say(words.pinFor)}
            hint={say(words.pinForHint)}
            value={pin}
            onChange={setPin}
            isChecked={isChecked}
          />
        </>
      )}
    </PersonDialog>
  );
}
