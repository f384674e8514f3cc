import { useState, type FormEvent } from 'react';

import type { PersonalData } from '#core/check/personal-data/find-personal-data';
import { problemSentence } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { CheckBox } from '../../../components/check-box';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { Notice } from '../../../components/notice';
import { TextInput } from '../../../components/text-input';
import type { Submission, SubmitPhase } from '../../../stores/studio/create-submit-store';
import { editorMessages as words } from '../editor/messages';
import './submit.css';

type SubmitFormProps = {
  readonly phase: SubmitPhase;
  /** What looks like a real person's data. */
  readonly found: readonly PersonalData[];
  readonly onSubmit: (submission: Submission) => void;
  readonly onGo: (path: ChangePath) => void;
  readonly onSeeVersion: (version: string) => void;
  readonly onClose: () => void;
};

/** What an author says of a version before it is handed in, and what came of it. */
export function SubmitForm(props: SubmitFormProps) {
  const { phase, found, onSubmit, onGo, onSeeVersion, onClose } = props;
  const { say, language } = useWords();
  const [note, setNote] = useState('');
  const [basis, setBasis] = useState('');
  const [isClean, setClean] = useState(false);
  const [isTried, setTried] = useState(false);
  const lacks = (text: string) => (isTried && text.trim() === '' ? say(words.missing) : undefined);

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (note.trim() === '' || basis.trim() === '' || !isClean) return;
    onSubmit({ note: note.trim(), basis: basis.trim() });
  };

  if (phase.kind === 'submitted') {
    return (
      <Dialog
        isOpen
        title={say(words.submitted)}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>{say(words.close)}</Button>
            <Button kind="primary" onClick={() => onSeeVersion(phase.version)}>
              {say(words.seeVersion)}
            </Button>
          </>
        }
      >
        <p>{say(words.submittedText)}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      title={say(words.submitTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form="studio-submit" isBusy={phase.kind === 'checking'}>
            {say(phase.kind === 'checking' ? words.checking : words.submit)}
          </Button>
        </>
      }
    >
      <form id="studio-submit" className="studio-submit" onSubmit={handleSubmit} noValidate>
        <p>{say(words.submitLead)}</p>
        <TextInput
          label={say(words.note)}
          value={note}
          onChange={setNote}
          maxLength={500}
          problem={lacks(note)}
        />
        <TextInput
          label={say(words.basis)}
          hint={say(words.basisHint)}
          value={basis}
          onChange={setBasis}
          maxLength={200}
          problem={lacks(basis)}
        />
        {found.length > 0 && (
          <Notice tone="warning" title={say(words.found)}>
            <ul className="studio-submit-list">
              {found.map(({ at, path, length, text }) => (
                <li key={`${path.join('.')}-${at}`}>
                  <span lang="zh-CN">{text.slice(at, at + length)}</span>
                  <Button size="small" kind="quiet" onClick={() => onGo(path)}>
                    {say(words.goThere)}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <CheckBox
          label={say(words.noRealPerson)}
          isChecked={isClean}
          onChange={setClean}
          hint={isTried && !isClean ? say(words.tickMissing) : undefined}
        />
        {phase.kind === 'failed' && <ErrorNotice error={phase.error} />}
        {phase.kind === 'refused' && (
          <Notice tone="warning" title={say(words.refused, { count: phase.problems.length })}>
            <ul className="studio-submit-list">
              {phase.problems.slice(0, 50).map((each, at) => (
                // Problems have no id; the list does not change while it is shown.
                <li key={at}>
                  <span>{problemSentence(each, language)}</span>
                  <Button size="small" kind="quiet" onClick={() => onGo(each.at.path)}>
                    {say(words.goThere)}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
