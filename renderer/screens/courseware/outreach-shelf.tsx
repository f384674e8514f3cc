import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { coursewareMessages as words } from './messages';

/** The ways to the citizens: messages by the day, and the screen at the counter. */
export function OutreachShelf() {
  const { say } = useWords();
  const { go } = useNavigation();
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
        <Button kind="primary" onClick={() => go({ screen: 'kiosk' })}>
          {say(words.kioskOpen)}
        </Button>
      </Panel>
    </div>
  );
}
