import type { BackupList } from '#core/bridge/backup-channels';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ErrorNotice } from '../../../components/error-notice';
import { formatWhen } from '../../../components/format-when';
import { Notice } from '../../../components/notice';
import { backupMessages as words } from './messages';

type BackupNoticesProps = {
  readonly list: BackupList;
  readonly isBusy: boolean;
  readonly onUndo: (name: string) => void;
  readonly onDelete: (names: readonly string[]) => void;
};

/** What an administrator should know of the backups: one that failed, a restore that can be undone, removed people who are still in some. */
export function BackupNotices({ list, isBusy, onUndo, onDelete }: BackupNoticesProps) {
  const { say, language } = useWords();
  const { backups, status } = list;
  const undo = backups.find(({ kind }) => kind === 'before-restore');
  const holding = backups.filter(({ removedPeople }) => removedPeople > 0).map(({ name }) => name);
  return (
    <>
      {status.failure !== null && (
        <>
          <Notice tone="warning" title={say(words.failed)} />
          <ErrorNotice error={status.failure} />
        </>
      )}
      {undo !== undefined && (
        <Notice
          title={say(words.undoTitle, { when: formatWhen(undo.madeAt, language) })}
          actions={
            <Button size="small" onClick={() => onUndo(undo.name)}>
              {say(words.undo)}
            </Button>
          }
        >
          <p>{say(words.undoText)}</p>
        </Notice>
      )}
      {holding.length > 0 && (
        <Notice
          tone="warning"
          title={say(words.removedTitle, { count: holding.length })}
          actions={
            <Button size="small" isBusy={isBusy} onClick={() => onDelete(holding)}>
              {say(words.removedAct, { count: holding.length })}
            </Button>
          }
        >
          <p>{say(words.removedText)}</p>
          {undo !== undefined && holding.includes(undo.name) && <p>{say(words.removedUndo)}</p>}
        </Notice>
      )}
    </>
  );
}
