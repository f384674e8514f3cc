import { useDeferredValue, useMemo, useState } from 'react';

import {
  findInScript,
  type TextHit,
  type TextPlace,
  type TextQuery,
} from '#core/editing/find-text/find-in-script';
import { replacementsOf } from '#core/editing/find-text/replacements-of';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { useEditor, useEditorStore } from '../editor-context';
import { HitList } from './hit-list';
import { keyOfHit } from './key-of-hit';
import { findMessages as words } from './messages';

/** What is looked for, where, and what is to stand there instead. */
export type Search = { readonly query: TextQuery; readonly place: TextPlace; readonly replacement: string };

/** Hits in the script being edited; replacing them is one step that can be undone. */
export function FindHere({ place, query, replacement }: Search) {
  const { say } = useWords();
  // A long script is searched when there is time: typing goes first, here and in the script.
  const script = useDeferredValue(useEditor((state) => state.document.script));
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const store = useEditorStore();
  const edit = useEditor((state) => state.edit);
  const goToPath = useEditor((state) => state.goToPath);
  const wanted = useDeferredValue(query);
  const hits = useMemo(() => findInScript(script, wanted, place), [script, wanted, place]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = hits.filter((hit) => !left.has(keyOfHit(hit)));

  const choose = (hit: TextHit, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(keyOfHit(hit));
    else next.add(keyOfHit(hit));
    setLeft(next);
  };

  if (query.text === '') return <p className="find-note">{say(words.begin)}</p>;
  if (hits.length === 0)
    return (
      <p className="find-note" role="status">
        {say(words.none)}
      </p>
    );
  return (
    <>
      <div className="find-acts">
        <p role="status">
          {isReadOnly
            ? say(words.countOnly, { count: hits.length })
            : say(words.count, { count: hits.length, chosen: chosen.length })}
        </p>
        {isReadOnly ? (
          <p className="find-note">{say(words.readOnly)}</p>
        ) : (
          <>
            <Button size="small" kind="quiet" onClick={() => setLeft(new Set())}>
              {say(words.chooseAll)}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setLeft(new Set(hits.map(keyOfHit)))}>
              {say(words.chooseNone)}
            </Button>
            <Button
              size="small"
              kind="primary"
              disabled={chosen.length === 0}
              onClick={() => {
                // Places are those of the script that was searched; a letter typed since has moved them.
                if (store.getState().document.script !== script) return;
                edit('replace-texts', replacementsOf(chosen, replacement));
              }}
            >
              {say(words.replaceChosen, { count: chosen.length })}
            </Button>
          </>
        )}
      </div>
      <HitList
        document={script}
        hits={hits}
        replacement={replacement}
        onGo={({ path }) => goToPath(path)}
        {...(isReadOnly ? {} : { left, onChoose: choose })}
      />
    </>
  );
}
