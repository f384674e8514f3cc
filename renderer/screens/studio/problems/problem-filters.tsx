import type { ScriptProblem } from '#core/check/script-problem';

import { useWords } from '../../../app/words';
import { Select } from '../../../components/select';
import { problemKinds, type ProblemFilter, type ProblemKind } from '../../../stores/studio/order-problems';
import { problemsMessages as words } from './messages';

type ProblemFiltersProps = {
  readonly problems: readonly ScriptProblem[];
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
};

/** What to see: by how bad it is, with how many there are, and by what it is about. */
export function ProblemFilters({ problems, filter, onFilter }: ProblemFiltersProps) {
  const { say } = useWords();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const choices = [
    { severity: null, label: say(words.all, { count: problems.length }) },
    { severity: 'error', label: say(words.error, { count: errors }) },
    { severity: 'warning', label: say(words.warning, { count: problems.length - errors }) },
  ] as const;
  return (
    <div className="problems-filters">
      <div className="problems-severities" role="group" aria-label={say(words.filters)}>
        {choices.map(({ severity, label }) => (
          <button
            key={label}
            type="button"
            className="problems-severity"
            aria-pressed={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity })}
          >
            {label}
          </button>
        ))}
      </div>
      <Select<ProblemKind | 'any'>
        label={say(words.kind)}
        value={filter.kind ?? 'any'}
        options={[
          { value: 'any', label: say(words.anyKind) },
          ...problemKinds.map((kind) => ({ value: kind, label: say(words[kind]) })),
        ]}
        onChange={(kind) => onFilter({ ...filter, kind: kind === 'any' ? null : kind })}
      />
    </div>
  );
}
