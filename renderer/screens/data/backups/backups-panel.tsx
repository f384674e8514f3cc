import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { RestorableFile } from '#core/bridge/backup-channels';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { formatWhen } from '../../../components/format-when';
import { Loaded } from '../../../components/loaded';
import { Notice } from '../../../components/notice';
import { Panel } from '../../../components/panel';
import { createBackupsStore } from '../../../stores/backups/create-backups-store';
import { BackupNotices } from './backup-notices';
import { BackupRowItem } from './backup-row';
import { CarryInDialog } from './carry-in-dialog';
import { CarryOutDialog } from './carry-out-dialog';
import { backupMessages as words } from './messages';
import { RestoreDialog } from './restore-dialog';
import './backups.css';

type Asked = { readonly file: RestorableFile; readonly title: string };

/** 备份与恢复: the backups of this computer, made, checked, put back, carried away. */
export function BackupsPanel() {
  const bridge = useBridge();
  const { say, language } = useWords();
  const [store] = useState(() => createBackupsStore(bridge));
  const { busy, check, checked, compare, error, list, load, make, remove, restore } = useStore(store);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [carrying, setCarrying] = useState<'out' | 'in' | null>(null);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  useEffect(() => void load(), [load]);

  const ask = (name: string, madeAt: number) =>
    setAsked({
      file: { kind: 'backup', name },
      title: say(words.restoreTitle, { when: formatWhen(madeAt, language) }),
    });
  const handleSaved = (name: string) => {
    setCarrying(null);
    setSavedAs(name);
    void load();
  };
  const handleOpened = (id: string) => {
    setCarrying(null);
    setAsked({ file: { kind: 'unsealed', id }, title: say(words.restoreFileTitle) });
  };
  const handleClose = () => {
    if (asked?.file.kind === 'unsealed') void bridge.ask('backups:drop', { id: asked.file.id });
    setAsked(null);
  };

  return (
    <div className="backups">
      <div className="backups-acts">
        <Button kind="primary" isBusy={busy === 'make'} onClick={() => void make()}>
          {say(words.now)}
        </Button>
        <Button onClick={() => setCarrying('out')}>{say(words.carryOut)}</Button>
        <Button onClick={() => setCarrying('in')}>{say(words.carryIn)}</Button>
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {savedAs !== null && <Notice tone="success" title={say(words.outDone, { name: savedAs })} />}
      <Loaded of={list} onRetry={() => void load()}>
        {(found) => (
          <>
            <BackupNotices
              list={found}
              isBusy={busy === 'delete'}
              onUndo={(name) => ask(name, found.backups.find((row) => row.name === name)?.madeAt ?? 0)}
              onDelete={(names) => void remove(names)}
            />
            <Panel title={say(words.listTitle)}>
              <p className="backups-note">{say(words.rule)}</p>
              {found.backups.length === 0 ? (
                <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>
              ) : (
                <ul className="backups-list">
                  {found.backups.map((row) => (
                    <BackupRowItem
                      key={row.name}
                      row={row}
                      isWhole={checked.get(row.name)}
                      isBusy={busy === row.name}
                      onCheck={() => void check(row.name)}
                      onRestore={() => ask(row.name, row.madeAt)}
                    />
                  ))}
                </ul>
              )}
              <p className="backups-note">{say(words.folder, { folder: found.folder })}</p>
            </Panel>
          </>
        )}
      </Loaded>
      {asked !== null && (
        <RestoreDialog {...asked} compare={compare} restore={restore} onClose={handleClose} />
      )}
      {carrying === 'out' && <CarryOutDialog onDone={handleSaved} onClose={() => setCarrying(null)} />}
      {carrying === 'in' && <CarryInDialog onOpened={handleOpened} onClose={() => setCarrying(null)} />}
    </div>
  );
}
