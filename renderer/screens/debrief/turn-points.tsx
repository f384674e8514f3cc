import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { signed } from '../../components/charts/difference-bars';
import { turnMessages as words } from './turn-messages';

/** The points of a step by dimension, counted or not, and the doctrine that it showed. */
export function TurnPoints({ turn }: { readonly turn: TurnEntry }) {
  const { say } = useWords();
  const { credits, shows, decision } = turn;
  if (decision === 'beat' && credits.length === 0 && shows.length === 0) return null;
  return (
    <dl className="turn-points">
      <dt>{say(words.credits)}</dt>
      <dd>
        {credits.length === 0
          ? say(words.noCredit)
          : credits
              .map(
                ({ dimension, points, counted }) =>
                  `${dimension} ${signed(points)}${counted ? '' : say(words.notCounted)}`,
              )
              .join(' · ')}
      </dd>
      {shows.length > 0 && (
        <>
          <dt>{say(words.shows)}</dt>
          <dd>{shows.map(({ id, text }) => `${id} ${text}`).join(' · ')}</dd>
        </>
      )}
    </dl>
  );
}
