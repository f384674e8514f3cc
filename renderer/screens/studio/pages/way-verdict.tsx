import type { ChangePath } from '#core/editing/change';
import type { Ending, Walkthrough } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { useEditor } from '../editor-context';
import type { FollowedWay } from './follow-way';
import { pageMessages as words } from './messages';

type WayVerdictProps = {
  readonly way: Walkthrough;
  readonly followed: FollowedWay;
  readonly endings: readonly Ending[];
  /** Of the ending given, where another one may be taken over. */
  readonly path?: ChangePath;
};

/** Whether a recorded way still goes through, and where it ends. */
export function WayVerdict({ way, followed, endings, path }: WayVerdictProps) {
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const { end } = followed;
  if (end.kind === 'unfinished')
    return <span className="pages-verdict pages-verdict-other">{say(words.unfinished)}</span>;
  if (end.kind !== 'ending')
    return <span className="pages-verdict pages-verdict-broken">{say(words.broken, { n: end.at + 1 })}</span>;
  const ending = endings.find(({ id }) => id === end.ending)?.title || end.ending;
  if (end.ending === way.ending) return <span className="pages-verdict">{say(words.fits, { ending })}</span>;
  return (
    <span className="pages-verdict pages-verdict-other">
      {say(words.otherEnding, { ending })}
      {path !== undefined && !isReadOnly && (
        <Button
          size="small"
          onClick={() => edit('set-field', { path, value: end.ending, field: say(words.leadsTo) })}
        >
          {say(words.takeEnding)}
        </Button>
      )}
    </span>
  );
}
