import { useStore } from 'zustand';

import { saveFile } from '../../app/save-file';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Notice } from '../../components/notice';
import type { CoursewareStore } from '../../stores/courseware/create-courseware-store';
import { coursewareMessages as words } from './messages';

/** Size of a file from the length of its base64, as people say it. */
function sizeText(base64: string): string {
  const bytes = (base64.length * 3) / 4;
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** How the making stands: under way, made, or why not. */
export function Making({ store }: { readonly store: CoursewareStore }) {
  const { say } = useWords();
  const { close, work } = useStore(store);
  switch (work.kind) {
    case 'none':
      return null;
    case 'running': {
      const { done, of } = work;
      return (
        <div className="courseware-making" role="status">
          <progress value={done} max={of} aria-label={say(words.making)} />
          <span>{done === 0 ? say(words.making) : say(words.makingPart, { done, of })}</span>
          <Button size="small" type="button" onClick={close}>
            {say(words.cancel)}
          </Button>
        </div>
      );
    }
    case 'failed':
      return <ErrorNotice error={work.error} />;
    case 'made':
      return work.made.as !== 'files' ? null : (
        <Notice
          tone="success"
          title={say(words.made)}
          actions={
            <>
              {work.made.files.map((file) => (
                <Button
                  key={file.name}
                  kind="primary"
                  size="small"
                  icon="save"
                  type="button"
                  onClick={() => saveFile(file)}
                >
                  {say(words.save, { name: file.name, size: sizeText(file.base64) })}
                </Button>
              ))}
              <Button kind="quiet" size="small" type="button" onClick={close}>
                {say(words.again)}
              </Button>
            </>
          }
        >
          <p>{say(words.madeText)}</p>
        </Notice>
      );
  }
}
