import type { DemonstrationPoint } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import { Revealed } from './revealed';
import { StateCurves } from './state-curves';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

type DemonstrationTurnStepProps = {
  readonly content: StepContentOf<'demonstration-turn'>;
  readonly revealed: number;
  /** The states of the victim before this turn and after it. */
  readonly points: readonly DemonstrationPoint[];
};

/** One turn: what is seen and heard; then the officer's words; then why. The curve grows with what has been said. */
export function DemonstrationTurnStep({ content, revealed, points }: DemonstrationTurnStepProps) {
  const { say } = useWords();
  const { before, isAct, number, of, officer, scene, why } = content;
  const isSaid = revealed >= 1;
  const grown = points.filter(({ turn }) => turn < number || (isSaid && turn === number));
  return (
    <StepFrame
      eyebrow={
        <>
          {say(words.demonstration)} <span lang="zh-CN">· {scene}</span>
        </>
      }
      place={{ at: number, of }}
    >
      <div className="step-turn">
        <div className="step-talk">
          {before.map(({ kind, text }, at) => (
            <p key={at} className={`step-${kind}`} lang="zh-CN">
              {kind === 'victim' ? `“${text}”` : text}
            </p>
          ))}
          <Revealed isOut={isSaid}>
            <Labelled label={say(isAct ? words.officerDoes : words.officerSays)} tone="officer">
              {isAct ? officer : `“${officer}”`}
            </Labelled>
          </Revealed>
          {why !== '' && (
            <Revealed isOut={revealed >= 2}>
              <Labelled label={say(words.why)}>{why}</Labelled>
            </Revealed>
          )}
        </div>
        {grown.length > 0 && <StateCurves points={grown} turns={of} />}
      </div>
    </StepFrame>
  );
}
