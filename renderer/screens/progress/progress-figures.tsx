import type { ReactNode } from 'react';

import type { ProgressReport } from '#core/progress/progress-report';

import { useWords } from '../../app/words';
import { formatYuan } from '../../components/format-yuan';
import { Money } from '../../components/money';
import { progressMessages as words } from './messages';
import './progress-figures.css';

/** The five figures above everything else. What is simulated says so in its name. */
export function ProgressFigures({ report }: { readonly report: ProgressReport }) {
  const { language, say } = useWords();
  const { firstProcess, bestProcess, dissuasionRate, moneyLost } = report;
  const growth = firstProcess !== null && bestProcess !== null ? bestProcess - firstProcess : 0;
  return (
    <section className="progress-figures" aria-label={say(words.figures)}>
      <dl>
        <Figure
          name={say(words.streak)}
          value={say(words.days, { count: report.streakDays })}
          note={say(words.trainingDays, { count: report.trainingDays })}
        />
        <Figure
          name={say(words.counted)}
          value={say(words.runs, { count: report.countedRuns })}
          note={say(words.passed, { count: report.passes })}
        />
        <Figure
          name={say(words.rate)}
          value={dissuasionRate === null ? say(words.none) : `${Math.round(dissuasionRate * 100)}%`}
          note={say(words.rateHow)}
        />
        <Figure
          name={say(words.secured)}
          value={<Money yuan={report.moneySecured} tone="kept" />}
          note={
            <span className={moneyLost > 0 ? 'progress-figure-lost' : undefined}>
              {say(words.lost, { money: formatYuan(moneyLost, language) })}
            </span>
          }
        />
        <Figure
          name={say(words.growth)}
          value={firstProcess === null ? say(words.none) : `${firstProcess} → ${bestProcess ?? firstProcess}`}
          note={growth > 0 ? say(words.growthBy, { count: growth }) : say(words.growthNone)}
        />
      </dl>
    </section>
  );
}

function Figure(props: { readonly name: string; readonly value: ReactNode; readonly note: ReactNode }) {
  return (
    <div className="progress-figure">
      <dt>{props.name}</dt>
      <dd className="progress-figure-value">{props.value}</dd>
      <dd className="progress-figure-note">{props.note}</dd>
    </div>
  );
}
