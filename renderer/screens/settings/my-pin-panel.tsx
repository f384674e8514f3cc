import { useState } from 'react';

import { rolesWithPin, type Person } from '#core/people/person';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { ChangePinForm } from './change-pin-form';
import { settingsMessages as words } from './messages';

/** One's own PIN: set, change, or (trainees and supervisors) do without. */
export function MyPinPanel({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const [open, setOpen] = useState<'set' | 'remove' | null>(null);
  const [isDone, setIsDone] = useState(false);
  const start = (what: 'set' | 'remove') => {
    setIsDone(false);
    setOpen(what);
  };
  return (
    <Panel title={say(words.pinTitle)}>
      <div className="settings-fields">
        <p>{say(person.hasPin ? words.pinHas : words.pinNone)}</p>
        {open === null ? (
          <div className="settings-acts">
            <Button onClick={() => start('set')}>
              {say(person.hasPin ? words.pinChange : words.pinSet)}
            </Button>
            {person.hasPin && !rolesWithPin.includes(person.role) && (
              <Button kind="quiet" onClick={() => start('remove')}>
                {say(words.pinRemove)}
              </Button>
            )}
            <span role="status">{isDone && say(words.pinChanged)}</span>
          </div>
        ) : (
          <ChangePinForm
            person={person}
            isRemoving={open === 'remove'}
            onDone={() => {
              setOpen(null);
              setIsDone(true);
            }}
            onCancel={() => setOpen(null)}
          />
        )}
      </div>
    </Panel>
  );
}
