import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { toggleFullScreen } from '../../stage/full-screen';
import { openStage } from '../../stage/open-stage';
import type { StagePress, StageView } from '../../stage/stage-message';
import { useStagePresenter } from '../../stage/use-stage-presenter';
import { readHallScale } from '../lecture/hall-scale';
import { themeOnScreen } from '../lecture/theme-on-screen';
import { useTeachingSign } from '../lecture/use-teaching-sign';
import { BlackCover } from '../stage/black-cover';
import { lectureMessages } from '../lecture/messages';
import { voteMessages as words } from './messages';
import { useClassVote, useVoteInSight } from './use-class-vote';
import { useVoteActs } from './use-vote-acts';
import { useVoteKeys } from './use-vote-keys';
import { VoteBoard } from './vote-board';
import type { VotePress } from './vote-press';
import { VoteTools } from './vote-tools';
import './class-vote.css';

/** A class under way: the board, and under it the instructor's tools, which can be put away. */
export function VotePresenter({ onLeave }: { readonly onLeave: () => void }) {
  const { language, say } = useWords();
  const { board, session } = useVoteInSight();
  const acts = useVoteActs();
  const toggleWatch = useClassVote((state) => state.toggleWatch);
  const [hasTools, setTools] = useState(true);
  const [isBlack, setBlack] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const [scale] = useState(() => readHallScale(window));

  const view = useMemo<StageView>(() => ({ kind: 'vote', board }), [board]);
  const turn = useCallback(
    (press: StagePress) => {
      // The press that ends a black screen only brings back what was there.
      if (press === 'black') setBlack((was) => !was);
      else if (isBlack) setBlack(false);
      else if (press === 'next') acts.next();
      else acts.back();
    },
    [acts, isBlack],
  );
  const stage = useStagePresenter({
    view,
    look: { theme: themeOnScreen(), language, scale, isBlack },
    onPress: turn,
  });
  const { isFollowed, isStageHere, takeOver } = stage;
  useTeachingSign(!isStageHere, `${session.current}/${session.at}/${session.phase}`);

  useVoteKeys((press: VotePress) => {
    switch (press.kind) {
      case 'vote':
      case 'unvote': {
        const move = board.options[press.digit - 1]?.move;
        if (move === undefined) return undefined;
        const isCounting =
          session.settings.ballot === 'keys' && board.options.every(({ isTaken }) => !isTaken);
        // Where no votes are cast by key, a number lays the hand on its option.
        if (!isCounting) return acts.pick(move);
        return press.kind === 'vote' ? acts.vote(move) : acts.unvote(move);
      }
      case 'unvote-last':
        return session.settings.ballot === 'keys' ? acts.unvoteLast() : undefined;
      case 'pick-next':
        return acts.pickBeside(1);
      case 'pick-previous':
        return acts.pickBeside(-1);
      case 'take':
        return acts.takePicked();
      case 'next':
      case 'back':
      case 'black':
        return turn(press.kind);
      case 'votes':
        return acts.toggleVotes();
      case 'comment':
        return acts.toggleComment();
      case 'undo':
        return acts.undo();
      case 'watch':
        return toggleWatch();
      case 'silence':
        return acts.silence();
      case 'demonstration':
        return acts.demonstration();
      case 'tools':
        return setTools(!hasTools);
      case 'full-screen':
        return toggleFullScreen(document);
    }
  });

  const room = useRef<HTMLDivElement>(null);
  const { at, current, isCommentShown } = session;
  // Where the page scrolls as one, each turn begins at its top and a comment comes into sight.
  useEffect(() => {
    // No answer: newer browsers return a promise, which is no clean-up.
    room.current?.scrollIntoView({ block: 'start' });
  }, [at, current]);
  useEffect(() => {
    if (isCommentShown) room.current?.querySelector('.vote-comment')?.scrollIntoView({ block: 'nearest' });
  }, [isCommentShown]);

  return (
    <div className="class-vote" ref={room}>
      <div className="class-vote-inside">
        <title>{`${board.title} · ${say(words.title)} · 劝得住`}</title>
        <h1 className="only-read">{say(words.title)}</h1>
        <VoteBoard board={board} onPick={acts.pick} />
        {hasTools ? (
          <VoteTools acts={acts} isPrivate={isStageHere} onHide={() => setTools(false)} onLeave={onLeave}>
            {!isFollowed && (
              <Button size="small" onClick={takeOver}>
                {say(words.stageTakeOver)}
              </Button>
            )}
            {isStageHere ? (
              <span className="vote-stage-here">{say(words.stageHere)}</span>
            ) : (
              <Button
                kind="quiet"
                size="small"
                icon="courseware"
                onClick={() => setBlocked(!openStage(window))}
              >
                {say(words.stage)}
              </Button>
            )}
            {isBlocked && !isStageHere && <span role="status">{say(words.stageRefused)}</span>}
          </VoteTools>
        ) : (
          <div className="vote-tools-away">
            <Button kind="quiet" size="small" onClick={() => setTools(true)} aria-keyshortcuts="N">
              {say(words.showTools)}
              <KeyHint keys="N" />
            </Button>
          </div>
        )}
        {isBlack && !isStageHere && <BlackCover label={say(lectureMessages.blackOn)} />}
      </div>
    </div>
  );
}
