import { useState } from 'react';
import { useStore } from 'zustand';

import type { TextHit } from '#core/editing/find-text/find-in-script';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import type { LibraryFindStore, SearchedScript } from '../../../stores/studio/create-library-find-store';
import { HitList } from './hit-list';
import { keyOfHit } from './key-of-hit';
import { findMessages as words } from './messages';

type FoundScriptProps = {
  readonly store: LibraryFindStore;
  readonly of: SearchedScript;
  readonly hits: readonly TextHit[];
  readonly replacement: string;
};

/** Hits of another script. Nothing of it is chosen beforehand: it is not what the author is looking at. */
export function FoundScript({ hits, of, replacement, store }: FoundScriptProps) {
  const { say } = useWords();
  const isBusy = useStore(store, (state) => state.isBusy);
  const outcome = useStore(store, (state) => state.outcome[of.id]);
  const { replace, takeBack } = store.getState();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const mayReplace = of.kind === 'draft' && !of.isHeld;
  const left = new Set(hits.map(keyOfHit).filter((key) => !wanted.has(key)));
  const chosen = hits.filter((hit) => wanted.has(keyOfHit(hit)));
  const note = of.kind === 'published' ? words.published : of.isHeld ? words.heldElsewhere : words.draft;

  const choose = (hit: TextHit, isChosen: boolean) => {
    const next = new Set(wanted);
    if (isChosen) next.add(keyOfHit(hit));
    else next.delete(keyOfHit(hit));
    setWanted(next);
  };

  return (
    <section className="find-document" aria-label={of.title}>
      <h3 lang="zh-CN">
        {of.title}
        <span className="find-document-note">
          {say(note)} · {say(words.countOnly, { count: hits.length })}
          {of.isRecovered && ` · ${say(words.recovered)}`}
        </span>
      </h3>
      {mayReplace && (
        <div className="find-acts">
          <Button size="small" kind="quiet" onClick={() => setWanted(new Set(hits.map(keyOfHit)))}>
            {say(words.chooseAll)}
          </Button>
          <Button
            size="small"
            disabled={chosen.length === 0}
            isBusy={isBusy}
            onClick={() => void replace(of.id, chosen, replacement)}
          >
            {say(words.replaceChosen, { count: chosen.length })}
          </Button>
        </div>
      )}
      {outcome !== undefined && (
        <p className="find-note" role="status">
          {outcome.kind === 'refused' && say(words.notReplaced)}
          {outcome.kind === 'taken-back' && say(words.takenBack)}
          {outcome.kind === 'replaced' && (
            <>
              {say(words.replaced, { count: outcome.count })}{' '}
              <Button size="small" kind="quiet" isBusy={isBusy} onClick={() => void takeBack(of.id)}>
                {say(words.takeBack)}
              </Button>
            </>
          )}
        </p>
      )}
      <HitList
        document={of.script}
        hits={hits}
        replacement={replacement}
        {...(mayReplace ? { left, onChoose: choose } : {})}
      />
    </section>
  );
}
