import { useState } from 'react';

import type { SealProof } from '#core/bridge/seal-channels';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { sealMessages as words } from './messages';
import { newPassphraseProblem, noPassphrase } from './new-passphrase';
import { NewPassphraseFields } from './new-passphrase-fields';
import { ProofFields } from './proof-fields';
import { SealDialog } from './seal-dialog';

/** The acts that ask something first. */
export type SealAct = 'turn-on' | 'change' | 'new-key' | 'turn-off';

/** What came of an act. */
export type SealDone = { readonly act: SealAct; readonly recoveryKey: string | null };

type ActDialogProps = {
  readonly act: SealAct;
  readonly onDone: (done: SealDone) => void;
  readonly onClose: () => void;
};

const wordsOf = {
  'turn-on': { title: words.turnOnTitle, lead: words.turnOnText, act: words.turnOnAct },
  change: { title: words.changeTitle, lead: words.changeText, act: words.changeAct },
  'new-key': { title: words.newKeyTitle, lead: words.newKeyText, act: words.newKeyAct },
  'turn-off': { title: words.turnOffTitle, lead: words.turnOffText, act: words.turnOffAct },
} as const;

/** One question about the encryption, with the proof and the new passphrase that it needs. */
export function SealActDialog({ act, onDone, onClose }: ActDialogProps) {
  const bridge = useBridge();
  const { say } = useWords();
  const [proof, setProof] = useState<SealProof>({ kind: 'passphrase', typed: '' });
  const [fresh, setFresh] = useState(noPassphrase);
  const [isChecked, setIsChecked] = useState(false);
  const needsProof = act !== 'turn-on';
  const needsNew = act === 'turn-on' || act === 'change';

  const ask = async () => {
    const { passphrase } = fresh;
    switch (act) {
      case 'turn-on':
        return bridge.ask('seal:turn-on', { passphrase });
      case 'change':
        return bridge.ask('seal:change-passphrase', { proof, passphrase });
      case 'new-key':
        return bridge.ask('seal:new-recovery-key', { proof });
      case 'turn-off':
        return bridge.ask('seal:turn-off', { proof });
    }
  };
  const handleAct = () => {
    setIsChecked(true);
    if (needsProof && proof.typed.trim() === '') return null;
    if (needsNew && newPassphraseProblem(fresh) !== null) return null;
    return ask().then((answer) => {
      if (answer.ok) {
        const { value } = answer;
        onDone({ act, recoveryKey: value === null ? null : value.recoveryKey });
      }
      return answer;
    });
  };
  const said = wordsOf[act];
  return (
    <SealDialog
      title={say(said.title)}
      lead={say(said.lead)}
      actLabel={say(said.act)}
      actKind={act === 'turn-off' ? 'danger' : 'primary'}
      onAct={handleAct}
      onClose={onClose}
    >
      {needsProof && <ProofFields value={proof} onChange={setProof} isChecked={isChecked} />}
      {needsNew && <NewPassphraseFields value={fresh} onChange={setFresh} isChecked={isChecked} />}
    </SealDialog>
  );
}
