import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

import { say } from '#core/messages/message';

import { componentMessages } from './component-messages';
import { IconButton } from './icon-button';
import { useLanguage } from './language-context';
import './dialog.css';

type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The acts, the most likely one last. */
  readonly actions?: ReactNode;
  /** Escape, the cross, or a press beside the sheet. Without it the dialog must be answered. */
  readonly onClose?: () => void;
};

/** A question that must be answered first. The browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ isOpen, title, children, actions, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const language = useLanguage();

  // A layout effect: its clean-up closes the dialog while it still stands in the page, which is when the browser can give
  // the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null || !isOpen) return undefined;
    dialog.showModal();
    // The browser would begin at the cross: begin where there is something to write, else at the first act.
    const begin = dialog.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea)');
    (begin ?? dialog.querySelector<HTMLElement>('.dialog-actions button'))?.focus();
    return () => dialog.close();
  }, [isOpen]);

  if (!isOpen) return null;
  return (
    // The keyboard's way out is Escape, which the browser turns into `cancel`.
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onPointerDown={(event) => {
        if (event.target === element.current) onClose?.();
      }}
    >
      <div className="dialog-sheet">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {onClose !== undefined && (
            <IconButton icon="close" label={say(componentMessages.close, language)} onClick={onClose} />
          )}
        </header>
        <div className="dialog-body">{children}</div>
        {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
