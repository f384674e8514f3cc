import { useWords } from '../../app/words';
import { talkMessages } from './messages';
import { QualityMark } from '../../components/quality-mark';
import { useTalkInSight } from './use-talk';
import './last-step.css';

/** One word on the last step: how the other side took it and why, and a better wording where there is one. */
export function LastStep() {
  const { say } = useWords();
  const { talk } = useTalkInSight();
  const turn = talk.replay.turns.findLast(({ decision }) => decision.type !== 'continue');
  return (
    <section className="last-step" role="status">
      <h2>{say(talkMessages.feedback)}</h2>
      {turn === undefined ? (
        <p className="last-step-none">{say(talkMessages.feedbackNone)}</p>
      ) : (
        <>
          <QualityMark quality={turn.outcome.quality} />
          <p lang="zh-CN">{turn.outcome.why}</p>
          {turn.outcome.better !== undefined && (
            <p className="last-step-better">
              {say(talkMessages.better)}
              <span lang="zh-CN">{turn.outcome.better}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
