import type { SealProof } from '#core/bridge/seal-channels';

import { useWords } from '../../../app/words';
import { RadioGroup } from '../../../components/radio-group';
import { TextInput } from '../../../components/text-input';
import { sealMessages as words } from './messages';
import { PassphraseInput } from './passphrase-input';

type ProofFieldsProps = {
  readonly value: SealProof;
  readonly onChange: (value: SealProof) => void;
  readonly isChecked: boolean;
};

/** Proving that one may change the encryption: by the passphrase, or by the paper. */
export function ProofFields({ value, onChange, isChecked }: ProofFieldsProps) {
  const { say } = useWords();
  const { kind, typed } = value;
  const problem = isChecked && typed.trim() === '' ? say(words.missing) : undefined;
  const handleType = (text: string) => onChange({ kind, typed: text });
  return (
    <>
      <RadioGroup
        legend={say(words.proofKind)}
        value={kind}
        options={[
          { value: 'passphrase', label: say(words.byPassphrase) },
          { value: 'recovery', label: say(words.byRecovery) },
        ]}
        onChange={(picked) => onChange({ kind: picked, typed: '' })}
      />
      {kind === 'passphrase' ? (
        <PassphraseInput
          label={say(words.passphrase)}
          value={typed}
          problem={problem}
          onChange={handleType}
        />
      ) : (
        <TextInput
          label={say(words.recoveryKey)}
          value={typed}
          maxLength={60}
          hint={say(words.recoveryHint)}
          problem={problem}
          onChange={handleType}
        />
      )}
    </>
  );
}
