import { pathText } from '#core/check/script-problem';
import { variableWords } from '#core/messages/vocabulary-messages';
import type { Effects } from '#core/script/effects-schema';
import { actions, victimVariables } from '#core/script/vocabulary';

import { useWords } from '../../../../app/words';
import { NumberStepper } from '../../../../components/number-stepper';
import { useEditor } from '../../editor-context';
import type { ConditionPart } from '../condition/condition-group';
import { FormField } from '../form-field';
import { formMessages as words } from '../messages';
import { declaredOptions, rulesetOptions } from '../named-options';
import { Picks } from '../picks';
import { useRuleset } from '../ruleset-context';
import { useDeclare } from '../use-declare';
import { MoneyEffect } from './money-effect';

const moneyEffects = ['loses', 'secures', 'recovers'] as const;

/** Effects with one member changed or taken out. */
function withMember(effects: Effects, member: keyof Effects, value: unknown): Effects {
  const next: Record<string, unknown> = { ...effects, [member]: value };
  return Object.fromEntries(Object.entries(next).filter(([, each]) => each !== undefined));
}

/** The six variables by steps of five, facts, flags, actions, money, time. */
export function EffectsEditor({ path, value, isReadOnly, gesture, onChange }: ConditionPart<Effects>) {
  const { say } = useWords();
  const facts = useEditor((state) => state.document.script.facts);
  const flags = useEditor((state) => state.document.script.flags);
  const ruleset = useRuleset();
  const declareFact = useDeclare('facts');
  const declareFlag = useDeclare('flags');
  const set = (member: keyof Effects) => (next: unknown) => onChange(withMember(value, member, next));
  const lists = [
    { member: 'discloses', options: declaredOptions(facts), create: declareFact },
    { member: 'sets', options: declaredOptions(flags), create: declareFlag },
    { member: 'clears', options: declaredOptions(flags), create: null },
    { member: 'does', options: rulesetOptions(ruleset?.actions, actions), create: null },
  ] as const;

  return (
    <div className="form-effects">
      <div className="form-variables">
        {victimVariables.map((variable) => (
          <span key={variable} className="form-variable">
            <span className="form-variable-name" aria-hidden="true">
              {say(variableWords[variable])}
            </span>
            <NumberStepper
              label={say(variableWords[variable])}
              data-path={pathText([...path, variable])}
              value={value[variable]}
              step={5}
              min={-100}
              max={100}
              canBeEmpty
              isSigned
              placeholder="0"
              disabled={isReadOnly}
              onChange={set(variable)}
            />
          </span>
        ))}
      </div>
      {lists.map(({ member, options, create }) => (
        <FormField key={member} path={[...path, member]} label={say(words[member])}>
          {(control) => (
            <Picks
              label={say(words[member])}
              chosen={value[member]}
              options={options}
              control={control}
              isReadOnly={isReadOnly}
              onChange={set(member)}
              {...(create === null ? {} : { onCreate: (text: string) => create(text, gesture) })}
            />
          )}
        </FormField>
      ))}
      {moneyEffects.map((member) => (
        <MoneyEffect
          key={member}
          path={[...path, member]}
          label={say(words[member])}
          value={value[member]}
          isReadOnly={isReadOnly}
          onChange={set(member)}
        />
      ))}
      <FormField path={[...path, 'minutes']} label={say(words.storyMinutes)}>
        {(control) => (
          <span className="form-number">
            <NumberStepper
              {...control}
              label={say(words.storyMinutes)}
              value={value.minutes}
              min={0}
              canBeEmpty
              placeholder="0"
              disabled={isReadOnly}
              onChange={set('minutes')}
            />
            <span className="form-unit">{say(words.minutesUnit)}</span>
          </span>
        )}
      </FormField>
    </div>
  );
}
