import { doctrineItems } from '#core/talk-view/doctrine-items';
import { expertStep } from '#core/talk-view/expert-step';

import { useWords } from '../../app/words';
import { talkMessages } from './messages';
import { useTalkInSight } from './use-talk';
import './expert-reason.css';

/** Why the expert goes this way: the reason, the doctrine items that it shows, and where it rests. */
export function ExpertReason() {
  const { say } = useWords();
  const { talk } = useTalkInSight();
  const step = expertStep(talk.prepared, talk.subject, talk.replay);
  if (step === null) return null;
  const { why, shows, basis } = step.outcome;
  const items = doctrineItems(talk.ruleset, shows);
  return (
    <section className="expert-reason" role="status">
      <h2>{say(talkMessages.expertWhy)}</h2>
      <p className="expert-reason-why" lang="zh-CN">
        {why}
      </p>
      {items.length > 0 && (
        <ul className="expert-reason-items" lang="zh-CN">
          {items.map(({ id, group, entry, text }) => (
            <li key={id}>
              <strong>
                {group} · {entry}
              </strong>
              {text}
            </li>
          ))}
        </ul>
      )}
      {basis !== undefined && (
        <p className="expert-reason-basis">
          {say(talkMessages.basis)} {basis.join('、')}
        </p>
      )}
    </section>
  );
}
