import type { ReactNode } from 'react';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { voteMessages as words } from './messages';
import { nextLabel } from './next-label';
import { useClassVote, useVoteInSight } from './use-class-vote';
import type { VoteActs } from './use-vote-acts';
import { VoteComment } from './vote-comment';
import { VoteCounts } from './vote-counts';
import { VoteSettings } from './vote-settings';
import { VoteWays } from './vote-ways';

type VoteToolsProps = {
  readonly acts: VoteActs;
  /** The room looks at the projector's window and not at this screen. */
  readonly isPrivate: boolean;
  readonly onHide: () => void;
  readonly onLeave: () => void;
  /** What there is about the projector's window. */
  readonly children: ReactNode;
};

/** The instructor's tools: the next step first, votes, what if, the comment for him alone where the room has its own window. */
export function VoteTools({ acts, children, isPrivate, onHide, onLeave }: VoteToolsProps) {
  const { say } = useWords();
  const { board, desk, session } = useVoteInSight();
  const toggleWatch = useClassVote((state) => state.toggleWatch);
  const putWatchAway = useClassVote((state) => state.putWatchAway);
  const isWatchRunning = useClassVote((state) => state.isWatchRunning);
  const { next } = desk;
  const isStuck = next.kind === 'tie' || next.kind === 'no-votes' || next.kind === 'over';
  const isEnding = session.phase === 'reacted' && board.now.length === 0;
  return (
    <section className="vote-tools" aria-label={say(words.tools)}>
      <div className="vote-tools-row">
        <Button
          icon="back"
          onClick={acts.back}
          disabled={session.at === 0 && session.phase !== 'counted'}
          aria-keyshortcuts="PageUp"
        >
          {say(words.previous)}
        </Button>
        <Button
          kind="primary"
          icon={isStuck ? undefined : 'next'}
          onClick={acts.next}
          disabled={isStuck}
          aria-keyshortcuts="PageDown"
        >
          {nextLabel(desk, isEnding, say)}
          {!isStuck && <KeyHint keys="PgDn" />}
        </Button>
        {desk.isVoting && (
          <Button onClick={acts.toggleVotes} aria-keyshortcuts="D">
            {say(session.phase === 'asking' ? words.showVotes : words.hideVotes)}
            <KeyHint keys="D" />
          </Button>
        )}
        {desk.comment !== null && (
          <Button onClick={acts.toggleComment} aria-keyshortcuts="C" aria-pressed={session.isCommentShown}>
            {say(session.isCommentShown ? words.hideComment : words.comment)}
            <KeyHint keys="C" />
          </Button>
        )}
        {desk.hasSilence && (
          <Button kind="quiet" onClick={acts.silence} aria-keyshortcuts="0">
            {say(words.silence)}
            <KeyHint keys="0" />
          </Button>
        )}
        {desk.canUndo && (
          <Button kind="quiet" icon="undo" onClick={acts.undo} aria-keyshortcuts="U">
            {say(words.undo)}
            <KeyHint keys="U" />
          </Button>
        )}
        {desk.hasDemonstration && (
          <Button kind="quiet" onClick={acts.demonstration} aria-keyshortcuts="E">
            {say(words.demonstration)}
            <KeyHint keys="E" />
          </Button>
        )}
        <Button kind="quiet" icon="clock" onClick={toggleWatch} aria-keyshortcuts="S">
          {say(isWatchRunning ? words.watchHold : words.watchStart)}
          <KeyHint keys="S" />
        </Button>
        {board.stopwatch !== null && (
          <Button kind="quiet" onClick={putWatchAway}>
            {say(words.watchAway)}
          </Button>
        )}
        <span className="vote-tools-end">
          {children}
          <Button kind="quiet" size="small" onClick={onHide} aria-keyshortcuts="N">
            {say(words.hideTools)}
            <KeyHint keys="N" />
          </Button>
          <Button kind="quiet" size="small" icon="back" onClick={onLeave}>
            {say(words.leave)}
          </Button>
        </span>
      </div>
      <VoteCounts acts={acts} isFigureShown={isPrivate || session.phase === 'counted'} />
      <VoteWays acts={acts} />
      {isPrivate && desk.comment !== null && !session.isCommentShown && (
        <div className="vote-aside">
          <p className="vote-tools-label">{say(words.forYou)}</p>
          <VoteComment comment={desk.comment} />
        </div>
      )}
      <VoteSettings acts={acts} />
    </section>
  );
}
