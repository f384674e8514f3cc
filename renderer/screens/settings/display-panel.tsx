import { useSettings } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { RadioGroup } from '../../components/radio-group';
import { settingsMessages as words } from './messages';

/** Language, theme and text size: seen at once, saved behind it. */
export function DisplayPanel() {
  const { say } = useWords();
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const error = useSettings((state) => state.error);
  const retry = useSettings((state) => state.retry);
  return (
    <Panel title={say(words.screenTitle)}>
      <div className="settings-fields">
        {error !== null && <ErrorNotice error={error} onRetry={() => void retry()} />}
        <RadioGroup
          legend={say(words.language)}
          hint={say(words.languageHint)}
          value={settings.language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => void change({ language })}
        />
        <RadioGroup
          legend={say(words.theme)}
          value={settings.theme}
          options={[
            { value: 'system', label: say(words.themeSystem) },
            { value: 'light', label: say(words.themeLight) },
            { value: 'dark', label: say(words.themeDark) },
          ]}
          onChange={(theme) => void change({ theme })}
        />
        <RadioGroup
          legend={say(words.textSize)}
          value={settings.textSize}
          options={([100, 125, 150, 200] as const).map((size) => ({ value: size, label: `${size}%` }))}
          onChange={(textSize) => void change({ textSize })}
        />
      </div>
    </Panel>
  );
}
