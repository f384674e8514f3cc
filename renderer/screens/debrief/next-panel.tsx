import type { Debrief } from '#core/debrief/debrief';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { debriefMessages as words } from './messages';

/** What comes next: the case again with somebody else, the cases, the progress. */
export function NextPanel({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  const { go } = useNavigation();
  const { subject, verdict, turns } = debrief;
  return (
    <div className="debrief-next">
      <Panel title={say(words.nextTitle)} tone="sunken">
        <p className="debrief-next-text">{say(verdict === 'passed' ? words.nextPassed : words.nextFailed)}</p>
        <div className="debrief-next-ways">
          <Button kind="primary" onClick={() => go({ screen: 'briefing', script: subject.script.id })}>
            {say(verdict === 'passed' ? words.nextAgain : words.nextSame)}
          </Button>
          <Button onClick={() => go({ screen: 'library' })}>{say(words.nextLibrary)}</Button>
          <Button onClick={() => go({ screen: 'progress' })}>{say(words.nextProgress)}</Button>
        </div>
        {turns.length > 0 && <p className="debrief-keys">{say(words.keys)}</p>}
      </Panel>
    </div>
  );
}
