import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { dutyWords, roleWords } from '#core/messages/vocabulary-messages';
import type { Person } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Icon } from '../../components/icon';
import { TextInput } from '../../components/text-input';
import { signInMessages as words } from './messages';

/** From this many people on, a search field stands above the list. */
const manyPeople = 8;

type ChoosePersonProps = {
  readonly people: readonly Person[];
  /** Stands first in the list. */
  readonly lastPerson: string | null;
  /** Chose somebody who has a PIN; whoever has none is in at once. */
  readonly onChoose: (person: Person) => void;
  readonly onAdd: () => void;
};

/** The list of people on this computer. */
export function ChoosePerson({ people, lastPerson, onChoose, onAdd }: ChoosePersonProps) {
  const { say } = useWords();
  const signIn = useSession((session) => session.signIn);
  const [text, setText] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const wanted = text.trim().toLowerCase();
  const shown = people
    .filter(({ name, unit }) => `${name} ${unit}`.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b.id === lastPerson) - Number(a.id === lastPerson));

  const handleChoose = async (person: Person) => {
    if (person.hasPin) return onChoose(person);
    const answer = await signIn({ person: person.id, pin: null });
    if (!answer.ok) setError(answer.error);
  };

  return (
    <>
      {people.length > manyPeople && (
        <TextInput
          label={say(words.search)}
          type="search"
          value={text}
          autoFocus
          onChange={setText}
          onKeyDown={(event) => {
            const only = shown[0];
            if (event.key === 'Enter' && shown.length === 1 && only !== undefined) void handleChoose(only);
          }}
        />
      )}
      {shown.length === 0 ? (
        <p className="sign-in-none" role="status">
          {say(words.noMatch, { text: text.trim() })}
        </p>
      ) : (
        <ul className="sign-in-people" aria-label={say(words.people)}>
          {shown.map((person, index) => (
            <li key={person.id}>
              <button
                type="button"
                className="sign-in-person"
                autoFocus={index === 0 && people.length <= manyPeople}
                onClick={() => void handleChoose(person)}
              >
                <span className="sign-in-name">{person.name}</span>
                <span className="sign-in-unit">
                  {[
                    person.unit,
                    say(dutyWords[person.duty]),
                    person.role !== 'trainee' && say(roleWords[person.role]),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {person.hasPin && (
                  <span className="sign-in-lock">
                    <Icon name="lock" />
                    {say(words.needsPin)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorNotice error={error} />}
      <div>
        <Button icon="add" onClick={onAdd}>
          {say(words.addMyself)}
        </Button>
      </div>
    </>
  );
}
