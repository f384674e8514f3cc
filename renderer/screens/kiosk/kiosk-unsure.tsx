import { likelyTopics, unsureQuestions, type KioskAct, type KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { TopicCards } from './kiosk-start';
import { kioskMessages as words } from './messages';
import { YesOrNo } from './yes-or-no';

type KioskUnsureProps = {
  readonly answers: readonly boolean[];
  readonly topics: readonly KioskTopic[];
  readonly act: (act: KioskAct) => void;
};

/** Three simple questions, then the frauds that they point to. */
export function KioskUnsure({ act, answers, topics }: KioskUnsureProps) {
  const { say } = useWords();
  const question = unsureQuestions[answers.length];
  if (question === undefined)
    return (
      <>
        <h1>{say(words.likely)}</h1>
        <TopicCards topics={likelyTopics(topics, answers)} act={act} />
      </>
    );
  return (
    <div className="kiosk-one">
      <h1>{say(words[question.id])}</h1>
      <YesOrNo onSay={(yes) => act({ act: 'say', yes })} />
    </div>
  );
}
