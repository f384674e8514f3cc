import { memo } from 'react';

import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { useWords } from '../../../app/words';
import { Panel } from '../../../components/panel';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';
import { RulesetNumber } from './ruleset-number';
import { RulesetText } from './ruleset-text';

/** Dimensions, their weights and what earns or loses them. */
export function RubricPanel() {
  const { say } = useWords();
  const dimensions = useRuleset((state) => state.document.ruleset.dimensions);
  const all = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Panel title={say(words.rubric)}>
      <ul className="ruleset-list">
        {dimensions.map((dimension, at) => (
          <DimensionRow
            key={dimension.id}
            dimension={dimension}
            at={at}
            percent={Math.round((dimension.weight / all) * 100)}
          />
        ))}
      </ul>
    </Panel>
  );
}

type DimensionRowProps = {
  readonly dimension: Ruleset['dimensions'][number];
  readonly at: number;
  readonly percent: number;
};

const DimensionRow = memo(function DimensionRow({ at, dimension, percent }: DimensionRowProps) {
  const { say } = useWords();
  const { full, id, lost, name, weight } = dimension;
  const path = ['dimensions', at];
  const label = (word: string) => `${id} ${word}`;
  return (
    <li className="ruleset-row">
      <span className="ruleset-id">{id}</span>
      <div className="ruleset-fields">
        <RulesetText path={[...path, 'name']} label={label(say(words.name))} value={name} />
        <div className="ruleset-figures">
          <p>
            <span>{say(words.weight)}</span>
            <RulesetNumber
              path={[...path, 'weight']}
              label={label(say(words.weight))}
              value={weight}
              min={0.5}
              max={10}
              step={0.5}
            />
            <span className="ruleset-share">{say(words.share, { percent })}</span>
          </p>
        </div>
        <RulesetText path={[...path, 'full']} label={label(say(words.full))} value={full} />
        <RulesetText path={[...path, 'lost']} label={label(say(words.lost))} value={lost} />
      </div>
    </li>
  );
});
