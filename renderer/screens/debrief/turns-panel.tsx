import type { Debrief } from '#core/debrief/debrief';
import { sceneWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { TurnCard } from './turn-card';
import { turnMessages as words } from './turn-messages';
import { useDebrief } from './use-debrief';
import { useTryAgain } from './use-try-again';
import './turns-panel.css';

type TurnsPanelProps = { readonly debrief: Debrief; readonly canBranch: boolean };

/** The steps one by one; the decisive ones stand open. */
export function TurnsPanel({ debrief, canBranch }: TurnsPanelProps) {
  const { say } = useWords();
  const tryAgain = useTryAgain();
  const openTurns = useDebrief((state) => state.openTurns);
  const toggleTurn = useDebrief((state) => state.toggleTurn);
  const openAll = useDebrief((state) => state.openAll);
  const closeAll = useDebrief((state) => state.closeAll);
  const point = useDebrief((state) => state.point);
  const branchingFrom = useDebrief((state) => state.branchingFrom);
  const branchError = useDebrief((state) => state.branchError);
  const { turns } = debrief;

  if (turns.length === 0) {
    return (
      <Panel title={say(words.title)}>
        <p>{say(words.none)}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={say(words.title)}
      isFlush
      aside={
        <>
          <Button kind="quiet" size="small" onClick={openAll}>
            {say(words.openAll)}
          </Button>
          <Button kind="quiet" size="small" onClick={closeAll}>
            {say(words.closeAll)}
          </Button>
        </>
      }
    >
      {branchError !== null && <ErrorNotice error={branchError} />}
      <ol className="turns">
        {turns.map((turn, at) => (
          <li key={turn.index} className="turns-item">
            {turn.scene.id !== turns[at - 1]?.scene.id && (
              <h3 className="turns-scene">
                {turn.scene.title} <span>{say(sceneWords[turn.scene.kind])}</span>
              </h3>
            )}
            <TurnCard
              turn={turn}
              persona={debrief.subject.persona.name}
              isOpen={openTurns.has(turn.index)}
              isLookedAt={point === turn.index + 1}
              onToggle={() => toggleTurn(turn.index)}
              onTryAgain={canBranch ? () => tryAgain(turn.index) : undefined}
              isBranching={branchingFrom === turn.index}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
