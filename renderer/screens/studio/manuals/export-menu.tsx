import { useEffect, useId, useRef, useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import type { RequestOf } from '#core/bridge/channels';
import { documentFormats, type DocumentFormat } from '#core/bridge/document-channels';

import { useBridge } from '../../../app/bridge-context';
import { saveFile } from '../../../app/save-file';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/error-notice';
import { manualMessages as words } from './messages';
import './manuals.css';

type ExportMenuProps = {
  readonly source: RequestOf<'documents:export'>['source'];
  /** Called before the file is made, for example to save what was typed last. */
  readonly beforeExport?: () => Promise<unknown>;
};

/** A button that unfolds the formats a script can be exported in. */
export function ExportMenu({ beforeExport, source }: ExportMenuProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState<DocumentFormat | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const handleDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', handleDown);
    return () => document.removeEventListener('pointerdown', handleDown);
  }, [isOpen]);

  const handleExport = async (format: DocumentFormat) => {
    setBusy(format);
    await beforeExport?.();
    const file = await bridge.ask('documents:export', { source, format });
    setBusy(null);
    if (file.ok) {
      saveFile(file.value);
      setOpen(false);
    } else setError(file.error);
  };

  return (
    <div
      ref={root}
      className="manual-export"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <Button
        size="small"
        icon="save"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say(words.export)}
      </Button>
      {isOpen && (
        <div id={id} className="manual-export-formats" role="group" aria-label={say(words.exportAs)}>
          {documentFormats.map((format) => (
            <Button
              key={format}
              kind="quiet"
              size="small"
              isBusy={busy === format}
              onClick={() => void handleExport(format)}
            >
              {say(words[format])}
            </Button>
          ))}
          <p className="manual-hint">{say(words.exportHint)}</p>
        </div>
      )}
      {error !== null && (
        <Dialog isOpen title={say(words.export)} onClose={() => setError(null)}>
          <ErrorNotice error={error} />
        </Dialog>
      )}
    </div>
  );
}
