import { useRef } from 'react';

import { sceneWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { DraftMark } from '../../components/draft-mark';
import { Money } from '../../components/money';
import { useFittingType } from '../stage/use-fitting-type';
import { boardMessages as words } from './messages';
import { VoteComment } from './vote-comment';
import { VoteComparison } from './vote-comparison';
import { VoteCurve } from './vote-curve';
import { VoteEnding } from './vote-ending';
import { VoteOptions } from './vote-options';
import { VoteNow, VoteReaction } from './vote-said';
import { watchFace } from './watch-face';
import { wayName } from './way-name';
import type { VoteBoardView } from './vote-board-view';
import './vote-board.css';

type VoteBoardProps = {
  readonly board: VoteBoardView;
  /** Size of the type, in hundredths of the usual one. */
  readonly scale?: number;
  /** Lays the hand on an option; only where the instructor sits. */
  readonly onPick?: (move: string) => void;
};

/** The board of a class vote: a large line, lettered options with bars, the curve beside. The type is as large as it fits. */
export function VoteBoard({ board, onPick, scale = 100 }: VoteBoardProps) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { comment, comparison, points, variables } = board;
  // Votes and the stopwatch have their room already: a new count does not change the size of the type.
  const of = JSON.stringify([
    board.way,
    board.turn,
    board.phase === 'counted' ? 'asking' : board.phase,
    comment !== null,
    comparison !== null,
    points === null,
  ]);
  // Nobody can scroll a wall: rather a smaller type than an option that is cut off.
  const { isScrolling } = useFittingType(box, { of, scale, reader: 'screen' });
  const hasSide = comparison === null && points !== null;
  return (
    <section className="vote-room" aria-label={say(words.board)}>
      <div className="vote-board">
        <BoardHead board={board} />
        <div className={classNames('vote-body', hasSide && 'vote-body-with-side')}>
          <div
            className="vote-talk"
            ref={box}
            role={isScrolling ? 'group' : undefined}
            aria-label={isScrolling ? say(words.now) : undefined}
            tabIndex={isScrolling ? 0 : undefined}
          >
            <div className="vote-talk-inside">
              {comparison === null ? (
                <BoardTurn board={board} onPick={onPick} />
              ) : (
                <VoteComparison comparison={comparison} variables={variables} />
              )}
            </div>
          </div>
          {hasSide && <VoteCurve points={points} variables={variables} />}
        </div>
      </div>
    </section>
  );
}

function BoardHead({ board }: { readonly board: VoteBoardView }) {
  const { say } = useWords();
  const { money, persona, scene, stopwatch, title, turn, way } = board;
  return (
    <header className="vote-head">
      <h2 className="vote-head-title">
        <span lang="zh-CN">{title}</span>
      </h2>
      <p className="vote-head-place">
        <strong>{say(words.turn, { turn })}</strong>
        {way.kind !== 'main' && <span className="vote-way-tag">{wayName(way, say)}</span>}
        <span>
          {say(sceneWords[scene.kind])} <span lang="zh-CN">{scene.title}</span>
        </span>
        <span lang="zh-CN">
          {persona.name} {persona.age}
        </span>
      </p>
      <p className="vote-head-facts">
        <DraftMark />
        {stopwatch !== null && (
          <span className="vote-watch">{say(words.watch, { time: watchFace(stopwatch) })}</span>
        )}
        <span className="vote-risk">
          {say(words.atRisk)} <Money yuan={money.atRisk} tone="risk" />
        </span>
      </p>
    </header>
  );
}

function BoardTurn({ board, onPick }: Pick<VoteBoardProps, 'board' | 'onPick'>) {
  const { say } = useWords();
  const { comment, ending, money, now, options, persona, phase, reaction, takenLetter } = board;
  if (phase === 'ended' && ending !== null) return <VoteEnding ending={ending} money={money} />;
  if (phase === 'reacted') {
    return (
      <>
        <VoteReaction name={persona.name} letter={takenLetter} entries={reaction} />
        {now.length > 0 && <VoteNow name={persona.name} entries={now} />}
        {comment !== null && <VoteComment comment={comment} />}
      </>
    );
  }
  // Where the victim says nothing new, what came back at once is what the room answers.
  const isQuiet = !now.some(({ kind }) => kind === 'victim');
  const heard = isQuiet ? reaction.filter(({ kind }) => kind === 'victim' || kind === 'tells') : [];
  return (
    <>
      {board.turn === 1 && (
        <p className="vote-passed" lang="zh-CN">
          {board.scene.setting}
        </p>
      )}
      <VoteNow name={persona.name} entries={[...heard, ...now]} />
      {options.length === 0 ? (
        <p className="vote-beat">{say(words.beat)}</p>
      ) : (
        <VoteOptions board={board} onPick={onPick} />
      )}
    </>
  );
}
