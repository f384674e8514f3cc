import type { Heard, TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { turnMessages as words } from './turn-messages';

/** What was heard, what was said, and what came back at once. */
export function TurnExchange({ turn, persona }: { readonly turn: TurnEntry; readonly persona: string }) {
  const { say } = useWords();
  const { heard, said, answered, decision, interrupt, transition } = turn;
  const hasAnswer = answered.line !== null || answered.tells.length > 0;
  return (
    <dl className="turn-exchange">
      <dt>{persona}</dt>
      <dd className="turn-heard">
        <HeardWords heard={heard} silence={say(words.saidNothing)} />
      </dd>
      {decision !== 'beat' && (
        <>
          <dt className="turn-you">{say(said?.kind === 'do' ? words.youDid : words.you)}</dt>
          <dd className="turn-said">{said?.text ?? say(words.silence)}</dd>
        </>
      )}
      {hasAnswer && (
        <>
          <dt>{say(words.answered)}</dt>
          <dd className="turn-heard">
            <HeardWords heard={answered} silence="" />
          </dd>
        </>
      )}
      {interrupt !== null && (
        <>
          <dt>{say(words.after)}</dt>
          <dd className="turn-heard">
            {say(words.interrupt, { title: interrupt.title })}
            {interrupt.tells !== null && <span className="turn-tells">{interrupt.tells}</span>}
          </dd>
        </>
      )}
      {transition !== null && (
        <>
          <dt>{say(words.after)}</dt>
          <dd className="turn-heard">{transition.narration}</dd>
        </>
      )}
    </dl>
  );
}

function HeardWords({ heard, silence }: { readonly heard: Heard; readonly silence: string }) {
  return (
    <>
      {heard.tells.map((text) => (
        <span key={text} className="turn-tells">
          {text}
        </span>
      ))}
      {heard.line ?? (heard.tells.length === 0 ? silence : '')}
    </>
  );
}
