import type { Person } from '#core/people/person';
import { dutyWords } from '#core/messages/vocabulary-messages';
import { say } from '#core/messages/message';
import { duties } from '#core/script/vocabulary';

import { useLanguage } from './language-context';
import { personFieldsMessages as words } from './person-fields-messages';
import { RadioGroup } from './radio-group';
import { TextInput } from './text-input';
import './person-fields.css';

export type PersonDetails = Pick<Person, 'name' | 'unit' | 'duty'>;

/** Somebody of whom nothing is known yet. */
export const noDetails: PersonDetails = { name: '', unit: '', duty: 'police' };

type PersonFieldsProps = {
  readonly value: PersonDetails;
  readonly onChange: (value: PersonDetails) => void;
  /** Set after a try to go on: what is missing is said then, not while somebody is still typing. */
  readonly isChecked: boolean;
  readonly hasFocus?: boolean;
};

/** Name, unit and duty of a person. */
export function PersonFields({ value, onChange, isChecked, hasFocus = false }: PersonFieldsProps) {
  const language = useLanguage();
  const isNameMissing = isChecked && value.name.trim() === '';
  return (
    <div className="person-fields">
      <TextInput
        label={say(words.name, language)}
        value={value.name}
        maxLength={40}
        autoFocus={hasFocus}
        problem={isNameMissing ? say(words.nameMissing, language) : undefined}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextInput
        label={say(words.unit, language)}
        value={value.unit}
        maxLength={60}
        placeholder={say(words.unitExample, language)}
        onChange={(unit) => onChange({ ...value, unit })}
      />
      <RadioGroup
        legend={say(words.duty, language)}
        value={value.duty}
        hint={say(words.dutyHint, language)}
        options={duties.map((duty) => ({ value: duty, label: say(dutyWords[duty], language) }))}
        onChange={(duty) => onChange({ ...value, duty })}
      />
    </div>
  );
}
