import { useSettings } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Panel } from '../../components/panel';
import { RadioGroup } from '../../components/radio-group';
import { settingsMessages as words } from './messages';

/** How runs go for this person: the pace of time limits, and sound. */
export function RunPanel() {
  const { say } = useWords();
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  return (
    <Panel title={say(words.runTitle)}>
      <div className="settings-fields">
        <RadioGroup
          legend={say(words.pace)}
          hint={say(words.paceHint)}
          value={settings.pace}
          options={[
            { value: 1, label: say(words.paceNormal) },
            { value: 1.5, label: say(words.paceFactor, { factor: 1.5 }) },
            { value: 2, label: say(words.paceFactor, { factor: 2 }) },
            { value: 0, label: say(words.paceOff) },
          ]}
          onChange={(pace) => void change({ pace })}
        />
        <RadioGroup
          legend={say(words.sound)}
          hint={say(words.soundHint)}
          value={settings.sound ? 'on' : 'off'}
          options={[
            { value: 'on', label: say(words.on) },
            { value: 'off', label: say(words.off) },
          ]}
          onChange={(sound) => void change({ sound: sound === 'on' })}
        />
      </div>
    </Panel>
  );
}
