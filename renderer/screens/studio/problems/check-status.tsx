import { dutyWords } from '#core/messages/vocabulary-messages';
import { duties } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { Notice } from '../../../components/notice';
import { botWords } from '../bots/bot-words';
import { useEditor } from '../editor-context';
import { problemsMessages as words } from './messages';
import { useProblems } from './use-problems';

/** What the checks are doing, and how far what they say can be trusted. */
export function CheckStatus() {
  const { say } = useWords();
  const failure = useProblems((state) => state.failure);
  const played = useProblems((state) => state.played);
  const phase = useProblems((state) => state.phase);
  const doing = useDoing();
  if (failure !== null) return <Notice tone="error">{say(words.failed, { reason: failure })}</Notice>;
  const parts = [
    doing,
    played?.isStale === true ? say(words.stale) : null,
    phase === 'done' && played !== null && played.keptBy.length > 0
      ? say(words.keptBy, { count: played.keptBy.length })
      : null,
    phase === 'done' && played !== null && !played.isStale && played.proof !== null
      ? say(played.proof.bounded ? words.bounded : words.explored, { states: played.proof.states })
      : null,
  ].filter((part) => part !== null);
  return (
    <p className="problems-status" role="status">
      {parts.join(' ')}
    </p>
  );
}

function useDoing(): string | null {
  const { say } = useWords();
  const phase = useProblems((state) => state.phase);
  const step = useProblems((state) => state.doing);
  const dispositions = useEditor((state) => state.document.script.dispositions);
  if (phase === 'waiting') return say(words.waiting);
  if (phase === 'done') return null;
  if (step?.stage === 'states') {
    const [disposition, name] = step.where.split('/');
    const duty = duties.find((one) => one === name);
    const named = dispositions.find(({ id }) => id === disposition)?.name ?? disposition ?? '';
    const where = duty === undefined ? named : `${named} · ${say(dutyWords[duty])}`;
    return say(words.checkingStates, { where, at: step.done + 1, of: step.of });
  }
  if (step?.stage === 'bots') {
    const bot = say(botWords(step.bot));
    return say(words.checkingBots, { bot, at: step.done + 1, of: step.of });
  }
  return say(words.checking);
}
