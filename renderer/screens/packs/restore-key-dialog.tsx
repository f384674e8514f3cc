import { useState } from 'react';
import { useStore } from 'zustand';

import { useWords } from '../../app/words';
import { Field } from '../../components/field';
import { GrowingText } from '../../components/growing-text';
import { TextInput } from '../../components/text-input';
import type { KeysStore } from '../../stores/packs/create-keys-store';
import { KeyDialog } from './key-dialog';
import { keyMessages as words } from './key-messages';

type RestoreKeyDialogProps = {
  readonly store: KeysStore;
  readonly unit: string;
  readonly onClose: () => void;
};

/** Brings the own key back from paper, under the passphrase that it was made with. */
export function RestoreKeyDialog({ store, unit: proposed, onClose }: RestoreKeyDialogProps) {
  const { say } = useWords();
  const restore = useStore(store, (state) => state.restore);
  const [unit, setUnit] = useState(proposed);
  const [text, setText] = useState('');
  const [passphrase, setPassphrase] = useState('');
  return (
    <KeyDialog
      title={say(words.restoreTitle)}
      actLabel={say(words.restoreNow)}
      isReady={unit.trim() !== '' && text.trim() !== '' && passphrase !== ''}
      onAct={() => restore({ unit: unit.trim(), text: text.trim(), passphrase })}
      onDone={onClose}
      onClose={onClose}
    >
      <p className="packs-facts">{say(words.restoreText)}</p>
      <TextInput label={say(words.unit)} value={unit} maxLength={60} onChange={setUnit} />
      <Field label={say(words.paperText)}>
        {(control) => (
          <GrowingText {...control} rows={4} lang="en" maxLength={900} value={text} onChange={setText} />
        )}
      </Field>
      <TextInput
        label={say(words.restorePassphrase)}
        type="password"
        value={passphrase}
        maxLength={200}
        onChange={setPassphrase}
      />
    </KeyDialog>
  );
}
