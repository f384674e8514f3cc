import type { KioskAct, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';
import { YesOrNo } from './yes-or-no';

type KioskCheckProps = {
  readonly topic: KioskTopic;
  readonly at: number;
  readonly act: (act: KioskAct) => void;
};

/** One question to oneself. The answer stays on this screen, and only until the next visitor. */
export function KioskCheck({ act, at, topic: { outreach } }: KioskCheckProps) {
  const { say } = useWords();
  return (
    <div className="kiosk-one">
      <p className="kiosk-step">{say(words.checkOf, { at: at + 1, of: outreach.selfCheck.length })}</p>
      <h1 lang="zh-CN">{outreach.selfCheck[at]?.asks}</h1>
      <YesOrNo onSay={(yes) => act({ act: 'say', yes })} />
    </div>
  );
}
