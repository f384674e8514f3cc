import { useState } from 'react';

import { problemSentence, type ScriptProblem } from '#core/check/script-problem';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { Select } from '../../../components/select';
import { useEditor } from '../editor-context';
import { placeWords } from '../problems/place-words';
import { useProblems } from '../problems/use-problems';
import { botWords } from './bot-words';
import { BotsReport } from './bots-report';
import { botsMessages as words } from './messages';
import './bots.css';

const playChoices = ['200', '1000', '5000'] as const;

/** All bots play the draft as it is now, beside the window; it can be stopped at any bot. */
export function BotRun() {
  const { say } = useWords();
  const [plays, setPlays] = useState<(typeof playChoices)[number]>('1000');
  const botRun = useProblems((state) => state.botRun);
  const runBots = useProblems((state) => state.runBots);
  const stopBots = useProblems((state) => state.stopBots);
  const isWaiting = useProblems((state) => state.phase === 'waiting');
  const isRunning = botRun.kind === 'running';
  return (
    <div className="bots">
      <p className="bots-lead">{say(words.lead)}</p>
      <div className="bots-controls">
        <Select
          label={say(words.plays)}
          value={plays}
          options={playChoices.map((value) => ({ value, label: value }))}
          onChange={setPlays}
          disabled={isRunning}
        />
        {isRunning ? (
          <Button onClick={stopBots}>{say(words.stop)}</Button>
        ) : (
          <Button kind="primary" disabled={isWaiting} onClick={() => runBots(Number(plays))}>
            {say(botRun.kind === 'done' ? words.again : words.run)}
          </Button>
        )}
      </div>
      {isRunning && <Progress step={botRun.step} />}
      {botRun.kind === 'kept' && <Kept keptBy={botRun.keptBy} />}
      {botRun.kind === 'done' && (
        <>
          {botRun.isStale && <Notice tone="warning">{say(words.stale)}</Notice>}
          <BotsReport report={botRun.report} />
        </>
      )}
    </div>
  );
}

function Progress({
  step,
}: {
  readonly step: { readonly bot: string; readonly done: number; readonly of: number } | null;
}) {
  const { say } = useWords();
  const text =
    step === null
      ? say(words.starting)
      : say(words.running, { bot: say(botWords(step.bot)), at: step.done + 1, of: step.of });
  return (
    <div className="bots-progress" role="status">
      <progress max={step?.of ?? 1} value={step?.done ?? 0} aria-label={say(words.lead)} />
      <span>{text}</span>
    </div>
  );
}

/** No more are named than can be read; the panel lists them all. */
const mostNamed = 5;

function Kept({ keptBy }: { readonly keptBy: readonly ScriptProblem[] }) {
  const { say, language } = useWords();
  const script = useEditor((state) => state.document.script);
  const goToPath = useEditor((state) => state.goToPath);
  const openTool = useEditor((state) => state.openTool);
  return (
    <Notice
      tone="warning"
      title={say(words.keptTitle)}
      actions={<Button onClick={() => openTool('problems')}>{say(words.goToProblems)}</Button>}
    >
      <p>{say(words.keptText, { count: keptBy.length })}</p>
      <ul className="bots-kept">
        {keptBy.slice(0, mostNamed).map((problem, at) => (
          <li key={at}>
            <Button kind="quiet" size="small" onClick={() => goToPath(problem.at.path)}>
              {placeWords(script, problem.at.path, language)}
            </Button>{' '}
            {problemSentence(problem, language)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
