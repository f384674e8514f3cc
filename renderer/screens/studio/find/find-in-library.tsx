import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import {
  createLibraryFindStore,
  hitsByScript,
  type LibraryFindStore,
} from '../../../stores/studio/create-library-find-store';
import { useEditor } from '../editor-context';
import { FindHere, type Search } from './find-here';
import { FoundScript } from './found-script';
import { findMessages as words } from './messages';

/** Hits in this script and in all others: drafts can be changed, one step each; what is published can be read. */
export function FindInLibrary(search: Search) {
  const { say } = useWords();
  const bridge = useBridge();
  const current = useEditor((state) => state.file.draft);
  const [store] = useState<LibraryFindStore>(() =>
    createLibraryFindStore({ bridge, current, newId: () => crypto.randomUUID() }),
  );
  const { load, outcome, reading, scripts, unread } = useStore(store);
  useEffect(() => void load(), [load]);
  const wanted = useDeferredValue(search.query);
  const found = useMemo(() => hitsByScript(scripts, wanted, search.place), [scripts, wanted, search.place]);

  // What was replaced stays in sight, so that it can be taken back.
  const shown = found.filter(({ hits, of }) => hits.length > 0 || outcome[of.id] !== undefined);

  return (
    <>
      <section className="find-document" aria-label={say(words.thisOne)}>
        <h3>{say(words.thisOne)}</h3>
        <FindHere {...search} />
      </section>
      {reading !== null && (
        <p className="find-note" role="status">
          {say(words.reading, reading)}
        </p>
      )}
      {unread > 0 && <p className="find-note">{say(words.unread, { count: unread })}</p>}
      {shown.map(({ hits, of }) => (
        <FoundScript key={of.id} store={store} of={of} hits={hits} replacement={search.replacement} />
      ))}
    </>
  );
}
