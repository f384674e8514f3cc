import { assertNever } from '#core/lib/assert-never';
import { sceneWords } from '#core/messages/vocabulary-messages';
import type { TranscriptEntry } from '#core/talk-view/talk-transcript';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { talkMessages } from './messages';

type TranscriptLineProps = { readonly name: string; readonly entry: TranscriptEntry };

/** One entry, drawn by who it comes from: the victim at the left, the officer in ink at the right, the rest between. */
export function TranscriptLine({ name, entry }: TranscriptLineProps) {
  const { say } = useWords();
  switch (entry.kind) {
    case 'scene':
      return (
        <li className="transcript-scene">
          <strong>{say(sceneWords[entry.sceneKind])}</strong>
          <span>{entry.title}</span>
          <span className="transcript-setting">{entry.setting}</span>
        </li>
      );
    case 'transition':
      return <li className="transcript-transition">{entry.narration}</li>;
    case 'tells':
      return <li className="transcript-tells">{entry.text}</li>;
    case 'victim':
      return (
        <li className="transcript-victim">
          <span className="only-read">{name}：</span>
          {entry.line}
        </li>
      );
    case 'officer':
      return (
        <li className={classNames('transcript-officer', entry.isAct && 'transcript-act')}>
          <span className={entry.isAct ? 'transcript-act-mark' : 'only-read'}>
            {say(entry.isAct ? talkMessages.act : talkMessages.you)}
          </span>
          {entry.text}
        </li>
      );
    case 'silence':
      return <li className="transcript-silence">{say(talkMessages.silence)}</li>;
    default:
      return assertNever(entry, 'transcript entry');
  }
}
