import { languages, type Language } from '#core/messages/message';

import { classNames } from './class-names';
import './language-switch.css';

/** Each language in its own words, so that whoever is lost in one finds the other. */
const names: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

type LanguageSwitchProps = { readonly language: Language; readonly onChange: (language: Language) => void };

/** The languages side by side. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  return (
    <div className="language-switch" role="group" aria-label="语言 Language">
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each === 'zh' ? 'zh-CN' : 'en'}
          className={classNames('language-switch-choice', each === language && 'language-switch-chosen')}
          aria-pressed={each === language}
          onClick={() => onChange(each)}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}
