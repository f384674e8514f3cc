import { memo } from 'react';

import { problemSentence, type ScriptProblem } from '#core/check/script-problem';
import type { ScriptDraft } from '#core/editing/draft-document';
import { mendsFor } from '#core/editing/mends/mends-for';
import { dutyWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { classNames } from '../../../components/class-names';
import { Icon } from '../../../components/icon';
import { useEditor, useEditorStore } from '../editor-context';
import { problemsMessages as words } from './messages';
import { placeWords } from './place-words';
import { toldWay, type ToldWay } from './told-way';

type ProblemRowProps = {
  readonly problem: ScriptProblem;
  /** The draft as it was when the problem was found. */
  readonly draft: ScriptDraft;
  readonly isCurrent: boolean;
  readonly onGo: (problem: ScriptProblem) => void;
};

/** One problem: where, what, a way that shows it, and what can be mended by a press. */
export const ProblemRow = memo(function ProblemRow({ problem, draft, isCurrent, onGo }: ProblemRowProps) {
  const { say, language } = useWords();
  const place = placeWords(draft.script, problem.at.path, language);
  const way = toldWay(problem);
  return (
    <li className={classNames('problems-row', isCurrent && 'problems-row-current')}>
      <button
        type="button"
        className="problems-go"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onGo(problem)}
      >
        <span className="problems-place" lang="zh-CN">
          {place === '' ? say(words.wholeScript) : place}
        </span>
        <span className="problems-sentence">{sentenceOf(problem, way, language)}</span>
      </button>
      {way !== null && <Way way={way} />}
      <Mends problem={problem} draft={draft} />
    </li>
  );
});

/** The way stands below as steps; the sentence need not spell it. */
function sentenceOf(problem: ScriptProblem, way: ToldWay | null, language: 'zh' | 'en'): string {
  const sentence = problemSentence(problem, language);
  if (way === null) return sentence;
  const told = String(problem.facts['way']);
  return sentence.replace(`走法：${told}。`, '').replace(` Way: ${told}.`, '');
}

function Way({ way }: { readonly way: ToldWay }) {
  const { say } = useWords();
  const first = useEditor((state) => state.document.script.scenes[0]?.nodes[0]?.id ?? null);
  const tryAt = useEditor((state) => state.tryAt);
  const named = useEditor(
    (state) => state.document.script.dispositions.find(({ id }) => id === way.disposition)?.name,
  );
  const where = `${named === undefined || named === '' ? way.disposition : named} · ${say(dutyWords[way.duty])}`;
  return (
    <div className="problems-way">
      <span>{say(words.way, { where })}</span>
      {way.steps.length === 0 ? (
        <span>{say(words.begin)}</span>
      ) : (
        <ol className="problems-steps">
          {way.steps.map((step, at) => (
            <li key={at}>
              <code>{step}</code>
            </li>
          ))}
        </ol>
      )}
      {first !== null && (
        <Button
          size="small"
          kind="quiet"
          icon="next"
          onClick={() => tryAt(first, way.steps, { disposition: way.disposition, duty: way.duty })}
        >
          {say(words.playWay)}
        </Button>
      )}
    </div>
  );
}

function Mends({ problem, draft }: Pick<ProblemRowProps, 'problem' | 'draft'>) {
  const { say } = useWords();
  const editor = useEditorStore();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  if (isReadOnly) return null;
  const mends = mendsFor(problem, draft);
  if (mends.length === 0) return null;
  const apply = (at: number) => {
    // Worked out anew: the draft may have changed since the button was drawn.
    const mend = mendsFor(problem, editor.getState().document)[at];
    if (mend !== undefined)
      editor.getState().edit('apply-changes', { changes: mend.changes, what: say(mend.label, mend.facts) });
  };
  return (
    <div className="problems-mends" role="group" aria-label={say(words.mends)}>
      <Icon name="check" />
      {mends.map((mend, at) => (
        <Button key={at} size="small" onClick={() => apply(at)}>
          {say(mend.label, mend.facts)}
        </Button>
      ))}
    </div>
  );
}
