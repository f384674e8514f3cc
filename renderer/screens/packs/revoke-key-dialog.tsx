import { useState } from 'react';
import { useStore } from 'zustand';

import type { KeySummary } from '#core/bridge/pack-channels';

import { useWords } from '../../app/words';
import { TextInput } from '../../components/text-input';
import type { KeysStore } from '../../stores/packs/create-keys-store';
import { KeyDialog } from './key-dialog';
import { keyMessages as words } from './key-messages';

type RevokeKeyDialogProps = {
  readonly store: KeysStore;
  readonly revoked: KeySummary;
  readonly onClose: () => void;
};

/** Stops trusting a key for good, with the reason that whoever is refused will see. */
export function RevokeKeyDialog({ store, revoked, onClose }: RevokeKeyDialogProps) {
  const { say } = useWords();
  const revoke = useStore(store, (state) => state.revoke);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <KeyDialog
      title={say(words.revokeTitle, { unit: revoked.unit })}
      actLabel={say(words.revokeNow)}
      actKind="danger"
      onAct={() => {
        setTried(true);
        return isMissing ? null : revoke({ publicKey: revoked.publicKey, reason: reason.trim() });
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <p className="packs-fingerprint">
        <code>{revoked.fingerprint}</code>
      </p>
      <p>{say(words.revokeText)}</p>
      {revoked.isOwn && <p>{say(words.revokeOwnText)}</p>}
      <TextInput
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        value={reason}
        maxLength={500}
        onChange={setReason}
        problem={isTried && isMissing ? say(words.reasonMissing) : undefined}
      />
    </KeyDialog>
  );
}
