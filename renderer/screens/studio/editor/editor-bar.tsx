import { useState } from 'react';

import { operationLabel } from '#core/editing/editing-messages';
import type { Step } from '#core/editing/operation';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { editorTools, editorViews } from '../../../stores/studio/create-editor-store';
import { useEditor } from '../editor-context';
import { ExportMenu } from '../manuals/export-menu';
import { useProblems } from '../problems/use-problems';
import { SubmitDialog } from '../submit/submit-dialog';
import { editorMessages as words } from './messages';
import { SaveMark } from './save-mark';
import { useSafeLeave } from './use-safe-leave';

/** The bar of the editor: the way back, whether all is saved, undo and redo, the views, the tools, and handing in. */
export function EditorBar({ onLeave }: { readonly onLeave: () => void }) {
  const { say } = useWords();
  const title = useEditor((state) => state.document.script.title);
  const draft = useEditor((state) => state.file.draft);
  const saving = useEditor((state) => state.saving);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const flush = useEditor((state) => state.flush);
  const [isSubmitting, setSubmitting] = useState(false);
  const { leave, question } = useSafeLeave(flush, onLeave);
  const name = title === '' ? say(words.untitled) : title;
  return (
    <header className="editor-bar">
      <title>{`${name} · 劝得住`}</title>
      <IconButton icon="back" label={say(words.back)} onClick={leave} />
      <div className="editor-bar-name">
        <h1 lang="zh-CN">{name}</h1>
        {!isReadOnly && <SaveMark saving={saving} />}
      </div>
      {!isReadOnly && <Travel />}
      <ViewSwitch />
      <ToolSwitch />
      <div className="editor-bar-acts">
        <ExportMenu source={{ draft }} />
        {!isReadOnly && (
          <Button size="small" kind="primary" onClick={() => setSubmitting(true)}>
            {say(words.submit)}
          </Button>
        )}
      </div>
      {question}
      {isSubmitting && <SubmitDialog onClose={() => setSubmitting(false)} />}
    </header>
  );
}

/** Undo and redo, named by what they would take back or do again. */
function Travel() {
  const { say, language } = useWords();
  const done = useEditor((state) => state.history.done.at(-1));
  const undone = useEditor((state) => state.history.undone.at(-1));
  const undo = useEditor((state) => state.undo);
  const redo = useEditor((state) => state.redo);
  const named = (step: Step | undefined) => ({
    what: step === undefined ? '' : operationLabel(step, language),
  });
  return (
    <div className="editor-bar-group">
      <IconButton
        icon="undo"
        label={say(done === undefined ? words.undo : words.undoOf, named(done))}
        disabled={done === undefined}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={say(undone === undefined ? words.redo : words.redoOf, named(undone))}
        disabled={undone === undefined}
        onClick={redo}
      />
    </div>
  );
}

function ViewSwitch() {
  const { say } = useWords();
  const view = useEditor((state) => state.view);
  const show = useEditor((state) => state.show);
  return (
    <div className="editor-bar-group editor-switch" role="group" aria-label={say(words.views)}>
      {editorViews.map((each, at) => (
        <button
          key={each}
          type="button"
          className="editor-switch-entry"
          aria-pressed={each === view}
          aria-keyshortcuts={`Alt+${at + 1}`}
          onClick={() => show(each)}
        >
          {say(words[each])}
        </button>
      ))}
    </div>
  );
}

function ToolSwitch() {
  const { say } = useWords();
  const tool = useEditor((state) => state.tool);
  const openTool = useEditor((state) => state.openTool);
  const count = useProblems((state) => state.problems.length);
  return (
    <div className="editor-bar-group editor-switch" role="group" aria-label={say(words.tools)}>
      {editorTools.map((each) => (
        <button
          key={each}
          type="button"
          className="editor-switch-entry"
          aria-pressed={each === tool}
          onClick={() => openTool(each === tool ? null : each)}
        >
          {say(words[each])}
          {each === 'problems' && count > 0 && <span className="editor-switch-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
