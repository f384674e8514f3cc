import type { BackupRow } from '#core/bridge/backup-channels';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { formatWhen } from '../../../components/format-when';
import { backupMessages as words } from './messages';

type BackupRowItemProps = {
  readonly row: BackupRow;
  /** Whether it was found whole; undefined where it was not read yet. */
  readonly isWhole: boolean | undefined;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onRestore: () => void;
};

/** One backup: when, what is inside, how large, whether it is whole. */
export function BackupRowItem({ row, isWhole, isBusy, onCheck, onRestore }: BackupRowItemProps) {
  const { say, language } = useWords();
  const when = formatWhen(row.madeAt, language);
  const megabytes = `${(row.bytes / 1_048_576).toFixed(1)} MB`;
  return (
    <li className="backups-row">
      <div className="backups-what">
        <span className="backups-when">
          {when}
          {row.kind !== 'automatic' && <Badge>{say(words[row.kind])}</Badge>}
          {isWhole !== undefined && (
            <Badge tone={isWhole ? 'green' : 'red'}>{say(isWhole ? words.whole : words.broken)}</Badge>
          )}
          {row.removedPeople > 0 && (
            <Badge tone="amber">{say(words.removedInside, { count: row.removedPeople })}</Badge>
          )}
        </span>
        <span className="backups-note">
          {row.look === null ? say(words.unreadable) : say(words.counts, { ...row.look, newestAt: 0 })} ·{' '}
          {megabytes}
        </span>
      </div>
      <div className="backups-acts">
        <Button size="small" isBusy={isBusy} aria-label={say(words.checkOf, { when })} onClick={onCheck}>
          {say(words.check)}
        </Button>
        <Button
          size="small"
          disabled={row.look === null}
          aria-label={say(words.restoreOf, { when })}
          onClick={onRestore}
        >
          {say(words.restore)}
        </Button>
      </div>
    </li>
  );
}
