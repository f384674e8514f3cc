import { useState } from 'react';

import type { DimensionExplanation } from '#core/debrief/explain-dimensions';
import type { Dimension } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { DimensionRow } from './dimension-row';
import { pointsText } from './points-text';
import { scoreMessages as words } from './score-messages';
import './dimension-table.css';

/** The dimensions with their numbers; each opens to the steps that gave or took its points. */
export function DimensionTable({ dimensions }: { readonly dimensions: readonly DimensionExplanation[] }) {
  const { say } = useWords();
  const [opened, setOpened] = useState<Dimension | null>(null);
  const total = dimensions.reduce((sum, { processPoints }) => sum + processPoints, 0);
  const worth = dimensions.reduce((sum, { processWorth }) => sum + processWorth, 0);
  return (
    <table className="dimension-table">
      <caption className="only-read">{say(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.dimension)}</th>
          <th scope="col">{say(words.share)}</th>
          <th scope="col">{say(words.worth)}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map((explained) => (
          <DimensionRow
            key={explained.dimension}
            explained={explained}
            isOpen={opened === explained.dimension}
            onToggle={() => setOpened(opened === explained.dimension ? null : explained.dimension)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {say(words.total)}
          </th>
          <td>{say(words.worthOf, { points: pointsText(total), worth: pointsText(worth) })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
