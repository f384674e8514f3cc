import { alertLevelWords, dutyWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { talkMessages } from './messages';
import { useTalkInSight } from './use-talk';
import './case-file.css';

/** What the officer has in hand: the alert slip, and below it what has come out so far. */
export function CaseFile() {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const { alert } = talk.prepared.script;
  const { duty } = talk.replay.state;
  const isGrave = alert.level === 'special' || alert.level === 'high';

  return (
    // It scrolls where the window is low, so the keyboard must reach it.
    <aside className="case-file" tabIndex={0} aria-label={say(talkMessages.alert)}>
      <section className="case-file-slip">
        <header className="case-file-head">
          <h2>{say(talkMessages.alert)}</h2>
          <Badge tone={isGrave ? 'amber' : 'neutral'}>{say(alertLevelWords[alert.level])}</Badge>
          <span className="case-file-time">{say(talkMessages.alertAt, { time: alert.received })}</span>
        </header>
        <p lang="zh-CN">{alert.text}</p>
        <h3>{say(talkMessages.knownBefore)}</h3>
        <ul className="case-file-list" lang="zh-CN">
          {alert.known.map((known) => (
            <li key={known}>{known}</li>
          ))}
        </ul>
      </section>
      <section className="case-file-found">
        <h3>{say(talkMessages.knownNow)}</h3>
        {view.facts.length === 0 ? (
          <p className="case-file-none">{say(talkMessages.knownNothing)}</p>
        ) : (
          <ul className="case-file-list">
            {view.facts.map(({ id, text, isNew }) => (
              <li key={id} className={isNew ? 'case-file-new' : undefined}>
                <span lang="zh-CN">{text}</span>
                {isNew && <Badge tone="ink">{say(talkMessages.justNow)}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="case-file-duty">
        {say(talkMessages.yourDuty)}
        <strong>{say(dutyWords[duty])}</strong>
      </p>
    </aside>
  );
}
