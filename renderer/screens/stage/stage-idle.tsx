import { useWords } from '../../app/words';
import { Seal } from '../../components/seal';
import { stageMessages as words } from './stage-messages';

/** Nobody presents: what to do with this window, quietly. */
export function StageIdle() {
  const { say } = useWords();
  return (
    <div className="stage-idle">
      <Seal />
      <h1>{say(words.idle)}</h1>
      <p>{say(words.idleText)}</p>
    </div>
  );
}
