import { useState } from 'react';

import { operationLabel } from '#core/editing/editing-messages';
import type { Step } from '#core/editing/operation';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { editorMessages as words } from '../editor/messages';
import { SaveMark } from '../editor/save-mark';
import { useSafeLeave } from '../editor/use-safe-leave';
import { rulesetMessages } from './messages';
import { useRuleset } from './ruleset-context';
import { SubmitRuleset } from './submit-ruleset';

/** The bar of the ruleset editor: the way back, whether all is saved, undo and redo, and handing in. */
export function RulesetBar({ onLeave }: { readonly onLeave: () => void }) {
  const { language, say } = useWords();
  const title = useRuleset((state) => state.document.ruleset.title);
  const saving = useRuleset((state) => state.saving);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const flush = useRuleset((state) => state.flush);
  const done = useRuleset((state) => state.history.done.at(-1));
  const undone = useRuleset((state) => state.history.undone.at(-1));
  const undo = useRuleset((state) => state.undo);
  const redo = useRuleset((state) => state.redo);
  const [isSubmitting, setSubmitting] = useState(false);
  const { leave, question } = useSafeLeave(flush, onLeave);
  const named = (step: Step | undefined) => ({
    what: step === undefined ? '' : operationLabel(step, language),
  });
  return (
    <header className="ruleset-bar">
      <title>{`${title} · 劝得住`}</title>
      <IconButton icon="back" label={say(words.back)} onClick={leave} />
      <div className="ruleset-bar-name">
        <h1 lang="zh-CN">
          {say(rulesetMessages.editor)} · {title}
        </h1>
        {!isReadOnly && <SaveMark saving={saving} />}
      </div>
      {!isReadOnly && (
        <>
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
          <Button size="small" kind="primary" onClick={() => setSubmitting(true)}>
            {say(words.submit)}
          </Button>
        </>
      )}
      {question}
      {isSubmitting && <SubmitRuleset onClose={() => setSubmitting(false)} />}
    </header>
  );
}
