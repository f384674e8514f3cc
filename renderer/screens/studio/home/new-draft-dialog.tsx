import { useState, type FormEvent } from 'react';

import type { Library } from '#core/library/library-view';
import type { FraudType } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { fraudTypeName } from '../../../components/fraud-type-name';
import { RadioGroup } from '../../../components/radio-group';
import { Select } from '../../../components/select';
import { TextInput } from '../../../components/text-input';
import type { DraftSource } from '../../../stores/studio/create-home-store';
import { homeMessages as words } from './messages';

type Beginning = 'skeleton' | 'script' | 'ruleset';

type NewDraftDialogProps = {
  readonly library: Library;
  readonly isBusy: boolean;
  readonly onCreate: (from: DraftSource) => void;
  readonly onClose: () => void;
};

/** What a new draft begins with. */
export function NewDraftDialog({ library, isBusy, onCreate, onClose }: NewDraftDialogProps) {
  const { say, language } = useWords();
  const [beginning, setBeginning] = useState<Beginning>('skeleton');
  const [fraudType, setFraudType] = useState<FraudType>('F01');
  const [title, setTitle] = useState('');
  const [script, setScript] = useState(library.scripts[0]?.hash ?? '');
  const [isTried, setTried] = useState(false);
  const lacksTitle = beginning === 'skeleton' && title.trim() === '';

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksTitle) return;
    if (beginning === 'skeleton') onCreate({ kind: 'skeleton', fraudType, title: title.trim() });
    else if (beginning === 'script') onCreate({ kind: 'script', hash: script, keepsId: false });
    else onCreate({ kind: 'ruleset', hash: library.ruleset });
  };

  return (
    <Dialog
      isOpen
      title={say(words.newTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button kind="primary" type="submit" form="studio-new-draft" isBusy={isBusy}>
            {say(words.create)}
          </Button>
        </>
      }
    >
      <form id="studio-new-draft" className="studio-new-draft" onSubmit={handleSubmit} noValidate>
        <RadioGroup<Beginning>
          legend={say(words.from)}
          layout="cards"
          value={beginning}
          onChange={setBeginning}
          options={[
            { value: 'skeleton', label: say(words.fromSkeleton), hint: say(words.fromSkeletonHint) },
            { value: 'script', label: say(words.fromScript), hint: say(words.fromScriptHint) },
            { value: 'ruleset', label: say(words.fromRuleset), hint: say(words.fromRulesetHint) },
          ]}
        />
        {beginning === 'skeleton' && (
          <>
            <Select<FraudType>
              label={say(words.fraudType)}
              value={fraudType}
              onChange={setFraudType}
              options={library.fraudTypes.map((type) => ({
                value: type.id,
                label: `${type.id} ${fraudTypeName(type, language)}`,
              }))}
            />
            <TextInput
              label={say(words.scriptTitle)}
              value={title}
              onChange={setTitle}
              maxLength={60}
              hint={say(words.scriptTitleHint)}
              problem={isTried && lacksTitle ? say(words.titleMissing) : undefined}
            />
          </>
        )}
        {beginning === 'script' && (
          <Select
            label={say(words.script)}
            value={script}
            onChange={setScript}
            options={library.scripts.map(({ hash, fraudType: of, title: name }) => ({
              value: hash,
              label: `${of} ${name}`,
            }))}
          />
        )}
      </form>
    </Dialog>
  );
}
