import { useId, useState, type ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { classNames } from '../../../components/class-names';
import { Icon } from '../../../components/icon';
import { useEditor } from '../editor-context';
import { useProblemsWithin } from './field-problems';
import { isWithin } from './is-within';

type FoldProps = {
  readonly path: ChangePath;
  readonly title: ReactNode;
  /** What it says at the moment, as a sentence; shown while it is folded. */
  readonly summary?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** A part of the form that folds into one sentence. It opens by itself when somebody is sent to a field inside. */
export function Fold({ path, title, summary, isOpenAtFirst = false, children }: FoldProps) {
  const id = useId();
  const sentTo = useEditor((state) => state.sentTo);
  const isGoal = sentTo !== null && isWithin(sentTo.path, path);
  const [isOpen, setOpen] = useState(isOpenAtFirst || isGoal);
  const [seen, setSeen] = useState(sentTo?.count);
  const problems = useProblemsWithin(path);
  if (sentTo?.count !== seen) {
    setSeen(sentTo?.count);
    if (isGoal) setOpen(true);
  }
  return (
    <div className={classNames('form-fold', isOpen && 'form-fold-open')}>
      <button
        type="button"
        className="form-fold-head"
        data-path={isOpen ? undefined : pathText(path)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="form-fold-sign">
          <Icon name="down" />
        </span>
        <span className="form-fold-title">{title}</span>
        {!isOpen && summary !== undefined && <span className="form-fold-summary">{summary}</span>}
        {!isOpen && problems.length > 0 && <span className="form-fold-count">{problems.length}</span>}
      </button>
      {isOpen && (
        <div className="form-fold-body" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
