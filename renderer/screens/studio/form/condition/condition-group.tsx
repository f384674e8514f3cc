import type { ChangePath } from '#core/editing/change';
import type { Condition } from '#core/script/condition-schema';

import { useWords } from '../../../../app/words';
import { ComboBox } from '../../../../components/combo-box';
import { formMessages as words } from '../messages';
import {
  conditionMembers,
  freshMember,
  isRangeMember,
  withMember,
  type ConditionMember,
} from './condition-members';
import { AnyRow, NotRow } from './combined-rows';
import { memberWords } from './member-words';
import { ListRow } from './list-row';
import { RangeRow } from './range-row';

/** What every part of a condition is given. Values are passed up whole: one condition is one value of the script. */
export type ConditionPart<Value> = {
  readonly path: ChangePath;
  readonly value: Value;
  readonly isReadOnly: boolean;
  readonly gesture: string;
  readonly onChange: (value: Value) => void;
};

type ConditionGroupProps = ConditionPart<Condition> & { readonly none: string };

/** Sentences that must all hold, and the field that adds one more. */
export function ConditionGroup(props: ConditionGroupProps) {
  const { path, value, none, isReadOnly, gesture, onChange } = props;
  const { say } = useWords();
  const members = Object.keys(value) as ConditionMember[];
  const nameOf = (member: ConditionMember): string => say(memberWords[member]);
  const part = (member: ConditionMember) => ({
    path: [...path, member],
    isReadOnly,
    gesture,
    name: nameOf(member),
    onRemove: () => onChange(withMember(value, member, undefined)),
  });
  const set = (member: ConditionMember) => (next: unknown) => onChange(withMember(value, member, next));

  return (
    <div className="form-condition-group">
      {members.length === 0 && <p className="form-hint">{none}</p>}
      {members.map((member) => {
        if (member === 'any')
          return <AnyRow key={member} {...part(member)} value={value.any ?? []} onChange={set(member)} />;
        if (member === 'not')
          return <NotRow key={member} {...part(member)} value={value.not ?? {}} onChange={set(member)} />;
        if (isRangeMember(member))
          return (
            <RangeRow
              key={member}
              {...part(member)}
              member={member}
              value={value[member] ?? {}}
              onChange={set(member)}
            />
          );
        return (
          <ListRow
            key={member}
            {...part(member)}
            member={member}
            value={value[member] ?? []}
            onChange={set(member)}
          />
        );
      })}
      {!isReadOnly && (
        <div className="form-condition-add">
          <ComboBox
            aria-label={say(words.addCondition)}
            chosen=""
            placeholder={say(words.addCondition)}
            options={() =>
              conditionMembers
                .filter((member) => !members.includes(member))
                .map((member) => ({ id: member, text: nameOf(member) }))
            }
            onChoose={(id) => onChange({ ...value, ...freshMember(id as ConditionMember) })}
          />
        </div>
      )}
    </div>
  );
}
