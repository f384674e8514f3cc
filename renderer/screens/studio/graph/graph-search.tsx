import { useMemo, useState } from 'react';

import { findCards } from '#core/editing/graph-model/find-cards';
import type { Script } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import { graphMessages as words } from './messages';

type GraphSearchProps = { readonly script: Script; readonly onGo: (id: string) => void };

/** Finds nodes and endings by title, id or any line; Enter goes to the next one, with Shift to the one before. */
export function GraphSearch({ script, onGo }: GraphSearchProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const hits = useMemo(() => findCards(script, text), [script, text]);

  const go = (step: number) => {
    if (hits.length === 0) return;
    const next = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
    setAt(next);
    const id = hits[next];
    if (id !== undefined) onGo(id);
  };
  return (
    <span className="graph-search" role="search">
      <input
        type="search"
        className="graph-search-field"
        aria-label={say(words.search)}
        placeholder={say(words.searchHint)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          go(event.shiftKey ? -1 : 1);
        }}
      />
      <span className="graph-search-count" role="status">
        {text.trim() !== '' &&
          (hits.length === 0
            ? say(words.searchNone)
            : say(words.searchCount, { at: at + 1, count: hits.length }))}
      </span>
    </span>
  );
}
