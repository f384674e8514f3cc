import { useState } from 'react';

import type { TextHit } from '#core/editing/find-text/find-in-script';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { HitRow } from './hit-row';
import { keyOfHit } from './key-of-hit';
import { findMessages as words } from './messages';

const shownAtOnce = 100;

type HitListProps = {
  readonly document: unknown;
  readonly hits: readonly TextHit[];
  readonly replacement: string;
  /** Hits that are not to be replaced, by key; left out where nothing can be. */
  readonly left?: ReadonlySet<string>;
  readonly onChoose?: (hit: TextHit, isChosen: boolean) => void;
  readonly onGo?: (hit: TextHit) => void;
};

/** Hits of one document. */
export function HitList({ document, hits, left, onChoose, onGo, replacement }: HitListProps) {
  const { say } = useWords();
  const [most, setMost] = useState(shownAtOnce);
  const rest = hits.length - most;
  return (
    <>
      <ul className="find-hits">
        {hits.slice(0, most).map((hit) => (
          <HitRow
            key={keyOfHit(hit)}
            document={document}
            hit={hit}
            replacement={replacement}
            isChosen={left === undefined ? undefined : !left.has(keyOfHit(hit))}
            onChoose={onChoose}
            onGo={onGo}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {say(words.more, { count: Math.min(rest, shownAtOnce) })}
        </Button>
      )}
    </>
  );
}
