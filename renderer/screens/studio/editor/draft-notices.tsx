import { useState } from 'react';

import { explain } from '#core/messages/error-messages';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { formatWhen } from '../../../components/format-when';
import { Notice } from '../../../components/notice';
import type { DraftState } from '../../../stores/studio/draft-state';
import type { DraftDocument } from '#core/editing/draft-document';
import { useEditor } from '../editor-context';
import { editorMessages as words } from './messages';

/** What the author must know about the draft itself: read only and why, not saved yet, brought back. */
export function DraftNotices({ onReopen }: { readonly onReopen: (force: boolean) => void }) {
  const readOnly = useEditor((state) => state.readOnly);
  const saving = useEditor((state) => state.saving);
  const file = useEditor((state) => state.file);
  return <DraftNoticeList readOnly={readOnly} saving={saving} file={file} onReopen={onReopen} />;
}

type DraftNoticeListProps = Pick<DraftState<DraftDocument>, 'readOnly' | 'saving' | 'file'> & {
  readonly onReopen: (force: boolean) => void;
};

/** The same for any kind of draft. */
export function DraftNoticeList({ readOnly, saving, file, onReopen }: DraftNoticeListProps) {
  const { say, language } = useWords();
  const [isRead, setRead] = useState(false);
  const { recovered, holderName, author } = file;
  const again = (force: boolean) => (
    <Button size="small" onClick={() => onReopen(force)}>
      {say(force ? words.takeOver : words.reopen)}
    </Button>
  );
  return (
    <>
      {readOnly === 'held' && (
        <Notice
          tone="warning"
          title={say(words.held, { name: holderName ?? author.name })}
          actions={again(true)}
        >
          <p>{say(words.heldText)}</p>
        </Notice>
      )}
      {readOnly === 'taken-over' && (
        <Notice tone="warning" title={say(words.takenOver)} actions={again(false)}>
          <p>{say(words.takenOverText)}</p>
        </Notice>
      )}
      {readOnly === 'out-of-step' && (
        <Notice tone="error" title={say(words.outOfStep)} actions={again(false)}>
          <p>{say(words.outOfStepText)}</p>
        </Notice>
      )}
      {readOnly === null && saving.kind === 'failing' && (
        <Notice tone="error" title={say(words.failing)}>
          <p>
            {explain(saving.error, language).what} {say(words.failingText)}
          </p>
        </Notice>
      )}
      {recovered !== null && !isRead && (
        <Notice
          tone="success"
          title={say(words.recovered)}
          actions={
            <Button size="small" onClick={() => setRead(true)}>
              {say(words.fine)}
            </Button>
          }
        >
          <p>
            {say(words.recoveredText, {
              steps: recovered.steps,
              when: formatWhen(recovered.lastSavedAt, language),
            })}
          </p>
        </Notice>
      )}
    </>
  );
}
