import { dutyWords } from '#core/messages/vocabulary-messages';
import type { Script } from '#core/script/script-schema';
import { actions, duties } from '#core/script/vocabulary';

import { useWords } from '../../../../app/words';
import type { ComboOption } from '../../../../components/combo-box';
import { useEditor } from '../../editor-context';
import { formMessages as words } from '../messages';
import { declaredOptions, rulesetOptions, wordOptions } from '../named-options';
import { Picks } from '../picks';
import { useDeclare } from '../use-declare';
import { useRuleset } from '../ruleset-context';
import type { ConditionPart } from './condition-group';
import type { ListMember } from './condition-members';
import { ConditionRow, type ConditionRowProps } from './condition-row';

type ListRowProps = ConditionRowProps &
  Pick<ConditionPart<readonly string[]>, 'gesture' | 'value' | 'onChange'> & { readonly member: ListMember };

const none: readonly never[] = [];

type Listed = Script['facts' | 'dispositions' | 'scenes'] | readonly never[];

/** The list of the script that a member picks from; the same list as long as it does not change. */
function listOf({ facts, flags, dispositions, scenes }: Script, member: ListMember): Listed {
  switch (member) {
    case 'knows':
    case 'knowsNot':
      return facts;
    case 'flags':
    case 'noFlags':
      return flags;
    case 'disposition':
      return dispositions;
    case 'scene':
      return scenes;
    case 'done':
    case 'notDone':
    case 'duty':
      return none;
  }
}

/** 已知 …, 性情是 …: things picked by their texts. New facts and flags can be declared on the way. */
export function ListRow({ member, value, onChange, gesture, ...row }: ListRowProps) {
  const { say, language } = useWords();
  const items = useEditor((state) => listOf(state.document.script, member));
  const ruleset = useRuleset();
  const declareFact = useDeclare('facts');
  const declareFlag = useDeclare('flags');

  const options = ((): readonly ComboOption[] => {
    if (member === 'duty') return wordOptions(duties, dutyWords, language);
    if (member === 'done' || member === 'notDone') return rulesetOptions(ruleset?.actions, actions);
    return declaredOptions(
      items.map((item) => {
        if ('text' in item) return item;
        return { id: item.id, text: 'name' in item ? item.name : item.title };
      }),
    );
  })();
  const isFact = member === 'knows' || member === 'knowsNot';
  const isFlag = member === 'flags' || member === 'noFlags';
  const create = isFact ? declareFact : isFlag ? declareFlag : null;
  const isOneOf = member === 'disposition' || member === 'duty' || member === 'scene';
  return (
    <ConditionRow {...row}>
      <Picks
        label={row.name}
        chosen={value}
        options={options}
        isReadOnly={row.isReadOnly}
        onChange={(next) => onChange(next ?? [])}
        {...(create === null ? {} : { onCreate: (text: string) => create(text, gesture) })}
      />
      {value.length > 1 && (
        <span className="form-hint">{say(isOneOf ? words.oneIsEnough : words.allOfThem)}</span>
      )}
    </ConditionRow>
  );
}
