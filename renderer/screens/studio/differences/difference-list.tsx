import { useMemo, useState } from 'react';

import type { Difference, DifferenceGroup } from '#core/editing/differences/difference';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { DifferenceItem } from './difference-item';
import { differenceListMessages as words } from './messages';
import './differences.css';

/** Places shown at first, and with each press of the button: a branch may differ everywhere. */
const placesAtOnce = 60;

type DifferenceListProps = {
  readonly differences: readonly Difference[];
  /** Goes to where a group stands; left out where there is nothing to go to. */
  readonly onGo?: (group: DifferenceGroup) => void;
};

type Group = { readonly group: DifferenceGroup; readonly of: readonly Difference[] };

function grouped(differences: readonly Difference[]): readonly Group[] {
  const groups = new Map<string, { group: DifferenceGroup; of: Difference[] }>();
  for (const difference of differences) {
    const { group } = difference;
    const found = groups.get(group.id);
    if (found === undefined) groups.set(group.id, { group, of: [difference] });
    else found.of.push(difference);
  }
  return [...groups.values()];
}

/** What differs between two documents, by place, in words: what was taken out is struck through, what came is underlined. */
export function DifferenceList({ differences, onGo }: DifferenceListProps) {
  const { language, say } = useWords();
  const [most, setMost] = useState(placesAtOnce);
  const groups = useMemo(() => grouped(differences), [differences]);
  if (groups.length === 0) return <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>;
  const left = groups.length - most;
  return (
    <div className="differences">
      <p className="differences-count">
        {say(words.count, { count: differences.length, groups: groups.length })}
      </p>
      {groups.slice(0, most).map(({ group, of }) => (
        <section key={group.id} className="differences-group" aria-label={group.title[language]}>
          <h3 className="differences-title">
            {onGo === undefined ? (
              group.title[language]
            ) : (
              <button type="button" className="differences-go" onClick={() => onGo(group)}>
                {group.title[language]}
              </button>
            )}
          </h3>
          <ul className="differences-items">
            {of.map((difference, at) => (
              <DifferenceItem key={at} difference={difference} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setMost(most + placesAtOnce)}>
            {say(words.more, { count: Math.min(left, placesAtOnce) })}
          </Button>
        </div>
      )}
    </div>
  );
}
