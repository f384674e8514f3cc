import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import type { Outcome } from '#core/script/move-schema';
import { dimensions, type Dimension } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { NumberStepper } from '../../../components/number-stepper';
import { useProblemsOf } from './field-problems';
import { Fold } from './fold';
import { formMessages as words } from './messages';
import { ProblemNotes } from './problem-notes';
import { useRuleset } from './ruleset-context';
import { useField } from './use-field';

type Credit = NonNullable<Outcome['credit']>;

/** Points for the dimensions of the rubric. */
export function CreditField({
  path,
  value = {},
}: {
  readonly path: ChangePath;
  readonly value: Credit | undefined;
}) {
  const { say } = useWords();
  const ruleset = useRuleset();
  const field = useField(path, say(words.credit));
  const problems = useProblemsOf(path);
  const nameOf = (dimension: Dimension): string => {
    const name = ruleset?.dimensions.find(({ id }) => id === dimension)?.name;
    return name === undefined ? dimension : `${dimension} ${name}`;
  };
  const given = dimensions.filter((dimension) => value[dimension] !== undefined);
  const set = (dimension: Dimension, points: number | undefined) => {
    const next: Record<string, unknown> = { ...value, [dimension]: points };
    const left = Object.entries(next).filter(([, each]) => each !== undefined);
    field.set(left.length === 0 ? undefined : Object.fromEntries(left));
  };
  const summary = given
    .map((dimension) => `${nameOf(dimension)} ${(value[dimension] ?? 0) > 0 ? '+' : ''}${value[dimension]}`)
    .join(say(words.comma));
  return (
    <Fold path={path} title={say(words.credit)} summary={summary === '' ? say(words.noCredit) : summary}>
      <div data-path={pathText(path)} onFocus={field.onFocus}>
        <div className="form-variables">
          {dimensions.map((dimension) => (
            <span key={dimension} className="form-variable">
              <span className="form-variable-name" aria-hidden="true">
                {nameOf(dimension)}
              </span>
              <NumberStepper
                label={nameOf(dimension)}
                data-path={pathText([...path, dimension])}
                value={value[dimension]}
                min={-6}
                max={6}
                canBeEmpty
                isSigned
                placeholder="0"
                disabled={field.isReadOnly}
                onChange={(points) => set(dimension, points)}
              />
            </span>
          ))}
        </div>
        <ProblemNotes problems={problems} />
      </div>
    </Fold>
  );
}
