import { memo } from 'react';

import type { ForbiddenLineRule } from '#core/ruleset/ruleset-schema';
import { dimensions } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { CheckBox } from '../../../components/check-box';
import { Panel } from '../../../components/panel';
import { Select } from '../../../components/select';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';
import { RulesetNumber } from './ruleset-number';
import { RulesetText } from './ruleset-text';

/** Forbidden lines, each with its one effect. */
export function ForbiddenPanel() {
  const { say } = useWords();
  const lines = useRuleset((state) => state.document.ruleset.forbidden);
  return (
    <Panel title={say(words.forbidden)}>
      <ul className="ruleset-list">
        {lines.map((line, at) => (
          <LineRow key={line.id} line={line} at={at} />
        ))}
      </ul>
    </Panel>
  );
}

const LineRow = memo(function LineRow({
  at,
  line,
}: {
  readonly line: ForbiddenLineRule;
  readonly at: number;
}) {
  const { say } = useWords();
  const edit = useRuleset((state) => state.edit);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const { effect, id, points, text, why } = line;
  const path = ['forbidden', at];
  const touch = (dimension: (typeof dimensions)[number], isTouched: boolean) => {
    const value = dimensions.filter((one) => (one === dimension ? isTouched : line.dimensions.includes(one)));
    // A forbidden line touches at least one dimension: the last one stays.
    if (value.length > 0)
      edit('set-field', { path: [...path, 'dimensions'], value, field: say(words.touches, { id }) });
  };
  return (
    <li className="ruleset-row">
      <span className="ruleset-id">{id}</span>
      <div className="ruleset-fields">
        <RulesetText path={[...path, 'text']} label={`${id} ${say(words.line)}`} value={text} />
        <RulesetText path={[...path, 'why']} label={`${id} ${say(words.why)}`} value={why} />
        <Select<ForbiddenLineRule['effect']>
          label={`${id} ${say(words.effect)}`}
          value={effect}
          disabled={isReadOnly}
          options={(['veto', 'cap60', 'deduct'] as const).map((value) => ({
            value,
            label: say(words[value]),
          }))}
          onChange={(value) =>
            edit('set-field', { path: [...path, 'effect'], value, field: say(words.effect) })
          }
        />
        {effect === 'deduct' && (
          <>
            <div className="ruleset-figures">
              <p>
                <span>{say(words.points)}</span>
                <RulesetNumber
                  path={[...path, 'points']}
                  label={`${id} ${say(words.points)}`}
                  value={points}
                  min={0}
                  max={10}
                />
              </p>
            </div>
            <fieldset className="ruleset-touches">
              <legend>{say(words.touches, { id })}</legend>
              {dimensions.map((dimension) => (
                <CheckBox
                  key={dimension}
                  label={dimension}
                  isChecked={line.dimensions.includes(dimension)}
                  disabled={isReadOnly}
                  onChange={(isTouched) => touch(dimension, isTouched)}
                />
              ))}
            </fieldset>
          </>
        )}
      </div>
    </li>
  );
});
