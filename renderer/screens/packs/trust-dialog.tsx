import { useRef, useState } from 'react';
import { useStore } from 'zustand';

import { keyFingerprint } from '#core/pack/key-text';
import { readPublicKey, type PublicKey } from '#core/pack/public-key';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { Field } from '../../components/field';
import { GrowingText } from '../../components/growing-text';
import { TextInput } from '../../components/text-input';
import type { KeysStore } from '../../stores/packs/create-keys-store';
import { KeyDialog } from './key-dialog';
import { keyMessages as words } from './key-messages';
import './packs.css';

type TrustDialogProps = {
  readonly store: KeysStore;
  /** The key of a pack that was refused; null where one is to be handed in first. */
  readonly offered: PublicKey | null;
  readonly onTrusted: () => void;
  readonly onClose: () => void;
};

function fingerprintOf({ publicKey }: PublicKey): string {
  return keyFingerprint(Uint8Array.from(atob(publicKey), (letter) => letter.charCodeAt(0)));
}

/** Trusts a key, after its fingerprint was compared over the phone: a deliberate act, never a click on the way. */
export function TrustDialog({ store, offered, onTrusted, onClose }: TrustDialogProps) {
  const { say } = useWords();
  const trust = useStore(store, (state) => state.trust);
  const [text, setText] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [isCompared, setCompared] = useState(false);
  const key = offered ?? readPublicKey(text);
  const unit = name ?? key?.unit ?? '';

  const handleText = (value: string) => {
    setText(value);
    setName(null);
    // What was compared was another key.
    setCompared(false);
  };

  return (
    <KeyDialog
      title={say(words.trustTitle)}
      actLabel={say(words.trustNow)}
      isReady={key !== null && isCompared && unit.trim() !== ''}
      onAct={() => (key === null ? null : trust({ unit: unit.trim(), publicKey: key.publicKey }))}
      onDone={onTrusted}
      onClose={onClose}
    >
      {offered === null && <KeyText text={text} isKey={key !== null} onText={handleText} />}
      {key !== null && (
        <>
          <TextInput label={say(words.unit)} value={unit} maxLength={60} onChange={setName} />
          <p className="packs-fingerprint">
            <span className="packs-facts">{say(words.fingerprint)}</span> <code>{fingerprintOf(key)}</code>
          </p>
          <p>{say(words.trustText)}</p>
          <CheckBox label={say(words.trustTick)} isChecked={isCompared} onChange={setCompared} />
        </>
      )}
    </KeyDialog>
  );
}

type KeyTextProps = {
  readonly text: string;
  readonly isKey: boolean;
  readonly onText: (text: string) => void;
};

/** A key as a file or as its text. */
function KeyText({ text, isKey, onText }: KeyTextProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div>
        <Button onClick={() => input.current?.click()}>{say(words.keyFile)}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".qzkey"
          aria-label={say(words.keyFile)}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // A key file has some hundred characters; of anything larger the beginning is enough to see that it is none.
            if (file !== undefined) void file.slice(0, 4000).text().then(onText);
            event.target.value = '';
          }}
        />
      </div>
      <Field
        label={say(words.keyText)}
        problem={text.trim() !== '' && !isKey ? say(words.keyTextBad) : undefined}
      >
        {(control) => (
          <GrowingText {...control} rows={3} lang="en" maxLength={4000} value={text} onChange={onText} />
        )}
      </Field>
    </>
  );
}
