import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import type { StagePresence } from '../../stage/stage-presenter';
import { lectureMessages as words } from './messages';

type ProjectorPanelProps = {
  readonly stage: StagePresence & { readonly takeOver: () => void };
  /** The browser held the window back when it was asked for. */
  readonly isBlocked: boolean;
  readonly onOpenStage: () => void;
};

/** Whether the projector's window is there, and what to do about it. */
export function ProjectorPanel({ stage, isBlocked, onOpenStage }: ProjectorPanelProps) {
  const { say } = useWords();
  const { isFollowed, isStageHere, takeOver } = stage;
  const state = !isFollowed ? words.stageElsewhere : isStageHere ? words.stageHere : words.stageAway;
  return (
    <section className="projector" aria-label={say(words.projector)}>
      <p role="status" className={isStageHere && isFollowed ? 'projector-here' : undefined}>
        <Icon name={isStageHere && isFollowed ? 'check' : 'courseware'} />
        {say(state)}
      </p>
      {!isFollowed && (
        <Button size="small" onClick={takeOver}>
          {say(words.takeOver)}
        </Button>
      )}
      {!isStageHere && (
        <Button size="small" kind="primary" icon="courseware" onClick={onOpenStage}>
          {say(words.openStage)}
        </Button>
      )}
      {isBlocked && !isStageHere && (
        <Notice tone="warning" title={say(words.blocked)}>
          <p>{say(words.blockedText)}</p>
        </Notice>
      )}
    </section>
  );
}
