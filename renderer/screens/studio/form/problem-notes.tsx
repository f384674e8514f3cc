import { problemSentence, type ScriptProblem } from '#core/check/script-problem';

import { useWords } from '../../../app/words';
import { Icon } from '../../../components/icon';

/** What is wrong here, under the control. Not an alert: checks run while one types, and nobody wants each letter commented on. */
export function ProblemNotes({
  id,
  problems,
}: {
  readonly id?: string | undefined;
  readonly problems: readonly ScriptProblem[];
}) {
  const { language } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul className="form-problems" id={id}>
      {problems.map((found, at) => (
        <li key={at} className={`form-problem form-problem-${found.severity}`}>
          <Icon name="warning" />
          <span>{problemSentence(found, language)}</span>
        </li>
      ))}
    </ul>
  );
}
