import type { DimensionExplanation } from '#core/debrief/explain-dimensions';

import { useWords } from '../../app/words';
import { signed } from '../../components/charts/difference-bars';
import { Icon } from '../../components/icon';
import { Meter } from '../../components/meter';
import { pointsText } from './points-text';
import { scoreMessages as words } from './score-messages';
import { StepLinks } from './step-links';

type DimensionRowProps = {
  readonly explained: DimensionExplanation;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One dimension; opened, every line that gave or took points, and the steps where more was to be had. */
export function DimensionRow({ explained, isOpen, onToggle }: DimensionRowProps) {
  const { say } = useWords();
  const { dimension, name, earned, deducted, expert, share, processPoints, processWorth } = explained;
  const id = `debrief-dimension-${dimension}`;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="dimension-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={say(words.open, { name: `${dimension} ${name}` })}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'down' : 'next'} />
            <span className="dimension-id">{dimension}</span> {name}
          </button>
        </th>
        <td>
          <Meter
            label={name}
            value={Math.round(share * 100)}
            text={say(words.ofExpert, { earned: earned - deducted, expert })}
          />
        </td>
        <td>{say(words.worthOf, { points: pointsText(processPoints), worth: pointsText(processWorth) })}</td>
      </tr>
      {isOpen && (
        <tr id={id} className="dimension-lines-row">
          <td colSpan={3}>
            <DimensionLines explained={explained} />
          </td>
        </tr>
      )}
    </>
  );
}

function DimensionLines({ explained }: { readonly explained: DimensionExplanation }) {
  const { say } = useWords();
  const { lines, missed, full, lost, share } = explained;
  const isNothing = lines.length === 0 && missed.length === 0;
  return (
    <div className="dimension-lines">
      <dl className="dimension-rules">
        <dt>{say(words.full)}</dt>
        <dd>{full}</dd>
        <dt>{say(words.lost)}</dt>
        <dd>{lost}</dd>
      </dl>
      {isNothing && <p>{say(share === 0 ? words.notReached : words.nothing)}</p>}
      <ul className="dimension-points">
        {lines.map(({ turn, points, counted, forbidden }, at) => (
          <li key={`line-${at}`}>
            <StepLinks turns={[turn]} />
            {forbidden !== null
              ? say(words.forbidden, { points: signed(points), id: forbidden })
              : say(counted ? words.points : words.notCounted, { points: signed(points) })}
          </li>
        ))}
        {missed.map(({ turn, points }) => (
          <li key={`missed-${turn}`} className="dimension-missed">
            <StepLinks turns={[turn]} />
            {say(words.missed, { points })}
          </li>
        ))}
      </ul>
    </div>
  );
}
