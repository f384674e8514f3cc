import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { roleWords } from '#core/messages/vocabulary-messages';
import type { Person } from '#core/people/person';

import { usePeople, useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { PersonFields, type PersonDetails } from '../../components/person-fields';
import { settingsMessages as words } from './messages';

/** One's own name, unit and duty. */
export function MyDetailsPanel({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const changeDetails = usePeople((state) => state.changeDetails);
  const adoptPerson = useSession((session) => session.adoptPerson);
  const [details, setDetails] = useState<PersonDetails>({
    name: person.name,
    unit: person.unit,
    duty: person.duty,
  });
  const [state, setState] = useState<'idle' | 'checked' | 'busy' | 'saved'>('idle');
  const [error, setError] = useState<AppError | null>(null);
  const isSame = details.name === person.name && details.unit === person.unit && details.duty === person.duty;

  const handleSubmit = async () => {
    setState('checked');
    if (details.name.trim() === '' || isSame) return;
    setState('busy');
    setError(null);
    const answer = await changeDetails({ person: person.id, details });
    setState(answer.ok ? 'saved' : 'checked');
    if (answer.ok) adoptPerson(answer.value);
    else setError(answer.error);
  };

  return (
    <Panel title={say(words.meTitle)} aside={say(words.role, { role: say(roleWords[person.role]) })}>
      <form
        className="settings-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void handleSubmit();
        }}
      >
        <PersonFields
          value={details}
          isChecked={state === 'checked'}
          onChange={(value) => {
            setDetails(value);
            setState('idle');
          }}
        />
        {error !== null && <ErrorNotice error={error} />}
        <div className="settings-acts">
          <Button type="submit" isBusy={state === 'busy'} disabled={isSame}>
            {say(words.save)}
          </Button>
          <span role="status">{state === 'saved' && say(words.saved)}</span>
        </div>
      </form>
    </Panel>
  );
}
