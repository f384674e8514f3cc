import type { FraudTypeEntry, ScriptSummary } from '#core/library/library-view';
import type { FraudTypeProgress } from '#core/progress/progress-report';

import { useWords } from '../../app/words';
import { fraudTypeName } from '../../components/fraud-type-name';
import { ScriptCard } from './script-card';
import { Standing } from './standing';
import './fraud-type-card.css';

type FraudTypeCardProps = {
  readonly type: FraudTypeEntry;
  readonly scripts: readonly ScriptSummary[];
  readonly progress: FraudTypeProgress | undefined;
};

/** One fraud type: how it begins, where this person stands with it, its cases. */
export function FraudTypeCard({ type, scripts, progress }: FraudTypeCardProps) {
  const { language } = useWords();
  return (
    <li className="fraud-type-card">
      <header className="fraud-type-head">
        <span className="fraud-type-code">{type.id}</span>
        <h3>{fraudTypeName(type, language)}</h3>
        <p className="fraud-type-opening" lang="zh-CN">
          {type.opening}
        </p>
        <Standing progress={progress} />
      </header>
      <ul className="fraud-type-scripts">
        {scripts.map((script) => (
          <ScriptCard key={script.hash} script={script} />
        ))}
      </ul>
    </li>
  );
}
