import { roleWords } from '#core/messages/vocabulary-messages';
import { roles, type Role } from '#core/people/person';

import { useWords } from '../../app/words';
import { RadioGroup } from '../../components/radio-group';
import { peopleMessages as words } from './messages';

type RoleChoiceProps = { readonly role: Role; readonly onChange: (role: Role) => void };

/** The roles, each with what it may do. */
export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  const { say } = useWords();
  return (
    <RadioGroup
      legend={say(words.role)}
      layout="cards"
      value={role}
      options={roles.map((each) => ({ value: each, label: say(roleWords[each]), hint: say(words[each]) }))}
      onChange={onChange}
    />
  );
}
