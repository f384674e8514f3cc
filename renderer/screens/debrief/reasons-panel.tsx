import type { Debrief } from '#core/debrief/debrief';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { debriefMessages as words } from './messages';
import { reasonText } from './reason-words';
import { StepLinks } from './step-links';
import './reasons-panel.css';

/** The main reasons, at most three, each with the steps that it speaks of. */
export function ReasonsPanel({ debrief }: { readonly debrief: Debrief }) {
  const wording = useWords();
  const { say } = wording;
  const { reasons, verdict } = debrief;
  const title =
    verdict === null ? words.reasonsPartial : verdict === 'passed' ? words.reasonsGood : words.reasons;
  return (
    <section className="reasons" aria-labelledby="debrief-reasons">
      <h2 id="debrief-reasons">{say(title)}</h2>
      {reasons.length === 0 ? (
        <p>{say(words.noReasons)}</p>
      ) : (
        <ol className="reasons-list">
          {reasons.map((reason) => {
            const { head, text, tone } = reasonText(reason, wording);
            return (
              <li
                key={`${reason.kind}-${reason.turns.join('-')}`}
                className={classNames('reason', `reason-${tone}`)}
              >
                <h3>{head}</h3>
                <p>
                  {text} <StepLinks turns={reason.turns} />
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
