import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { isGranted } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Tabs } from '../../components/tabs';
import { createKeysStore } from '../../stores/packs/create-keys-store';
import { createPackExportStore } from '../../stores/packs/create-pack-export-store';
import { createPackImportStore } from '../../stores/packs/create-pack-import-store';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';
import { KeysPart } from './keys-part';
import { packMessages as words } from './messages';
import { PaperSheet, type Paper } from './paper-sheet';
import { useOpenedPack } from './use-opened-pack';
import './packs.css';

type Part = 'import' | 'export' | 'keys';
const parts: readonly Part[] = ['import', 'export', 'keys'];

/** 剧本包: what other units send, what goes out to them, and the keys by which both are known. */
export function PacksScreen() {
  const { say } = useWords();
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  if (isGranted(person?.role ?? null, 'exchange-packs')) {
    return <Packs hasStudio={isGranted(person?.role ?? null, 'approve-scripts')} unit={person?.unit ?? ''} />;
  }
  return (
    <Page title={say(words.title)}>
      <Notice>{say(words.notAllowed)}</Notice>
    </Page>
  );
}

function Packs({ hasStudio, unit }: { readonly hasStudio: boolean; readonly unit: string }) {
  const { say } = useWords();
  const bridge = useBridge();
  const { replace } = useNavigation();
  const [part, setPart] = useState<Part>('import');
  const [paper, setPaper] = useState<Paper | null>(null);
  const [imports] = useState(() => createPackImportStore({ bridge }));
  const [exports] = useState(() => createPackExportStore({ bridge }));
  const [keys] = useState(() => createKeysStore({ bridge }));
  const load = useStore(keys, (state) => state.load);
  useEffect(() => void load(), [load]);
  // Whoever goes to another screen gives up the file that was being looked at.
  useEffect(() => () => void imports.getState().leave(), [imports]);

  const handleOpened = useCallback(() => {
    setPaper(null);
    setPart('import');
  }, []);
  useOpenedPack(imports, handleOpened);

  if (paper !== null) return <PaperSheet paper={paper} onBack={() => setPaper(null)} />;
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      before={
        hasStudio && (
          <div>
            <Button kind="quiet" size="small" icon="back" onClick={() => replace({ screen: 'studio' })}>
              {say(words.toStudio)}
            </Button>
          </div>
        )
      }
    >
      <div className="packs">
        <Tabs<Part>
          label={say(words.parts)}
          tabs={parts.map((id) => ({ id, label: say(words[id]) }))}
          selected={part}
          onSelect={setPart}
        >
          {part === 'import' && <ImportPart store={imports} keys={keys} />}
          {part === 'export' && <ExportPart store={exports} keys={keys} onKeys={() => setPart('keys')} />}
          {part === 'keys' && <KeysPart store={keys} unit={unit} onPaper={setPaper} />}
        </Tabs>
      </div>
    </Page>
  );
}
