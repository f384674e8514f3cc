import type { Condition } from '#core/script/condition-schema';
import type { Script } from '#core/script/script-schema';
import { conditionText } from '#core/script-words/condition-text';
import { scriptNames, type ScriptNames } from '#core/script-words/script-names';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { outlineMessages as words } from './messages';

/** One look-up for all lines of a document. */
const namesOf = new WeakMap<Script, ScriptNames>();

function namesIn(script: Script): ScriptNames {
  const known = namesOf.get(script) ?? scriptNames(script);
  namesOf.set(script, known);
  return known;
}

/** When a line is said or offered, in words. It is changed in the form. */
export function ConditionNote({ when }: { readonly when: Condition }) {
  const { language, say } = useWords();
  const condition = useEditor(({ document }) => conditionText(when, language, namesIn(document.script)));
  return <span className="outline-note">{say(words.when, { condition })}</span>;
}
