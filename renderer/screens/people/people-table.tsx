import { dutyWords, roleWords } from '#core/messages/vocabulary-messages';
import type { Person } from '#core/people/person';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { peopleMessages as words } from './messages';
import './people-table.css';

type PeopleTableProps = {
  readonly people: readonly Person[];
  /** Whoever looks: they change their own PIN under settings and do not remove themselves. */
  readonly me: string | null;
  readonly onEdit: (person: Person) => void;
  readonly onResetPin: (person: Person) => void;
  readonly onRemove: (person: Person) => void;
};

/** One row for each person, with what can be done about them. */
export function PeopleTable({ people, me, onEdit, onResetPin, onRemove }: PeopleTableProps) {
  const { say } = useWords();
  const headings = [words.name, words.unit, words.duty, words.role, words.pin, words.acts];
  return (
    <Panel isFlush>
      <div className="people-table-scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
        <table className="people-table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading.en} scope="col">
                  {say(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  {person.name} {person.id === me && <Badge tone="ink">{say(words.you)}</Badge>}
                </th>
                <td>{person.unit}</td>
                <td>{say(dutyWords[person.duty])}</td>
                <td>{say(roleWords[person.role])}</td>
                <td className="people-table-pin">{say(person.hasPin ? words.hasPin : words.noPin)}</td>
                <td>
                  <span className="people-table-acts">
                    <Button
                      size="small"
                      aria-label={say(words.editOf, { name: person.name })}
                      onClick={() => onEdit(person)}
                    >
                      {say(words.edit)}
                    </Button>
                    {person.id !== me && (
                      <>
                        <Button
                          size="small"
                          aria-label={say(words.resetPinOf, { name: person.name })}
                          onClick={() => onResetPin(person)}
                        >
                          {say(words.resetPin)}
                        </Button>
                        <Button
                          size="small"
                          kind="danger"
                          aria-label={say(words.removeOf, { name: person.name })}
                          onClick={() => onRemove(person)}
                        >
                          {say(words.remove)}
                        </Button>
                      </>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
