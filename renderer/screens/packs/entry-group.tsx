import { useState } from 'react';

import type { EntryStanding } from '#core/bridge/pack-channels';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import type { PreviewEntry } from '../../stores/packs/create-pack-import-store';
import { EntryRow } from './entry-row';
import { packMessages as words } from './messages';
import './packs.css';

/** Entries drawn at first and with each press of the button: a pack may hold thousands. */
const atOnce = 100;

const titles = {
  new: [words.newGroup, words.newText],
  changed: [words.changedGroup, words.changedText],
  clashing: [words.clashingGroup, words.clashingText],
  same: [words.sameGroup, words.sameText],
} as const;

type EntryGroupProps = {
  readonly standing: EntryStanding;
  readonly entries: readonly PreviewEntry[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (hashes: readonly string[], isChosen: boolean) => void;
  readonly onCompare: (entry: PreviewEntry) => void;
};

/** Entries that stand alike to what is here. What is here already is only listed. */
export function EntryGroup({ standing, entries, chosen, onChoose, onCompare }: EntryGroupProps) {
  const { say } = useWords();
  const [most, setMost] = useState(atOnce);
  if (entries.length === 0) return null;
  const [title, text] = titles[standing];
  const group = say(title, { count: entries.length });
  const left = entries.length - most;
  const rows = (
    <ul className="packs-entries">
      {entries.slice(0, most).map((entry) => (
        <EntryRow
          key={entry.hash}
          entry={entry}
          isChosen={chosen.has(entry.hash)}
          onChoose={(isChosen) => onChoose([entry.hash], isChosen)}
          onCompare={() => onCompare(entry)}
        />
      ))}
    </ul>
  );
  const more = left > 0 && (
    <Button size="small" onClick={() => setMost(most + atOnce)}>
      {say(words.more, { count: Math.min(left, atOnce) })}
    </Button>
  );
  if (standing === 'same') {
    return (
      <details className="packs-group">
        <summary>{group}</summary>
        <p className="packs-facts">{say(text)}</p>
        {rows}
        {more}
      </details>
    );
  }
  const hashes = entries.map(({ hash }) => hash);
  return (
    <section className="packs-group" aria-label={group}>
      <div className="packs-group-head">
        <h3>{group}</h3>
        <Button
          size="small"
          kind="quiet"
          aria-label={say(words.chooseAllOf, { group })}
          onClick={() => onChoose(hashes, true)}
        >
          {say(words.chooseAll)}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={say(words.chooseNoneOf, { group })}
          onClick={() => onChoose(hashes, false)}
        >
          {say(words.chooseNone)}
        </Button>
      </div>
      <p className="packs-facts">{say(text)}</p>
      {rows}
      {more}
    </section>
  );
}
