import type { KioskAct, KioskAnswer, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

type KioskTurnProps = {
  readonly topic: KioskTopic;
  readonly turn: number;
  readonly answer: KioskAnswer | null;
  readonly act: (act: KioskAct) => void;
};

const answers = ['stop', 'ask', 'go-on'] as const;

/** One turn of the fraud: what comes, what one thinks, and the question where to stop. Whatever is answered, nobody is blamed. */
export function KioskTurn({ act, answer, topic: { outreach }, turn }: KioskTurnProps) {
  const { say } = useWords();
  const shown = outreach.turns[turn];
  if (shown === undefined) return null;
  const isLast = turn === outreach.turns.length - 1;
  return (
    <div className="kiosk-one">
      <p className="kiosk-step">
        <span lang="zh-CN">{outreach.title}</span>
        <span>{say(words.turnOf, { at: turn + 1, of: outreach.turns.length })}</span>
      </p>
      <h1 className="kiosk-comes" lang="zh-CN">
        {shown.comes}
      </h1>
      <p className="kiosk-thought">
        {say(words.thought)}
        <span lang="zh-CN">“{shown.thought}”</span>
      </p>
      {answer === null ? (
        <>
          <h2>{say(words.where)}</h2>
          <div className="kiosk-answers">
            {answers.map((one) => (
              <button
                key={one}
                type="button"
                className="kiosk-answer"
                onClick={() => act({ act: 'answer', answer: one })}
              >
                {say(words[one])}
              </button>
            ))}
          </div>
        </>
      ) : (
        <div className="kiosk-stop" role="status">
          <p className="kiosk-said">{say(words[`said-${answer}`])}</p>
          <dl>
            <dt>{say(words.sign)}</dt>
            <dd lang="zh-CN">{shown.stop.sign}</dd>
            <dt>{say(words.act)}</dt>
            <dd lang="zh-CN">{shown.stop.act}</dd>
          </dl>
          <button type="button" className="kiosk-next" onClick={() => act({ act: 'next' })}>
            {say(isLast ? words.toSentences : words.nextTurn)}
          </button>
        </div>
      )}
    </div>
  );
}
