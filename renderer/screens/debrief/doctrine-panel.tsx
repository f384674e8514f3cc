import type { DoctrineCoverage, DoctrineMark } from '#core/scoring/doctrine-coverage';

import { useWords } from '../../app/words';
import { DraftMark } from '../../components/draft-mark';
import { Icon } from '../../components/icon';
import { Panel } from '../../components/panel';
import { scoreMessages as words } from './score-messages';
import { StepLinks } from './step-links';
import './doctrine-panel.css';

/** Which doctrine items the run showed. A checklist to look at, never a number; what no talk can show says so. */
export function DoctrinePanel({ coverage }: { readonly coverage: readonly DoctrineCoverage[] }) {
  const { say } = useWords();
  if (coverage.length === 0) return null;
  return (
    <Panel title={say(words.doctrine)} aside={say(words.doctrineLead)}>
      <div className="doctrine">
        {coverage.map(({ group, entries }) => (
          <section key={group.id} className="doctrine-group">
            <h3>
              {group.name} {group.status === 'teaching-draft' && <DraftMark />}
            </h3>
            <ul className="doctrine-items">
              {entries.flatMap((entry) =>
                entry.marks.map((mark) => <DoctrineItem key={mark.item} name={entry.name} mark={mark} />),
              )}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function DoctrineItem({ name, mark }: { readonly name: string; readonly mark: DoctrineMark }) {
  const { say } = useWords();
  const { text, turns, shownIn } = mark;
  const isShown = turns.length > 0;
  const state = isShown ? 'shown' : shownIn === 'talk' ? 'open' : 'elsewhere';
  return (
    <li className={`doctrine-item doctrine-${state}`}>
      <span className="doctrine-sign" aria-hidden="true">
        {isShown && <Icon name="check" />}
      </span>
      <span>
        <span className="doctrine-name">{name}</span> {text}
        {state !== 'elsewhere' && (
          <span className="only-read">{say(isShown ? words.shown : words.notShown)}</span>
        )}{' '}
        <StepLinks turns={turns} />
        {state === 'elsewhere' && (
          <span className="doctrine-note">
            {say(shownIn === 'exercise' ? words.inExercise : words.nowhere)}
          </span>
        )}
      </span>
    </li>
  );
}
