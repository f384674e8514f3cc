import type { TestEntry, TestPlay } from '#core/editing/test-play/test-play';
import type { Turn } from '#core/dialogue/step';
import { nodeOf } from '#core/dialogue/prepare-script';
import type { TalkState } from '#core/dialogue/victim-state';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables } from '#core/script/vocabulary';

import { useWords, type Words } from '../../../app/words';
import { formatYuan } from '../../../components/format-yuan';
import { QualityMark } from '../../../components/quality-mark';
import { tryOutMessages as words } from './messages';

/** What happened so far, newest first: what was said, what it led to, and what it changed. */
export function Trail({ play }: { readonly play: TestPlay }) {
  const { say } = useWords();
  const { entries, start } = play;
  return (
    <section className="try-out-trail" aria-label={say(words.trail)}>
      <h3>{say(words.trail)}</h3>
      {entries.length === 0 && <p className="try-out-why">{say(words.nothingYet)}</p>}
      <ol reversed>
        {entries
          .map((entry, at) => (
            <TrailEntry key={at} play={play} entry={entry} before={entries[at - 1]?.after ?? start} />
          ))
          .reverse()}
      </ol>
    </section>
  );
}

type TrailEntryProps = { readonly play: TestPlay; readonly entry: TestEntry; readonly before: TalkState };

function TrailEntry({ play, entry, before }: TrailEntryProps) {
  const told = useWords();
  const { say } = told;
  const changes = changesInWords(play, before, entry.after, told);
  return (
    <li className="try-out-entry">
      {entry.kind === 'patch' ? (
        <strong>{say(words.stateSet)}</strong>
      ) : (
        <TurnHead play={play} turn={entry.turn} />
      )}
      <p className="try-out-why">{changes === '' ? say(words.noChange) : changes}</p>
    </li>
  );
}

function saidAt({ prepared }: TestPlay, { decision, before }: Turn, { say }: Words): string {
  if (decision.type === 'time-out') return say(words.timedOut);
  if (decision.type === 'continue') return say(words.wentOn);
  const move = nodeOf(prepared, before.node).node.moves.find(({ id }) => id === decision.move);
  return Object.values(move?.lines ?? {})[0] || decision.move;
}

function TurnHead({ play, turn }: { readonly play: TestPlay; readonly turn: Turn }) {
  const told = useWords();
  const { say } = told;
  const { outcome, decision } = turn;
  const interrupt = play.prepared.interrupts.find(({ id }) => id === turn.interrupt);
  const passed = turn.transition === null ? undefined : play.prepared.targets.get(turn.transition);
  return (
    <>
      <p className="try-out-line" lang="zh-CN">
        {saidAt(play, turn, told)} {decision.type !== 'continue' && <QualityMark quality={outcome.quality} />}
      </p>
      {outcome.answer !== undefined && outcome.answer !== '' && <p lang="zh-CN">{outcome.answer}</p>}
      {outcome.why !== '' && (
        <p className="try-out-why" lang="zh-CN">
          {outcome.why}
        </p>
      )}
      {interrupt !== undefined && (
        <p>{say(words.interrupted, { title: interrupt.title === '' ? interrupt.id : interrupt.title })}</p>
      )}
      {passed?.kind === 'transition' && <p>{say(words.passed, { hours: passed.transition.hours })}</p>}
    </>
  );
}

/** What differs between two states, in a line. */
function changesInWords(
  play: TestPlay,
  before: TalkState,
  after: TalkState,
  { say, language }: Words,
): string {
  const { facts, flags } = play.prepared.script;
  const added = (now: readonly string[], then: readonly string[]) => now.filter((id) => !then.includes(id));
  const named = (declared: typeof facts, ids: readonly string[]) =>
    ids.map((id) => declared.find((one) => one.id === id)?.text || id).join(language === 'zh' ? '、' : ', ');
  const variables = victimVariables.flatMap((variable) => {
    const by = after.variables[variable] - before.variables[variable];
    return by === 0 ? [] : [`${say(variableWords[variable])}${by > 0 ? '+' : ''}${by}`];
  });
  const disclosed = added(after.facts, before.facts);
  const raised = added(after.flags, before.flags);
  const cleared = added(before.flags, after.flags);
  const { atRisk, lost, secured } = after.money;
  const hasMoved =
    atRisk !== before.money.atRisk || lost !== before.money.lost || secured !== before.money.secured;
  const minutes = after.minutes - before.minutes;
  const slips = after.slips - before.slips;
  const signed = (by: number) => `${by > 0 ? '+' : ''}${by}`;
  return [
    ...variables,
    ...(slips === 0 ? [] : [`${say(words.slips)}${signed(slips)}`]),
    ...(minutes === 0 ? [] : [`${say(words.minutes)}${signed(minutes)}`]),
    ...(disclosed.length === 0 ? [] : [say(words.disclosed, { facts: named(facts, disclosed) })]),
    ...(raised.length === 0 ? [] : [say(words.raised, { flags: named(flags, raised) })]),
    ...(cleared.length === 0 ? [] : [say(words.cleared, { flags: named(flags, cleared) })]),
    ...(hasMoved
      ? [
          say(words.moneyNow, {
            atRisk: formatYuan(atRisk, language),
            lost: formatYuan(lost, language),
            secured: formatYuan(secured, language),
          }),
        ]
      : []),
  ].join(language === 'zh' ? '，' : ', ');
}
