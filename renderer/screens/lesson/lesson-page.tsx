import type { ReactNode } from 'react';

import type { Lesson } from '#core/lesson/lesson-schema';

import { useWords } from '../../app/words';
import { DraftMark } from '../../components/draft-mark';
import { Panel } from '../../components/panel';
import { lessonMessages as words } from './messages';
import { WarningCase } from './warning-case';
import './lesson-page.css';

/** The parts of a lesson, in the order in which they are taught. Its text is Chinese whatever the screen speaks. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const { say } = useWords();
  return (
    <div className="lesson">
      {lesson.status === 'teaching-draft' && <DraftMark />}
      <Panel title={say(words.whoAndWhy)}>
        <p lang="zh-CN">{lesson.whoAndWhy}</p>
      </Panel>
      <WarningCase warning={lesson.warning} />
      <Panel title={say(words.stages)} isFlush>
        <div className="lesson-scroll" tabIndex={0} role="region" aria-label={say(words.stages)}>
          <table className="lesson-stages">
            <thead>
              <tr>
                {[words.stage, words.happens, words.believes, words.feels, words.signs].map((word) => (
                  <th key={word.zh} scope="col">
                    {say(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody lang="zh-CN">
              {lesson.stages.map(({ id, name, happens, believes, feels, signs }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{happens}</td>
                  <td>{believes}</td>
                  <td>{feels}</td>
                  <td>{signs.join('；')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel title={say(words.questions)}>
        <List isOrdered items={lesson.questions.map((question) => ({ id: question, text: question }))} />
      </Panel>
      <Panel title={say(words.objections)}>
        <ul className="lesson-objections" lang="zh-CN">
          {lesson.objections.map(({ id, says, label, need, answer }) => (
            <li key={id}>
              <p className="lesson-says">“{says}”</p>
              <p className="lesson-need">
                {label} · {say(words.need)}：{need}
              </p>
              <p className="lesson-answer">{answer}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say(words.breaking)}>
        <List
          items={lesson.breakingPoints.map(({ id, name, how, when }) => ({
            id,
            head: name,
            text: `${how}（${when}）`,
          }))}
        />
      </Panel>
      <Panel title={say(words.musts)}>
        <List
          isOrdered
          items={lesson.musts.map(({ action, how }) => ({ id: action, head: action, text: how }))}
        />
      </Panel>
      <Panel title={say(words.never)}>
        <List
          items={lesson.never.map(({ forbidden, here, instead }) => ({
            id: forbidden,
            head: forbidden,
            text: here,
            note: `${say(words.instead)}：${instead}`,
          }))}
        />
      </Panel>
      <Panel title={say(words.checks)}>
        <ol className="lesson-checks" lang="zh-CN">
          {lesson.checks.map(({ id, prompt, options }) => (
            <li key={id}>
              <p className="lesson-says">{prompt}</p>
              <ul>
                {options.map((option) => (
                  <li key={option.id}>{option.text}</li>
                ))}
              </ul>
              <details>
                <summary>{say(words.answer)}</summary>
                {options
                  .filter(({ right }) => right)
                  .map((option) => (
                    <p key={option.id}>
                      {option.text}：{option.why}
                    </p>
                  ))}
              </details>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

type Item = { readonly id: string; readonly head?: string; readonly text: string; readonly note?: ReactNode };

function List({
  items,
  isOrdered = false,
}: {
  readonly items: readonly Item[];
  readonly isOrdered?: boolean;
}) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag className="lesson-list" lang="zh-CN">
      {items.map(({ id, head, text, note }) => (
        <li key={id}>
          {head !== undefined && <strong>{head}</strong>}
          {text}
          {note !== undefined && <p className="lesson-answer">{note}</p>}
        </li>
      ))}
    </Tag>
  );
}
