import type { FraudTypeEntry, ScriptSummary } from '#core/library/library-view';
import type { FraudTypeProgress } from '#core/progress/progress-report';

import { useNavigation } from '../../app/navigation';
import { routeAddress } from '../../app/route-address';
import { useWords } from '../../app/words';
import { fraudTypeName } from '../../components/fraud-type-name';
import { libraryMessages as words } from './messages';
import { ScriptCard } from './script-card';
import { Standing } from './standing';
import './fraud-type-card.css';

type FraudTypeCardProps = {
  readonly type: FraudTypeEntry;
  readonly scripts: readonly ScriptSummary[];
  readonly progress: FraudTypeProgress | undefined;
  readonly hasLesson: boolean;
};

/** One fraud type: how it begins, where this person stands with it, its cases. */
export function FraudTypeCard({ type, scripts, progress, hasLesson }: FraudTypeCardProps) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const lesson = { screen: 'lesson', fraudType: type.id } as const;
  return (
    <li className="fraud-type-card">
      <header className="fraud-type-head">
        <span className="fraud-type-code">{type.id}</span>
        <h3>{fraudTypeName(type, language)}</h3>
        <p className="fraud-type-opening" lang="zh-CN">
          {type.opening}
        </p>
        <Standing progress={progress} />
        {hasLesson && (
          <a
            className="fraud-type-lesson"
            href={routeAddress(lesson)}
            aria-label={say(words.lessonOf, { type: fraudTypeName(type, language) })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(lesson);
            }}
          >
            {say(words.lesson)}
          </a>
        )}
      </header>
      <ul className="fraud-type-scripts">
        {scripts.map((script) => (
          <ScriptCard key={script.hash} script={script} />
        ))}
      </ul>
    </li>
  );
}
