import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { Library } from '#core/library/library-view';

import { saveFile } from '../../app/save-file';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { ErrorNotice } from '../../components/error-notice';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { TextInput } from '../../components/text-input';
import { ownKeyOf, type KeysStore } from '../../stores/packs/create-keys-store';
import type { PackExportStore } from '../../stores/packs/create-pack-export-store';
import { ChoiceList } from './choice-list';
import { exportMessages as words } from './export-messages';
import './packs.css';

type ExportPartProps = {
  readonly store: PackExportStore;
  readonly keys: KeysStore;
  readonly onKeys: () => void;
};

/** Makes a signed pack of what was chosen. */
export function ExportPart({ store, keys, onKeys }: ExportPartProps) {
  const { say } = useWords();
  const { library, load } = useStore(store);
  const all = useStore(keys, (state) => state.keys);
  useEffect(() => void load(), [load]);
  if (all.kind === 'ready' && ownKeyOf(all.value) === null) {
    return (
      <Notice
        actions={
          <Button size="small" kind="primary" onClick={onKeys}>
            {say(words.toKeys)}
          </Button>
        }
      >
        <p>{say(words.noKey)}</p>
      </Notice>
    );
  }
  return (
    <Loaded of={library} onRetry={() => void load()}>
      {(value) => <Choosing store={store} library={value} />}
    </Loaded>
  );
}

function Choosing({ store, library }: Pick<ExportPartProps, 'store'> & { readonly library: Library }) {
  const { say } = useWords();
  const { chooseLessons, chooseRuleset, chooseScripts, lessons, ruleset, scripts } = useStore(store);
  const nameOf = (id: string) => library.fraudTypes.find((type) => type.id === id)?.name ?? id;
  const inOrder = [...library.scripts].sort(
    (one, other) =>
      one.fraudType.localeCompare(other.fraudType) || one.title.localeCompare(other.title, 'zh'),
  );
  return (
    <div className="packs-part">
      <ChoiceList
        title={say(words.scripts)}
        lead={say(words.scriptsText)}
        choices={inOrder.map(({ fraudType, hash, title, version }) => ({
          id: hash,
          mark: fraudType,
          title,
          fact: say(words.number, { number: version }),
        }))}
        chosen={scripts}
        onChoose={chooseScripts}
      />
      {library.lessons.length > 0 && (
        <ChoiceList
          title={say(words.lessons)}
          choices={library.lessons.map((id) => ({ id, mark: id, title: nameOf(id), fact: null }))}
          chosen={lessons}
          onChoose={chooseLessons}
        />
      )}
      {library.ruleset !== '' && (
        <Panel title={say(words.others)}>
          <CheckBox
            label={say(words.ruleset)}
            hint={say(words.rulesetText)}
            isChecked={ruleset}
            onChange={chooseRuleset}
          />
        </Panel>
      )}
      <Signing store={store} />
    </div>
  );
}

function Signing({ store }: Pick<ExportPartProps, 'store'>) {
  const { say } = useWords();
  const { error, isBusy, lessons, make, ruleset, scripts } = useStore(store);
  const [title, setTitle] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const count = scripts.size + lessons.size + (ruleset ? 1 : 0);
  const isReady = count > 0 && title.trim() !== '' && passphrase !== '';

  const handleMake = async () => {
    setSaved(null);
    const file = await make(title.trim(), passphrase);
    if (file === null) return;
    saveFile(file);
    setPassphrase('');
    setSaved(file.name);
  };

  return (
    <Panel title={say(words.sign)}>
      <form
        className="packs-form packs-sign"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void handleMake();
        }}
      >
        <TextInput
          label={say(words.title)}
          hint={say(words.titleHint)}
          value={title}
          maxLength={120}
          onChange={setTitle}
        />
        <TextInput
          label={say(words.passphrase)}
          type="password"
          value={passphrase}
          maxLength={200}
          onChange={setPassphrase}
        />
        {error !== null && <ErrorNotice error={error} />}
        {saved !== null && (
          <Notice tone="success" title={say(words.made, { name: saved })}>
            <p>{say(words.madeText)}</p>
          </Notice>
        )}
        <div className="packs-acts">
          <Button kind="primary" type="submit" icon="save" disabled={!isReady} isBusy={isBusy}>
            {say(words.make, { count })}
          </Button>
          {!isReady && <span className="packs-facts">{say(words.missing)}</span>}
        </div>
      </form>
    </Panel>
  );
}
