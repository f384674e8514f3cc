import { useState } from 'react';

import type { FraudTypeEntry } from '#core/library/library-view';
import type { Person } from '#core/people/person';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { BeginKiosk } from '../kiosk/begin-kiosk';
import { KioskCounts } from '../kiosk/kiosk-counts';
import { coursewareMessages as words } from './messages';

type OutreachShelfProps = { readonly person: Person; readonly types: readonly FraudTypeEntry[] };

/** The ways to the citizens: messages by the day, and the screen at the counter. */
export function OutreachShelf({ person, types }: OutreachShelfProps) {
  const { say } = useWords();
  const { go } = useNavigation();
  const [isBeginning, setBeginning] = useState(false);
  return (
    <div className="courseware-outreach">
      <Panel title={say(words.daily)}>
        <p>{say(words.dailyText)}</p>
        <Button kind="primary" onClick={() => go({ screen: 'daily' })}>
          {say(words.dailyOpen)}
        </Button>
      </Panel>
      <Panel title={say(words.kiosk)}>
        <p>{say(words.kioskText)}</p>
        <Button kind="primary" onClick={() => setBeginning(true)}>
          {say(words.kioskOpen)}
        </Button>
      </Panel>
      <KioskCounts types={types} />
      {isBeginning && <BeginKiosk person={person} onCancel={() => setBeginning(false)} />}
    </div>
  );
}
