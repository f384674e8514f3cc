import { useRef, useState } from 'react';

import { say } from '#core/messages/message';

import { Button } from './button';
import { CheckBox } from './check-box';
import { useLanguage } from './language-context';
import { recoverySheetMessages as words } from './recovery-sheet-messages';
import './recovery-sheet.css';

type RecoverySheetProps = {
  readonly code: string;
  readonly personName: string;
  readonly doneLabel: string;
  readonly isBusy?: boolean;
  readonly onDone: () => void;
};

/** The recovery code of an administrator, told once. Going on needs a tick, because there is no way back to it. */
export function RecoverySheet({ code, personName, doneLabel, isBusy = false, onDone }: RecoverySheetProps) {
  const language = useLanguage();
  const [isKept, setIsKept] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null);
  const codeElement = useRef<HTMLElement>(null);

  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      // A browser may refuse the clipboard; then the code is at least marked, ready for Ctrl+C.
      if (codeElement.current !== null) window.getSelection()?.selectAllChildren(codeElement.current);
      setCopied('by-hand');
    }
  };

  return (
    <div className="recovery-sheet">
      <div className="recovery-sheet-paper">
        <p className="recovery-sheet-title">{say(words.paperTitle, language, { name: personName })}</p>
        <code className="recovery-sheet-code" ref={codeElement}>
          {code}
        </code>
        <p className="recovery-sheet-text">{say(words.paperText, language)}</p>
      </div>
      <div className="recovery-sheet-acts">
        <Button icon="print" onClick={() => window.print()}>
          {say(words.print, language)}
        </Button>
        <Button icon="copy" onClick={() => void handleCopy()}>
          {say(words.copy, language)}
        </Button>
        <span role="status">
          {copied === 'yes' && say(words.copied, language)}
          {copied === 'by-hand' && say(words.copyByHand, language)}
        </span>
      </div>
      <CheckBox label={say(words.kept, language)} isChecked={isKept} onChange={setIsKept} />
      <div>
        <Button kind="primary" size="large" disabled={!isKept} isBusy={isBusy} onClick={onDone}>
          {doneLabel}
        </Button>
      </div>
    </div>
  );
}
