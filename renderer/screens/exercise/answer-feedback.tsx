import type { ExerciseQuestion } from '#core/exercise/exercise-questions';
import type { GivenAnswer } from '#core/exercise/replay-exercise';
import { alertLevelWords, chainStepWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Icon } from '../../components/icon';
import { exerciseMessages as words } from './messages';
import { limitText } from './option-text';

type AnswerFeedbackProps = { readonly question: ExerciseQuestion; readonly given: GivenAnswer };

/** The verdict on an answer, in a word and a sign, with what it rests on. */
export function AnswerFeedback({ question, given }: AnswerFeedbackProps) {
  const { say } = useWords();
  const verdict = !given.inTime ? words.timeUp : given.right ? words.right : words.wrong;
  return (
    <div className={given.right ? 'answer-verdict answer-verdict-right' : 'answer-verdict'} role="status">
      <p className="answer-verdict-word">
        <Icon name={given.right ? 'check' : 'close'} />
        {say(verdict)}
      </p>
      {question.limit !== null && <LimitReason question={question} />}
      <p className="answer-verdict-basis">{say(words.basis, { basis: question.basis.join('、') })}</p>
    </div>
  );
}

function LimitReason({ question }: { readonly question: ExerciseQuestion }) {
  const { say } = useWords();
  const right = question.options.find((option) => option.right)?.words;
  if (question.limit === null || right?.kind !== 'minutes') return null;
  const { level, step } = question.limit;
  return (
    <p>
      {say(words.limitWhy, {
        level: say(alertLevelWords[level]),
        step: say(chainStepWords[step]),
        time: limitText(right.minutes, say),
      })}
      {say(words.limitDraft)}
    </p>
  );
}
