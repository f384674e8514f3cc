import { useRef, useState, type ReactNode } from 'react';

import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import './packs.css';

type DropAreaProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly buttonLabel: string;
  /** Endings of names, as `.qzpack`; a hint for the file list of the system, nothing is refused by its name. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A place to drop a file on; the button does the same for keyboard and reader. */
export function DropArea({ title, children, buttonLabel, accept, onFile }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={classNames('packs-drop', isOver && 'packs-drop-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <p className="packs-drop-title">{title}</p>
      <p className="packs-drop-text">{children}</p>
      <Button kind="primary" onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={buttonLabel}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen once more.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
