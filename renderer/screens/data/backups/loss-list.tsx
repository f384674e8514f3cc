import type { BackupLoss } from '#core/backup/backup-loss';

import { useWords } from '../../../app/words';
import { backupMessages as words } from './messages';

/** What a restore would lose, in numbers, and who would come back. */
export function LossList({ loss }: { readonly loss: BackupLoss }) {
  const { say } = useWords();
  const { drafts, people, results, returning, runs } = loss;
  const lost = [
    { count: runs, text: words.lostRuns },
    { count: results, text: words.lostResults },
    { count: drafts, text: words.lostDrafts },
    { count: people, text: words.lostPeople },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {lost.length === 0 ? (
        <p>{say(words.lostNothing)}</p>
      ) : (
        <div>
          <p>{say(words.lostTitle)}</p>
          <ul className="backups-lost">
            {lost.map(({ count, text }) => (
              <li key={text.en}>{say(text, { count })}</li>
            ))}
          </ul>
        </div>
      )}
      {returning > 0 && <p>{say(words.returning, { count: returning })}</p>}
    </>
  );
}
