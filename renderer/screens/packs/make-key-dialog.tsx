import { useState } from 'react';
import { useStore } from 'zustand';

import { passphraseLength } from '#core/pack/pack-limits';

import { useWords } from '../../app/words';
import { TextInput } from '../../components/text-input';
import type { KeysStore } from '../../stores/packs/create-keys-store';
import { KeyDialog } from './key-dialog';
import { keyMessages as words } from './key-messages';

type MakeKeyDialogProps = {
  readonly store: KeysStore;
  readonly unit: string;
  readonly onClose: () => void;
};

/** Makes the own key: its name and the passphrase that it will be asked with. */
export function MakeKeyDialog({ store, unit: proposed, onClose }: MakeKeyDialogProps) {
  const { say } = useWords();
  const make = useStore(store, (state) => state.make);
  const [unit, setUnit] = useState(proposed);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = passphrase.length < passphraseLength.least;
  const isOther = again !== passphrase;
  const isNameless = unit.trim() === '';
  return (
    <KeyDialog
      title={say(words.makeTitle)}
      actLabel={say(words.makeNow)}
      onAct={() => {
        setTried(true);
        return isShort || isOther || isNameless ? null : make({ unit: unit.trim(), passphrase });
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <TextInput
        label={say(words.unit)}
        hint={say(words.unitHint)}
        value={unit}
        maxLength={60}
        onChange={setUnit}
        problem={isTried && isNameless ? say(words.unitMissing) : undefined}
      />
      <TextInput
        label={say(words.passphrase)}
        hint={say(words.passphraseHint)}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        maxLength={passphraseLength.most}
        onChange={setPassphrase}
        problem={isTried && isShort ? say(words.tooShort) : undefined}
      />
      <TextInput
        label={say(words.passphraseAgain)}
        type="password"
        autoComplete="new-password"
        value={again}
        maxLength={passphraseLength.most}
        onChange={setAgain}
        problem={isTried && isOther ? say(words.notAlike) : undefined}
      />
    </KeyDialog>
  );
}
