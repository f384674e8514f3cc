import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import { conditionText } from '#core/script-words/condition-text';
import type { Condition } from '#core/script/condition-schema';

import { useWords } from '../../../../app/words';
import { useProblemsOf } from '../field-problems';
import { Fold } from '../fold';
import { ProblemNotes } from '../problem-notes';
import { useScriptNames } from '../script-names-context';
import { useField } from '../use-field';
import { ConditionGroup } from './condition-group';

type ConditionFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: Condition | undefined;
  /** What it means that there is no condition. */
  readonly none: string;
  /** The condition must be there, even when nothing is said in it. */
  readonly isRequired?: boolean;
  readonly isOpenAtFirst?: boolean;
};

/** When something holds: one sentence, and when unfolded, a sentence with controls for each part. */
export function ConditionField(props: ConditionFieldProps) {
  const { path, label, value, none, isRequired = false, isOpenAtFirst = false } = props;
  const { language } = useWords();
  const names = useScriptNames();
  const field = useField(path, label);
  const problems = useProblemsOf(path);
  const isEmpty = value === undefined || Object.keys(value).length === 0;
  const set = (next: Condition) =>
    field.set(Object.keys(next).length === 0 && !isRequired ? undefined : next);
  return (
    <Fold
      path={path}
      title={label}
      summary={isEmpty ? none : <span lang="zh-CN">{conditionText(value, language, names)}</span>}
      isOpenAtFirst={isOpenAtFirst}
    >
      <div className="form-condition" data-path={pathText(path)} onFocus={field.onFocus}>
        <ConditionGroup
          path={path}
          value={value ?? {}}
          none={none}
          isReadOnly={field.isReadOnly}
          gesture={field.gesture}
          onChange={set}
        />
        <ProblemNotes problems={problems} />
      </div>
    </Fold>
  );
}
