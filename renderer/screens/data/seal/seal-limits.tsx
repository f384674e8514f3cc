import { useWords } from '../../../app/words';
import { Panel } from '../../../components/panel';
import { sealMessages as words } from './messages';

/** What the encryption protects and what it does not, in plain words. */
export function SealLimits() {
  const { say } = useWords();
  return (
    <Panel title={say(words.limitsTitle)} tone="sunken">
      <ul className="seal-limits">
        {(['covers', 'notCovered', 'whileOpen', 'diskBetter'] as const).map((key) => (
          <li key={key}>{say(words[key])}</li>
        ))}
      </ul>
    </Panel>
  );
}
