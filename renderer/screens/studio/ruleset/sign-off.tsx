import { useState, type FormEvent } from 'react';

import type { ChangePath } from '#core/editing/change';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { DraftMark } from '../../../components/draft-mark';
import { TextInput } from '../../../components/text-input';
import { newGesture } from '../form/use-gesture';
import { rulesetMessages as words } from './messages';
import { useRuleset, useRulesetStore } from './ruleset-context';

type SignOffProps = {
  /** Path of what has a `status`: the ruleset, or a group of its doctrine. */
  readonly path: ChangePath;
  readonly name: string;
  readonly status: Ruleset['status'];
};

/** Teaching draft, until somebody names the document that it rests on. */
export function SignOff({ name, path, status }: SignOffProps) {
  const { say } = useWords();
  const store = useRulesetStore();
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const [isOpen, setOpen] = useState(false);
  const isSigned = status === 'signed-off';
  const label = say(words.signOff);

  const set = (value: Ruleset['status'], document?: string) => {
    const { document: draft, edit } = store.getState();
    const gesture = newGesture('sign-off');
    edit('set-field', { path: [...path, 'status'], value, field: label }, gesture);
    const { basis } = draft.ruleset;
    if (document !== undefined && !basis.includes(document))
      edit('insert-item', { path: ['basis'], at: basis.length, value: document }, gesture);
    setOpen(false);
  };

  return (
    <div className="ruleset-sign">
      {isSigned ? <Badge tone="ink">{say(words.signedOff)}</Badge> : <DraftMark />}
      {!isReadOnly && (
        <Button
          size="small"
          kind="quiet"
          aria-label={say(isSigned ? words.takeBackOf : words.signOffOf, { name })}
          onClick={() => (isSigned ? set('teaching-draft') : setOpen(true))}
        >
          {say(isSigned ? words.takeBack : words.signOff)}
        </Button>
      )}
      {isOpen && (
        <SignOffDialog
          name={name}
          onClose={() => setOpen(false)}
          onSign={(document) => set('signed-off', document)}
        />
      )}
    </div>
  );
}

type SignOffDialogProps = {
  readonly name: string;
  readonly onSign: (document: string) => void;
  readonly onClose: () => void;
};

function SignOffDialog({ name, onClose, onSign }: SignOffDialogProps) {
  const { say } = useWords();
  const [document, setDocument] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = document.trim() === '';
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) onSign(document.trim());
  };
  return (
    <Dialog
      isOpen
      title={say(words.signOffOf, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form="ruleset-sign-off">
            {say(words.signOff)}
          </Button>
        </>
      }
    >
      <form id="ruleset-sign-off" onSubmit={handleSubmit} noValidate>
        <p>{say(words.signOffLead)}</p>
        <TextInput
          label={say(words.document)}
          hint={say(words.documentHint)}
          value={document}
          onChange={setDocument}
          maxLength={80}
          problem={isTried && isMissing ? say(words.documentMissing) : undefined}
        />
      </form>
    </Dialog>
  );
}
