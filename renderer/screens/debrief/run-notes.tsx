import type { Debrief } from '#core/debrief/debrief';
import type { Message } from '#core/messages/message';
import type { Mode } from '#core/run/run-schema';

import { useWords } from '../../app/words';
import { Notice } from '../../components/notice';
import { debriefMessages as words } from './messages';

const whyNot: Readonly<Partial<Record<Mode, Message>>> = {
  demonstration: words.whyDemonstration,
  guided: words.whyGuided,
  drill: words.whyDrill,
};

/** What has to be known before the result is read: it does not count, it was given up. */
export function RunNotes({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  const { state, counts, branch, subject, turns } = debrief;
  const why = branch === null ? whyNot[subject.mode] : words.whyBranch;
  return (
    <>
      {state === 'abandoned' && (
        <Notice title={say(words.abandonedTitle)}>
          <p>{say(turns.length === 0 ? words.abandonedNothing : words.abandonedText)}</p>
        </Notice>
      )}
      {!counts && why !== undefined && (
        <Notice title={say(words.notCounted)}>
          <p>{say(why, { turns: branch?.turns ?? 0 })}</p>
        </Notice>
      )}
    </>
  );
}
