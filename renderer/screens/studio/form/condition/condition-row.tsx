import type { ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../../app/words';
import { Icon } from '../../../../components/icon';
import { useProblemsWithin } from '../field-problems';
import { formMessages as words } from '../messages';
import { ProblemNotes } from '../problem-notes';

export type ConditionRowProps = {
  readonly path: ChangePath;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
};

/** One sentence of a condition: what it is about, its controls, and the way to take it out. */
export function ConditionRow(
  props: ConditionRowProps & { readonly children: ReactNode; readonly isTall?: boolean },
) {
  const { path, name, isReadOnly, onRemove, children, isTall = false } = props;
  const { say } = useWords();
  const problems = useProblemsWithin(path);
  return (
    <div
      className={isTall ? 'form-sentence form-sentence-tall' : 'form-sentence'}
      role="group"
      aria-label={name}
      data-path={pathText(path)}
    >
      <span className="form-sentence-name">{name}</span>
      <div className="form-sentence-rest">{children}</div>
      {!isReadOnly && (
        <button
          type="button"
          className="form-tool"
          aria-label={say(words.removeCondition, { name })}
          title={say(words.removeCondition, { name })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
      <ProblemNotes problems={problems} />
    </div>
  );
}
