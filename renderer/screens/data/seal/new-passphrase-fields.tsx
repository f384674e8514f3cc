import { useState } from 'react';

import { passphraseStrength } from '#core/seal/passphrase-rules';

import { useWords } from '../../../app/words';
import { sealMessages as words } from './messages';
import { newPassphraseProblem, type NewPassphrase } from './new-passphrase';
import { PassphraseInput } from './passphrase-input';

type NewPassphraseFieldsProps = {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** Set after a try to go on. */
  readonly isChecked: boolean;
  readonly autoFocus?: boolean;
};

/** Choosing a passphrase: twice, with a word about how hard it is to guess. */
export function NewPassphraseFields({ value, onChange, isChecked, autoFocus }: NewPassphraseFieldsProps) {
  const { say } = useWords();
  const [isShown, setIsShown] = useState(false);
  const problem = isChecked ? newPassphraseProblem(value) : null;
  const { passphrase } = value;
  return (
    <>
      <PassphraseInput
        label={say(words.newPassphrase)}
        value={passphrase}
        autoFocus={autoFocus}
        hint={say(words.passphraseHint)}
        problem={problem === 'short' || problem === 'uniform' ? say(words[problem]) : undefined}
        isShown={isShown}
        onShow={setIsShown}
        onChange={(typed) => onChange({ ...value, passphrase: typed })}
      />
      <p className="seal-strength" role="status">
        {passphrase !== '' && say(words[passphraseStrength(passphrase)])}
      </p>
      <PassphraseInput
        label={say(words.repeated)}
        value={value.repeated}
        problem={problem === 'different' ? say(words.different) : undefined}
        isShown={isShown}
        onChange={(repeated) => onChange({ ...value, repeated })}
      />
    </>
  );
}
