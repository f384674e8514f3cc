import { useState } from 'react';
import { useStore } from 'zustand';

import type { AppError } from '#core/bridge/app-error';

import { useLibrary } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Notice } from '../../components/notice';
import { Waiting } from '../../components/waiting';
import type { KeysStore } from '../../stores/packs/create-keys-store';
import type { PackImportStore } from '../../stores/packs/create-pack-import-store';
import { DropArea } from './drop-area';
import { formatBytes } from './format-bytes';
import { packMessages as words } from './messages';
import { PackPreviewPanel } from './pack-preview-panel';
import { TrustDialog } from './trust-dialog';
import './packs.css';

type ImportPartProps = { readonly store: PackImportStore; readonly keys: KeysStore };

/** A pack on its way in. Until the last button nothing is taken in, and every way back drops the file. */
export function ImportPart({ store, keys }: ImportPartProps) {
  const { say } = useWords();
  const { go } = useNavigation();
  const { leave, stage, take } = useStore(store);
  const forgetLibrary = useLibrary((state) => state.forget);

  switch (stage.kind) {
    case 'nothing':
      return (
        <DropArea
          title={say(words.dropTitle)}
          buttonLabel={say(words.chooseFile)}
          accept=".qzpack"
          onFile={(file) => void take(file)}
        >
          {say(words.dropText)}
        </DropArea>
      );
    case 'sending':
      return (
        <div className="packs-progress">
          <label>
            {say(words.sending, {
              name: stage.name,
              sent: formatBytes(stage.sent),
              size: formatBytes(stage.size),
            })}
            <progress value={stage.sent} max={stage.size} />
          </label>
          <Button size="small" onClick={() => void leave()}>
            {say(words.cancel)}
          </Button>
        </div>
      );
    case 'verifying':
      return (
        <div className="packs-progress">
          <Waiting label={say(words.verifying, { name: stage.name })} />
          <Button size="small" onClick={() => void leave()}>
            {say(words.cancel)}
          </Button>
        </div>
      );
    case 'refused':
      return <Refused name={stage.name} error={stage.error} store={store} keys={keys} />;
    case 'previewed':
      return <PackPreviewPanel store={store} preview={stage.preview} onTaken={forgetLibrary} />;
    case 'taken':
      return (
        <Notice
          tone="success"
          title={say(words.taken, { unit: stage.unit, count: stage.count })}
          actions={
            <>
              <Button size="small" kind="primary" onClick={() => go({ screen: 'library' })}>
                {say(words.toLibrary)}
              </Button>
              <Button size="small" onClick={() => void leave()}>
                {say(words.importAnother)}
              </Button>
            </>
          }
        >
          <p>{say(words.takenText)}</p>
        </Notice>
      );
  }
}

type RefusedProps = ImportPartProps & { readonly name: string; readonly error: AppError };

/** Why a file was refused; where only its signer is unknown, the way to trust them. */
function Refused({ name, error, store, keys }: RefusedProps) {
  const { say } = useWords();
  const { leave, lookAgain, take } = useStore(store);
  const [isTrusting, setTrusting] = useState(false);
  const { publicKey, unit } = error.facts;
  const isUnknown = error.code === 'packs/unknown-signer';
  return (
    <div className="packs-part">
      <h2 className="packs-refused">{say(words.refused, { name })}</h2>
      <ErrorNotice
        error={error}
        actions={
          <>
            {isUnknown && (
              <Button size="small" onClick={() => setTrusting(true)}>
                {say(words.trustSigner)}
              </Button>
            )}
            <Button size="small" onClick={() => void leave()}>
              {say(words.cancel)}
            </Button>
          </>
        }
      />
      <DropArea
        title={say(words.dropTitle)}
        buttonLabel={say(words.chooseOther)}
        accept=".qzpack"
        onFile={(file) => void take(file)}
      >
        {say(words.dropText)}
      </DropArea>
      {isTrusting && isUnknown && (
        <TrustDialog
          store={keys}
          offered={{ publicKey: String(publicKey), unit: String(unit) }}
          onClose={() => setTrusting(false)}
          onTrusted={() => {
            setTrusting(false);
            void lookAgain();
          }}
        />
      )}
    </div>
  );
}
