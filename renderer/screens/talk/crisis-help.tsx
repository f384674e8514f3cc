import { useWords } from '../../app/words';
import { Notice } from '../../components/notice';
import { talkMessages } from './messages';

/** After a crisis the trainee too is told where to find help, calmly and without being asked. */
export function CrisisHelp() {
  const { say } = useWords();
  return (
    <Notice title={say(talkMessages.crisisTitle)}>
      <p>{say(talkMessages.crisisText)}</p>
    </Notice>
  );
}
