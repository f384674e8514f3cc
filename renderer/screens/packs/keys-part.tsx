import { useState } from 'react';
import { useStore } from 'zustand';

import type { AppError } from '#core/bridge/app-error';
import type { KeySummary } from '#core/bridge/pack-channels';

import { saveFile } from '../../app/save-file';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNotice } from '../../components/error-notice';
import { Loaded } from '../../components/loaded';
import { Panel } from '../../components/panel';
import { ownKeyOf, type KeysStore } from '../../stores/packs/create-keys-store';
import { keyMessages as words } from './key-messages';
import { KeyTable } from './key-table';
import { MakeKeyDialog } from './make-key-dialog';
import type { Paper } from './paper-sheet';
import { RestoreKeyDialog } from './restore-key-dialog';
import { RevokeKeyDialog } from './revoke-key-dialog';
import { TrustDialog } from './trust-dialog';
import './packs.css';

type Open =
  { readonly kind: 'make' | 'restore' | 'trust' } | { readonly kind: 'revoke'; readonly key: KeySummary };

type KeysPartProps = {
  readonly store: KeysStore;
  /** Unit of the person, as a proposal for the name of a key. */
  readonly unit: string;
  readonly onPaper: (paper: Paper) => void;
};

/** The own key, and the keys by which packs of others are known. */
export function KeysPart({ store, unit, onPaper }: KeysPartProps) {
  const { say } = useWords();
  const { keys, load } = useStore(store);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Loaded of={keys} onRetry={() => void load()}>
      {(all) => (
        <div className="packs-part">
          <OwnKey own={ownKeyOf(all)} store={store} onPaper={onPaper} onOpen={(kind) => setOpen({ kind })} />
          <Panel
            title={say(words.trusted)}
            aside={
              <Button size="small" icon="add" onClick={() => setOpen({ kind: 'trust' })}>
                {say(words.add)}
              </Button>
            }
          >
            <p className="packs-facts">{say(words.trustedText)}</p>
            {all.length === 0 ? (
              <EmptyState title={say(words.trustedNone)}>{say(words.trustedNoneText)}</EmptyState>
            ) : (
              <KeyTable keys={all} onRevoke={(key) => setOpen({ kind: 'revoke', key })} />
            )}
          </Panel>
          {open?.kind === 'make' && <MakeKeyDialog store={store} unit={unit} onClose={close} />}
          {open?.kind === 'restore' && <RestoreKeyDialog store={store} unit={unit} onClose={close} />}
          {open?.kind === 'trust' && (
            <TrustDialog store={store} offered={null} onClose={close} onTrusted={close} />
          )}
          {open?.kind === 'revoke' && <RevokeKeyDialog store={store} revoked={open.key} onClose={close} />}
        </div>
      )}
    </Loaded>
  );
}

type OwnKeyProps = Pick<KeysPartProps, 'store' | 'onPaper'> & {
  readonly own: KeySummary | null;
  readonly onOpen: (kind: 'make' | 'restore') => void;
};

function OwnKey({ own, store, onOpen, onPaper }: OwnKeyProps) {
  const { say } = useWords();
  const { paper, publicFile } = useStore(store);
  const [error, setError] = useState<AppError | null>(null);

  const handleSave = async () => {
    const file = await publicFile();
    setError(file.ok ? null : file.error);
    if (file.ok) saveFile(file.value);
  };
  const handlePaper = async () => {
    const sheet = await paper();
    setError(sheet.ok ? null : sheet.error);
    if (sheet.ok) onPaper({ ...sheet.value, printedAt: Date.now() });
  };

  if (own === null) {
    return (
      <Panel title={say(words.own)}>
        <div className="packs-form">
          <p>{say(words.ownNone)}</p>
          <div className="packs-acts">
            <Button kind="primary" onClick={() => onOpen('make')}>
              {say(words.make)}
            </Button>
            <Button onClick={() => onOpen('restore')}>{say(words.restore)}</Button>
          </div>
        </div>
      </Panel>
    );
  }
  return (
    <Panel title={say(words.own)} aside={own.unit}>
      <div className="packs-form">
        <p className="packs-fingerprint">
          <span className="packs-facts">{say(words.fingerprint)}</span> <code>{own.fingerprint}</code>
        </p>
        <p className="packs-facts">{say(words.ownText)}</p>
        {error !== null && <ErrorNotice error={error} />}
        <div className="packs-acts">
          <Button icon="save" onClick={() => void handleSave()}>
            {say(words.saveFile)}
          </Button>
          <Button icon="print" onClick={() => void handlePaper()}>
            {say(words.paper)}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
