import { useWords } from '../../app/words';
import { Notice } from '../../components/notice';
import { debriefMessages as words } from './messages';

/** After a case that touched a crisis: where the trainee finds help. */
export function CrisisNote() {
  const { say } = useWords();
  return (
    <Notice title={say(words.crisisTitle)}>
      <p>{say(words.crisisText)}</p>
    </Notice>
  );
}
