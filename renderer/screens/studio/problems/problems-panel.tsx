import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { ScriptProblem } from '#core/check/script-problem';
import type { ScriptDraft } from '#core/editing/draft-document';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import {
  groupProblems,
  problemKey,
  type ProblemFilter,
  type ProblemGroup,
} from '../../../stores/studio/order-problems';
import { useEditorStore } from '../editor-context';
import { CheckStatus } from './check-status';
import { problemsMessages as words } from './messages';
import { ProblemFilters } from './problem-filters';
import { ProblemRow } from './problem-row';
import { useProblems, useProblemsStore } from './use-problems';
import './problems.css';

/** A page of a group: more can be listed, but a draft just begun need not draw a thousand rows. */
const pageLength = 40;

/** Everything that the checks found, by how bad it is and what it is about; a press goes there. */
export function ProblemsPanel() {
  const { say } = useWords();
  const editor = useEditorStore();
  const problems = useProblems((state) => state.problems);
  const phase = useProblems((state) => state.phase);
  const current = useProblems((state) => state.current);
  const choose = useProblems((state) => state.choose);
  const [filter, setFilter] = useState<ProblemFilter>({ severity: null, kind: null });
  const list = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the draft as it was when these problems were found
  const draft = useMemo(() => editor.getState().document, [editor, problems]);

  const go = useCallback(
    (problem: ScriptProblem) => {
      choose(problem);
      editor.getState().goToPath(problem.at.path);
    },
    [choose, editor],
  );
  useEffect(() => {
    list.current?.querySelector('.problems-row-current')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const groups = groupProblems(problems, filter);
  return (
    <div className="problems" ref={list}>
      <div className="problems-head">
        <ProblemFilters problems={problems} filter={filter} onFilter={setFilter} />
        <Steps />
      </div>
      <CheckStatus />
      {problems.length === 0 && phase !== 'waiting' && (
        <EmptyState title={say(phase === 'done' ? words.none : words.noneYet)}>
          {say(phase === 'done' ? words.noneText : words.noneYetText)}
        </EmptyState>
      )}
      {problems.length > 0 && groups.length === 0 && (
        <p className="problems-status">{say(words.noneShown)}</p>
      )}
      {groups.map((group) => (
        <Group
          key={`${group.severity} ${group.kind}`}
          group={group}
          draft={draft}
          current={current}
          onGo={go}
        />
      ))}
    </div>
  );
}

/** The way from one problem to the next, by the keys that do the same. */
function Steps() {
  const { say } = useWords();
  const hasProblems = useProblems((state) => state.problems.length > 0);
  const store = useProblemsStore();
  const editor = useEditorStore();
  const step = (by: 1 | -1) => {
    const problem = store.getState().step(by);
    if (problem !== null) editor.getState().goToPath(problem.at.path);
  };
  return (
    <div className="problems-steps-buttons">
      <Button size="small" disabled={!hasProblems} aria-keyshortcuts="Shift+F8" onClick={() => step(-1)}>
        {say(words.previous)}
      </Button>
      <Button size="small" disabled={!hasProblems} aria-keyshortcuts="F8" onClick={() => step(1)}>
        {say(words.next)} <kbd aria-hidden="true">F8</kbd>
      </Button>
    </div>
  );
}

type GroupProps = {
  readonly group: ProblemGroup;
  readonly draft: ScriptDraft;
  readonly current: string | null;
  readonly onGo: (problem: ScriptProblem) => void;
};

function Group({ group, draft, current, onGo }: GroupProps) {
  const { say } = useWords();
  const [listed, setListed] = useState(pageLength);
  const { severity, kind, problems } = group;
  const heading = say(words.group, {
    severity: say(severity === 'error' ? words.errors : words.warnings),
    kind: say(words[kind]),
    count: problems.length,
  });
  // The one that F8 came to is always in the list.
  const at = problems.findIndex((problem) => problemKey(problem) === current);
  const shown = Math.max(listed, at + 1);
  const rest = problems.length - shown;
  return (
    <section className={`problems-group problems-group-${severity}`} aria-label={heading}>
      <h3>{heading}</h3>
      <ul className="problems-list">
        {problems.slice(0, shown).map((problem, place) => (
          <ProblemRow
            key={`${problemKey(problem)} ${place}`}
            problem={problem}
            draft={draft}
            isCurrent={place === at}
            onGo={onGo}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" kind="quiet" icon="down" onClick={() => setListed(shown + pageLength)}>
          {say(words.more, { count: Math.min(rest, pageLength) })}
        </Button>
      )}
    </section>
  );
}
