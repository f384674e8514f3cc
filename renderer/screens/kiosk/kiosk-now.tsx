import type { KioskAct, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

type KioskNowProps = {
  readonly topic: KioskTopic;
  readonly yes: readonly number[];
  readonly act: (act: KioskAct) => void;
};

/** What to do now: for each question that was answered with yes, and where to turn. */
export function KioskNow({ act, topic: { outreach }, yes }: KioskNowProps) {
  const { say } = useWords();
  const isWorried = yes.length > 0;
  return (
    <div className="kiosk-one">
      <h1>{say(isWorried ? words.nowWorried : words.nowFine)}</h1>
      {isWorried ? (
        <ul className="kiosk-sentences" lang="zh-CN">
          {yes.map((at) => (
            <li key={at}>{outreach.selfCheck[at]?.ifYes}</li>
          ))}
        </ul>
      ) : (
        <p className="kiosk-thought">{say(words.nowFineText)}</p>
      )}
      <div className="kiosk-stop">
        <p className="kiosk-said">{say(words.nowCounter)}</p>
        <p>{say(words.nowCall)}</p>
        {isWorried && <p>{say(words.nowTalk)}</p>}
      </div>
      <button type="button" className="kiosk-next" onClick={() => act({ act: 'start-over' })}>
        {say(words.done)}
      </button>
    </div>
  );
}
