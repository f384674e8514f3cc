import { useState, type KeyboardEvent, type ReactNode } from 'react';

import { sealPassphraseLength } from '#core/seal/passphrase-rules';

import { useWords } from '../../../app/words';
import { CheckBox } from '../../../components/check-box';
import { TextInput } from '../../../components/text-input';
import { sealMessages as words } from './messages';
import './seal.css';

type PassphraseInputProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
  readonly autoFocus?: boolean;
  /** Under the field for what is typed once more there is no second box to show it. */
  readonly isShown?: boolean;
  readonly onShow?: (isShown: boolean) => void;
};

/** A passphrase: hidden unless one wants to see it, with a word about Caps Lock. */
export function PassphraseInput({ isShown, onShow, hint, ...rest }: PassphraseInputProps) {
  const { say } = useWords();
  const [isShownHere, setIsShownHere] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const isVisible = isShown ?? isShownHere;
  const handleKey = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="seal-passphrase">
      <TextInput
        {...rest}
        type={isVisible ? 'text' : 'password'}
        maxLength={sealPassphraseLength.most}
        autoCapitalize="none"
        hint={hint}
        onKeyDown={handleKey}
        onKeyUp={handleKey}
      />
      <p className="seal-caps" role="status">
        {hasCapsLock && say(words.capsLock)}
      </p>
      {(isShown === undefined || onShow !== undefined) && (
        <CheckBox label={say(words.show)} isChecked={isVisible} onChange={onShow ?? setIsShownHere} />
      )}
    </div>
  );
}
