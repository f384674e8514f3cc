import { useRef } from 'react';

import type { BoardComparison, BoardWaySummary } from '#core/class-vote/board-view';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { PairedCurve } from '../../components/charts/paired-curve';
import { boardMessages as words } from './messages';
import { useBoardZoom } from './use-board-zoom';
import { VoteSums } from './vote-sums';
import { wayName } from './way-name';

type VoteComparisonProps = {
  readonly comparison: BoardComparison;
  readonly variables: readonly VictimVariable[];
};

/** Two ways side by side: a pair of curves for each variable, how each ended, where the money is. */
export function VoteComparison({ comparison, variables }: VoteComparisonProps) {
  const { say } = useWords();
  const side = useRef<HTMLDivElement>(null);
  const zoom = useBoardZoom(side, { across: 60 });
  const { first, second, shared } = comparison;
  const shown = victimVariables.filter((variable) => variables.includes(variable));
  const length = Math.max(first.points.length, second.points.length);
  const valuesOf = ({ points }: BoardWaySummary, variable: VictimVariable) =>
    Array.from({ length }, (_, at) => points[at]?.[variable] ?? null);
  const names = { first: wayName(first.way, say), second: wayName(second.way, say) };
  return (
    <section className="vote-comparison" aria-label={say(words.compare)}>
      <h3>{say(words.compare)}</h3>
      <p className="vote-comparison-lead">
        {shared === 0 ? say(words.sharedNone) : say(words.sharedTurns, { count: shared })}
      </p>
      <div className="vote-comparison-ways">
        <WaySummary summary={first} name={names.first} line={say(words.dashed)} />
        <WaySummary summary={second} name={names.second} line={say(words.solid)} isSecond />
      </div>
      {length > 0 && (
        <div className="vote-comparison-box" ref={side}>
          <div className="vote-comparison-curves" style={{ zoom: zoom }}>
            {shown.map((variable) => {
              const name = say(variableWords[variable]);
              const ends = {
                first: String(first.points.at(-1)?.[variable] ?? ''),
                second: String(second.points.at(-1)?.[variable] ?? ''),
              };
              return (
                <PairedCurve
                  key={variable}
                  title={name}
                  label={say(words.pair, {
                    name,
                    first: `${names.first} ${ends.first}`,
                    second: `${names.second} ${ends.second}`,
                  })}
                  first={valuesOf(first, variable)}
                  second={valuesOf(second, variable)}
                  shared={shared}
                  firstEnd={ends.first}
                  secondEnd={ends.second}
                />
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

type WaySummaryProps = {
  readonly summary: BoardWaySummary;
  readonly name: string;
  readonly line: string;
  readonly isSecond?: boolean;
};

function WaySummary({ isSecond = false, line, name, summary }: WaySummaryProps) {
  const { say } = useWords();
  const { ending, money } = summary;
  return (
    <div className={isSecond ? 'vote-way vote-way-second' : 'vote-way'}>
      <p className="vote-way-name">
        <i aria-hidden="true" />
        <strong>{name}</strong> <span>{line}</span>
      </p>
      <p className="vote-way-ending">
        {ending === null ? say(words.goesOn) : <span lang="zh-CN">{ending}</span>}
      </p>
      <VoteSums money={money} />
    </div>
  );
}
