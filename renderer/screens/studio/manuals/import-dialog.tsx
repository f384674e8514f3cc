import { useState, type ChangeEvent } from 'react';
import { useStore } from 'zustand';

import { reportText } from '#core/manual/report-text';

import { useBridge } from '../../../app/bridge-context';
import { saveFile } from '../../../app/save-file';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { Icon } from '../../../components/icon';
import { createImportStore, type ImportStage } from '../../../stores/studio/create-import-store';
import { ImportReportView } from './import-report-view';
import { manualMessages as words } from './messages';
import './manuals.css';

type ImportDialogProps = {
  /** Goes to a draft that was imported. */
  readonly onOpen: (draft: string) => void;
  /** Closes the dialog; `imported` is how many drafts there are more than before. */
  readonly onClose: (imported: number) => void;
};

/** A text as a file that the browser saves, with its mark, so that old editors read it as UTF-8. */
function textFile(name: string, text: string) {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  return {
    name,
    mediaType: 'text/plain',
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}

/** Imports a manual: choose a file, then see what was understood and what was not, then on to the drafts. */
export function ImportDialog({ onClose, onOpen }: ImportDialogProps) {
  const { language, say } = useWords();
  const bridge = useBridge();
  const [store] = useState(() => createImportStore({ bridge }));
  const { again, stage } = useStore(store);
  const [count, setCount] = useState(0);

  const handleFile = async (file: File) => {
    await store.getState().importFile({
      name: file.name,
      size: file.size,
      part: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
    });
    const now = store.getState().stage;
    if (now.kind === 'done') setCount((before) => before + now.imported.drafts.length);
  };
  const handleTemplate = async (format: 'docx' | 'xlsx') => {
    const file = await store.getState().getTemplate(format);
    if (file !== null) saveFile(file);
  };
  const handleReport = ({ imported, name }: Extract<ImportStage, { readonly kind: 'done' }>) => {
    const text = reportText(imported.report, name, language);
    saveFile(textFile(`${say(words.reportName)} ${name}.txt`, text));
  };
  const isBusy = stage.kind === 'sending' || stage.kind === 'reading';

  return (
    <Dialog
      isOpen
      title={say(words.importTitle)}
      {...(isBusy ? {} : { onClose: () => onClose(count) })}
      actions={
        stage.kind === 'done' ? (
          <>
            <Button kind="quiet" onClick={again}>
              {say(words.another)}
            </Button>
            <Button icon="save" onClick={() => handleReport(stage)}>
              {say(words.saveReport)}
            </Button>
            {stage.imported.drafts.map((draft, at) => (
              <Button key={draft} kind={at === 0 ? 'primary' : 'plain'} onClick={() => onOpen(draft)}>
                {stage.imported.drafts.length === 1
                  ? say(words.openDraft)
                  : say(words.openDraftOf, { title: stage.imported.report.parts[at]?.title ?? '' })}
              </Button>
            ))}
          </>
        ) : (
          <Button kind="quiet" disabled={isBusy} onClick={() => onClose(count)}>
            {say(words.close)}
          </Button>
        )
      }
    >
      {stage.kind === 'choosing' && (
        <Choosing
          error={stage.error === null ? null : <ErrorNotice error={stage.error} />}
          onFile={(file) => void handleFile(file)}
          onTemplate={(format) => void handleTemplate(format)}
        />
      )}
      {isBusy && (
        <p role="status">
          {say(stage.kind === 'sending' ? words.sending : words.reading, { name: stage.name })}
        </p>
      )}
      {stage.kind === 'done' && (
        <>
          <p role="status" className="manual-done">
            {say(words.done, { count: stage.imported.drafts.length })}
          </p>
          <ImportReportView report={stage.imported.report} />
        </>
      )}
    </Dialog>
  );
}

type ChoosingProps = {
  readonly error: React.ReactNode;
  readonly onFile: (file: File) => void;
  readonly onTemplate: (format: 'docx' | 'xlsx') => void;
};

function Choosing({ error, onFile, onTemplate }: ChoosingProps) {
  const { say } = useWords();
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = Array.from(target.files ?? []);
    // The same file chosen again, after it was mended, is a change too.
    target.value = '';
    if (file !== undefined) onFile(file);
  };
  return (
    <div className="manual-choosing">
      {error}
      <p>{say(words.importLead)}</p>
      {/* The browser's own button speaks the browser's language; the field stays, out of sight, for keyboard and screen reader. */}
      <label className="manual-file">
        <Icon name="add" />
        <span>{say(words.choose)}</span>
        <input type="file" accept=".docx,.xlsx,.twee,.tw,.txt" onChange={handleChange} />
      </label>
      <div className="manual-templates">
        <span>{say(words.templates)}</span>
        <Button size="small" icon="save" onClick={() => onTemplate('docx')}>
          {say(words.templateDocx)}
        </Button>
        <Button size="small" icon="save" onClick={() => onTemplate('xlsx')}>
          {say(words.templateXlsx)}
        </Button>
      </div>
    </div>
  );
}
