import type { KioskAct, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

type KioskSentencesProps = { readonly topic: KioskTopic; readonly act: (act: KioskAct) => void };

/** Three sentences to take home. */
export function KioskSentences({ act, topic }: KioskSentencesProps) {
  const { say } = useWords();
  return (
    <div className="kiosk-one">
      <h1>{say(words.sentences)}</h1>
      <ol className="kiosk-sentences" lang="zh-CN">
        {topic.outreach.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <button type="button" className="kiosk-next" onClick={() => act({ act: 'next' })}>
        {say(words.toCheck)}
      </button>
    </div>
  );
}
