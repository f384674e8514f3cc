import type { RunComparison } from '#core/debrief/compare-runs';
import type { Debrief } from '#core/debrief/debrief';
import { goodDirection } from '#core/debrief/state-change';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DifferenceBars, signed, type Difference } from '../../components/charts/difference-bars';
import { PairedCurve } from '../../components/charts/paired-curve';
import { formatYuan } from '../../components/format-yuan';
import { Panel } from '../../components/panel';
import type { ParentRun } from '../../stores/debrief/create-debrief-store';
import { comparisonMessages as words } from './comparison-messages';
import { ComparedParting } from './compared-parting';
import './comparison-panel.css';

type ComparisonPanelProps = { readonly parent: ParentRun; readonly second: Debrief };

/** A what-if beside the run that it branches from: where they part, both curves, and what was different in the end. */
export function ComparisonPanel({ parent, second }: ComparisonPanelProps) {
  const { say } = useWords();
  const { first, comparison } = parent;
  if (first === null || comparison === null) {
    return (
      <Panel title={say(words.title)}>
        <p>{say(words.missing)}</p>
      </Panel>
    );
  }
  return <Comparison first={first} second={second} comparison={comparison} />;
}

type ComparisonProps = {
  readonly first: Debrief;
  readonly second: Debrief;
  readonly comparison: RunComparison;
};

function Comparison({ first, second, comparison }: ComparisonProps) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const { shared, points, variables, money, process, parting } = comparison;
  const isAlike = parting.first === null && parting.second === null;
  const most = Math.max(1, first.money.total);
  const signOf = (value: number) => (value === 0 ? '' : value < 0 ? '\u2212' : '+');
  const yuan = (value: number) => signOf(value) + formatYuan(Math.abs(value), language);
  const toneOf = (value: number, good: 1 | -1): Difference['tone'] =>
    value === 0 ? 'plain' : value * good > 0 ? 'good' : 'bad';

  const rows: Difference[] = victimVariables.map((variable) => ({
    id: variable,
    label: say(variableWords[variable]),
    value: variables[variable],
    most: 100,
    tone: toneOf(variables[variable], goodDirection[variable]),
  }));
  rows.push(
    {
      id: 'kept',
      label: say(words.kept),
      value: money.secured,
      most,
      text: yuan(money.secured),
      tone: toneOf(money.secured, 1),
    },
    {
      id: 'lost',
      label: say(words.lost),
      value: money.lost,
      most,
      text: yuan(money.lost),
      tone: toneOf(money.lost, -1),
    },
  );
  if (process !== null) {
    const text = signed(process);
    rows.push({
      id: 'process',
      label: say(words.processName),
      value: process,
      most: 100,
      text,
      tone: toneOf(process, 1),
    });
  }

  const valuesOf = (which: 'first' | 'second', variable: VictimVariable) =>
    points.map((point) => point[which]?.variables[variable] ?? null);
  const lastOf = (run: Debrief, variable: VictimVariable) =>
    run.curve.points.at(-1)?.variables[variable] ?? 0;

  return (
    <Panel
      title={say(words.title)}
      aside={
        <Button kind="quiet" size="small" onClick={() => go({ screen: 'debrief', run: first.subject.run })}>
          {say(words.openFirst)}
        </Button>
      }
    >
      <p className="comparison-lead">
        {say(isAlike ? words.alike : words.lead, { shared, step: shared + 1 })}
      </p>
      {!isAlike && <ComparedParting first={first} second={second} parting={parting} />}
      <div className="comparison-curves">
        {victimVariables.map((variable) => {
          const name = say(variableWords[variable]);
          const [firstEnd, secondEnd] = [lastOf(first, variable), lastOf(second, variable)];
          return (
            <PairedCurve
              key={variable}
              title={name}
              label={say(words.pairLabel, { name, first: firstEnd, second: secondEnd })}
              first={valuesOf('first', variable)}
              second={valuesOf('second', variable)}
              shared={shared}
              firstEnd={String(firstEnd)}
              secondEnd={String(secondEnd)}
            />
          );
        })}
      </div>
      <h3 className="comparison-heading">{say(words.differences)}</h3>
      <DifferenceBars label={say(words.differences)} rows={rows} />
      <p className="comparison-legend">{say(words.legend)}</p>
    </Panel>
  );
}
