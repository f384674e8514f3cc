import { countedModes } from '#core/run/run-schema';
import type { RunResult } from '#core/run/run-result';
import { scoreRun } from '#core/scoring/score-run';

import type { OpenTalk } from './open-talks';

/** The result of a talk that has just ended, computed from its log. */
export function resultOfTalk({ prepared, replay, ruleset, stored }: OpenTalk, endedAt: number): RunResult {
  const { head, subject } = stored;
  const { script } = prepared;
  const disposition = head.subject.kind === 'talk' ? head.subject.disposition : '';
  const score = scoreRun(prepared, ruleset, {
    disposition,
    duty: head.subject.duty,
    turns: replay.turns,
    hints: replay.hints.length,
    money: replay.state.money,
  });
  return {
    run: head.id,
    person: head.person,
    kind: 'talk',
    subject: subject.id,
    subjectHash: head.subject.kind === 'talk' ? head.subject.script : head.subject.exercise,
    rulesetHash: head.ruleset,
    engine: head.engine,
    fraudType: script.fraudType,
    title: script.title,
    disposition,
    duty: head.subject.duty,
    mode: head.mode,
    pace: head.pace,
    startedAt: head.startedAt,
    endedAt,
    counted: countedModes.includes(head.mode) && head.branch === null,
    process: score.process,
    passed: score.passed,
    ending:
      score.ending === null
        ? null
        : { id: score.ending.id, kind: score.ending.kind, acceptable: score.ending.acceptable },
    // What was gone before the talk is nobody's loss in this run.
    money: { ...score.money, lost: Math.max(0, score.money.lost - script.money.lost) },
    vetoes: [...new Set(score.forbidden.filter(({ effect }) => effect === 'veto').map(({ id }) => id))],
    dimensions: Object.fromEntries(score.dimensions.map(({ dimension, share }) => [dimension, share])),
  };
}
