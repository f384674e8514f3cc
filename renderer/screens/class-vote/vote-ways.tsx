import type { CSSProperties } from 'react';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import { voteMessages as words } from './messages';
import { useVoteInSight } from './use-class-vote';
import type { VoteActs } from './use-vote-acts';
import { wayName } from './way-name';

/** The turns of the way at hand, and all ways: to go back, to take another option there, and to lay two side by side. */
export function VoteWays({ acts }: { readonly acts: VoteActs }) {
  const { say } = useWords();
  const { desk, session } = useVoteInSight();
  const { turns, ways } = desk;
  if (turns.length === 0 && ways.length === 1) return null;
  const isAtEnd = session.at === turns.length && session.phase !== 'reacted';
  return (
    <div className="vote-ways">
      <nav className="vote-turns" aria-label={say(words.turns)}>
        <span className="vote-tools-label">{say(words.turns)}</span>
        {turns.map(({ letter }, at) => (
          <button
            key={at}
            type="button"
            className={classNames(
              'vote-chip',
              at === session.at && session.phase !== 'reacted' && 'vote-chip-here',
            )}
            aria-current={at === session.at && session.phase !== 'reacted' ? 'step' : undefined}
            aria-label={
              letter === null
                ? say(words.toTurnPlain, { turn: at + 1 })
                : say(words.toTurn, { turn: at + 1, letter })
            }
            onClick={() => acts.goTo(session.current, at)}
          >
            {at + 1}
            <strong>{letter ?? '·'}</strong>
          </button>
        ))}
        <button
          type="button"
          className={classNames('vote-chip', isAtEnd && 'vote-chip-here')}
          aria-current={isAtEnd ? 'step' : undefined}
          onClick={() => acts.goTo(session.current, turns.length)}
        >
          {say(words.toEnd)}
        </button>
      </nav>
      <ul className="vote-way-list" aria-label={say(words.ways)}>
        {ways.map(({ depth, hasEnded, id, turns: length, way }) => {
          const name = wayName(way, say);
          const isHere = id === session.current;
          return (
            <li key={id} style={{ '--vote-depth': depth } as CSSProperties}>
              <button
                type="button"
                className={classNames('vote-chip', isHere && 'vote-chip-here')}
                aria-pressed={isHere}
                onClick={() => acts.goTo(id, way.kind === 'demonstration' ? 0 : length)}
              >
                {depth > 0 && <span aria-hidden="true">└ </span>}
                {hasEnded ? say(words.wayEnded, { name }) : say(words.wayOpen, { name, turns: length })}
              </button>
              {!isHere && (
                <Button
                  kind="quiet"
                  size="small"
                  aria-pressed={session.comparedWith === id}
                  aria-label={say(words.compareWithName, { name })}
                  onClick={() => acts.compare(session.comparedWith === id ? null : id)}
                >
                  {say(words.compareWith)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
