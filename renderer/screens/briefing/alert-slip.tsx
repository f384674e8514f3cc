import { alertLevelWords } from '#core/messages/vocabulary-messages';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { DraftMark } from '../../components/draft-mark';
import { briefingMessages } from './messages';
import './alert-slip.css';

type AlertSlipProps = { readonly script: Script; readonly ruleset: Ruleset };

/** The alert as it reaches the station: what one knows of the person before the talk, and not a word more. */
export function AlertSlip({ script, ruleset }: AlertSlipProps) {
  const { say } = useWords();
  const { alert, persona } = script;
  const isGrave = alert.level === 'special' || alert.level === 'high';
  return (
    <article className="alert-slip" aria-label={say(briefingMessages.slip)}>
      <header className="alert-slip-head">
        <h2>{say(briefingMessages.slip)}</h2>
        <Badge tone={isGrave ? 'amber' : 'neutral'}>{say(alertLevelWords[alert.level])}</Badge>
        <p className="alert-slip-time">
          <span>{say(briefingMessages.received)}</span>
          <strong>{alert.received}</strong>
        </p>
      </header>
      <dl className="alert-slip-rows">
        <dt>{say(briefingMessages.person)}</dt>
        <dd className="alert-slip-person">
          <strong lang="zh-CN">{persona.name}</strong>
          {say(briefingMessages.age, { age: persona.age })}
        </dd>
        <dt>{say(briefingMessages.content)}</dt>
        <dd className="alert-slip-text" lang="zh-CN">
          {alert.text}
        </dd>
        <dt>{say(briefingMessages.known)}</dt>
        <dd>
          <ul className="alert-slip-known" lang="zh-CN">
            {alert.known.map((known) => (
              <li key={known}>{known}</li>
            ))}
          </ul>
        </dd>
        <ChainLimits ruleset={ruleset} level={alert.level} />
      </dl>
    </article>
  );
}

function ChainLimits({
  ruleset,
  level,
}: {
  readonly ruleset: Ruleset;
  readonly level: Script['alert']['level'];
}) {
  const { say } = useWords();
  const limits = ruleset.chainLimits.find((candidate) => candidate.level === level);
  if (limits === undefined) return null;
  const time = (minutes: number) =>
    minutes < 60 || minutes % 60 !== 0
      ? say(briefingMessages.withinMinutes, { n: minutes })
      : say(briefingMessages.withinHours, { n: minutes / 60 });
  const steps = [
    { message: briefingMessages.chainAcknowledge, minutes: limits.acknowledge },
    { message: briefingMessages.chainFirstCall, minutes: limits.firstCall },
    { message: briefingMessages.chainMeet, minutes: limits.meet },
  ];
  return (
    <>
      <dt>{say(briefingMessages.chain)}</dt>
      <dd className="alert-slip-chain">
        {steps.flatMap(({ message, minutes }) =>
          minutes === null ? [] : [<span key={message.zh}>{say(message, { time: time(minutes) })}</span>],
        )}
        <DraftMark />
      </dd>
    </>
  );
}
