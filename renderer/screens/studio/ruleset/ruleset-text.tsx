import { useState } from 'react';

import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../app/words';
import { Field } from '../../../components/field';
import { GrowingText } from '../../../components/growing-text';
import { newGesture } from '../form/use-gesture';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';

type RulesetTextProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: string;
};

/** A text of the ruleset. What it may not be (empty) stays in the field and out of the ruleset, and is told. */
export function RulesetText({ label, path, value }: RulesetTextProps) {
  const { say } = useWords();
  const edit = useRuleset((state) => state.edit);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const [refused, setRefused] = useState<string | null>(null);
  const [gesture, setGesture] = useState('ruleset');
  const problem = refused === null ? undefined : say(words.cannotBe);

  const control = {
    lang: 'zh-CN',
    value: refused ?? value,
    readOnly: isReadOnly,
    onFocus: () => setGesture(newGesture(path.join('.'))),
    onBlur: () => setRefused(null),
    onChange: (typed: string) => {
      const text = typed.replace(/\s*\n\s*/g, ' ');
      const isTaken =
        text.trim() !== '' && edit('set-field', { path, value: text, field: label }, gesture) === null;
      setRefused(isTaken ? null : text);
    },
  };
  return (
    <Field label={label} problem={problem}>
      {(field) => <GrowingText {...field} {...control} />}
    </Field>
  );
}
