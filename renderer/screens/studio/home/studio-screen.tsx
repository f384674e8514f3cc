import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { isGranted, type Person } from '#core/people/person';

import { useSession } from '../../../app/app-stores';
import { useBridge } from '../../../app/bridge-context';
import { useNavigation } from '../../../app/navigation';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { Loaded } from '../../../components/loaded';
import { Notice } from '../../../components/notice';
import { Page } from '../../../components/page';
import { Panel } from '../../../components/panel';
import { Tabs } from '../../../components/tabs';
import {
  createHomeStore,
  type DraftSource,
  type StudioShelf,
} from '../../../stores/studio/create-home-store';
import { ImportDialog } from '../manuals/import-dialog';
import { DraftList } from './draft-list';
import { homeMessages as words } from './messages';
import { NewDraftDialog } from './new-draft-dialog';
import { VersionList } from './version-list';
import './home.css';

type ShelfTab = 'drafts' | 'waiting' | 'versions' | 'bin';

/** 剧本工作室: drafts, versions that wait for the second person, and everything that was published. */
export function StudioScreen() {
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  return person === null ? null : <Studio person={person} />;
}

function Studio({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const bridge = useBridge();
  const { go } = useNavigation();
  const mayEdit = isGranted(person.role, 'edit-scripts');
  const [store] = useState(() => createHomeStore({ bridge, mayEdit }));
  const { create, discard, discarded, error, isBusy, load, shelf } = useStore(store);
  const [isCreating, setCreating] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const [tab, setTab] = useState<ShelfTab>(mayEdit ? 'drafts' : 'waiting');
  useEffect(() => void load(), [load]);

  const handleCreate = async (from: DraftSource) => {
    const draft = await create(from);
    if (draft !== null) go({ screen: 'editor', draft });
  };

  return (
    <div className="studio-home">
      <Page
        title={say(words.title)}
        lead={say(mayEdit ? words.lead : words.leadReview)}
        actions={
          mayEdit && (
            <div className="studio-home-bar">
              <Button onClick={() => setImporting(true)}>{say(words.manual)}</Button>
              <Button onClick={() => go({ screen: 'packs' })}>{say(words.packs)}</Button>
              <Button kind="primary" icon="add" onClick={() => setCreating(true)}>
                {say(words.newDraft)}
              </Button>
            </div>
          )
        }
      >
        {error !== null && <ErrorNotice error={error} />}
        {discarded !== null && (
          <Notice
            actions={
              <Button size="small" onClick={() => void discard(discarded, false)}>
                {say(words.undoDiscard)}
              </Button>
            }
          >
            <p>{say(words.discarded, { title: discarded.title })}</p>
          </Notice>
        )}
        <Loaded of={shelf} onRetry={() => void load()}>
          {(value) => (
            <Shelf
              shelf={value}
              tab={tab}
              mayEdit={mayEdit}
              onTab={setTab}
              drafts={(isDiscarded) => (
                <DraftList
                  drafts={value.drafts.filter(({ discardedAt }) => (discardedAt !== null) === isDiscarded)}
                  onOpen={({ draft }) => go({ screen: 'editor', draft })}
                  onCopy={({ draft }) => void handleCreate({ kind: 'draft', draft })}
                  onDiscard={(draft, away) => void discard(draft, away)}
                />
              )}
              versions={(isWaiting) => (
                <VersionList
                  versions={value.versions.filter(({ state }) => (state === 'submitted') === isWaiting)}
                  me={person.id}
                  onLook={({ version }) => go({ screen: 'version', version })}
                />
              )}
            />
          )}
        </Loaded>
      </Page>
      {isImporting && (
        <ImportDialog
          onOpen={(draft) => go({ screen: 'editor', draft })}
          onClose={(imported) => {
            setImporting(false);
            if (imported > 0) void load();
          }}
        />
      )}
      {isCreating && shelf.kind === 'ready' && (
        <NewDraftDialog
          library={shelf.value.library}
          isBusy={isBusy}
          onCreate={(from) => void handleCreate(from)}
          onClose={() => setCreating(false)}
        />
      )}
    </div>
  );
}

type ShelfProps = {
  readonly shelf: StudioShelf;
  readonly tab: ShelfTab;
  readonly mayEdit: boolean;
  readonly onTab: (tab: ShelfTab) => void;
  readonly drafts: (isDiscarded: boolean) => ReactNode;
  readonly versions: (isWaiting: boolean) => ReactNode;
};

function Shelf({ shelf, tab, mayEdit, onTab, drafts, versions }: ShelfProps) {
  const { say } = useWords();
  const discarded = shelf.drafts.filter(({ discardedAt }) => discardedAt !== null).length;
  const waiting = shelf.versions.filter(({ state }) => state === 'submitted').length;
  const counts: Readonly<Record<ShelfTab, number>> = {
    drafts: shelf.drafts.length - discarded,
    waiting,
    versions: shelf.versions.length - waiting,
    bin: discarded,
  };
  const empty = {
    drafts: [words.noDrafts, words.noDraftsText],
    waiting: [words.noWaiting, words.noWaitingText],
    versions: [words.noVersions, words.noVersionsText],
    bin: [words.emptyBin, words.emptyBinText],
  } as const;
  const shown: readonly ShelfTab[] = mayEdit
    ? ['drafts', 'waiting', 'versions', 'bin']
    : ['waiting', 'versions'];
  const [title, text] = empty[tab];
  return (
    <Panel>
      <Tabs<ShelfTab>
        label={say(words.tabs)}
        tabs={shown.map((id) => ({ id, label: say(words[id], { count: counts[id] }) }))}
        selected={tab}
        onSelect={onTab}
      >
        {counts[tab] === 0 ? (
          <EmptyState title={say(title)}>{say(text)}</EmptyState>
        ) : tab === 'drafts' || tab === 'bin' ? (
          drafts(tab === 'bin')
        ) : (
          versions(tab === 'waiting')
        )}
      </Tabs>
    </Panel>
  );
}
