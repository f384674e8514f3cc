import type { Lesson } from '#core/lesson/lesson-schema';

import { useWords } from '../../app/words';
import { Panel } from '../../components/panel';
import { lessonMessages as words } from './messages';

/** The composite case in steps: what happened, what was believed and felt, and where the class is asked. */
export function WarningCase({ warning }: { readonly warning: Lesson['warning'] }) {
  const { say } = useWords();
  return (
    <Panel title={say(words.warning, { title: warning.title })} aside={say(words.composite)}>
      <ol className="lesson-steps" lang="zh-CN">
        {warning.steps.map(({ id, told, believes, feels, pause }) => (
          <li key={id}>
            <p>{told}</p>
            <p className="lesson-need">
              {say(words.believes)}：{believes} · {say(words.feels)}：{feels}
            </p>
            {pause !== undefined && (
              <details>
                <summary>{say(words.pause, { question: pause.question })}</summary>
                <ul>
                  {pause.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
      <p lang="zh-CN">
        <strong>{say(words.outcome)}</strong>：{warning.outcome}
      </p>
      <p className="lesson-answer" lang="zh-CN">
        {warning.lesson}
      </p>
    </Panel>
  );
}
