import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import { effectsText } from '#core/script-words/effects-text';
import type { Effects } from '#core/script/effects-schema';

import { useWords } from '../../../../app/words';
import { useProblemsOf } from '../field-problems';
import { Fold } from '../fold';
import { ProblemNotes } from '../problem-notes';
import { useScriptNames } from '../script-names-context';
import { useField } from '../use-field';
import { EffectsEditor } from './effects-editor';

type EffectsFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: Effects | undefined;
  /** The effects must be there, even when they change nothing. */
  readonly isRequired?: boolean;
  readonly isOpenAtFirst?: boolean;
};

/** What something changes: one sentence, and the controls when unfolded. */
export function EffectsField(props: EffectsFieldProps) {
  const { path, label, value, isRequired = false, isOpenAtFirst = false } = props;
  const { language } = useWords();
  const names = useScriptNames();
  const field = useField(path, label);
  const problems = useProblemsOf(path);
  const set = (next: Effects) => field.set(Object.keys(next).length === 0 && !isRequired ? undefined : next);
  return (
    <Fold
      path={path}
      title={label}
      summary={<span lang="zh-CN">{effectsText(value ?? {}, language, names)}</span>}
      isOpenAtFirst={isOpenAtFirst}
    >
      <div data-path={pathText(path)} onFocus={field.onFocus}>
        <EffectsEditor
          path={path}
          value={value ?? {}}
          isReadOnly={field.isReadOnly}
          gesture={field.gesture}
          onChange={set}
        />
        <ProblemNotes problems={problems} />
      </div>
    </Fold>
  );
}
