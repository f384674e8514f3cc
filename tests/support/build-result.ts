import type { RunResult } from '#core/run/run-result';

let given = 0;

/** A counted, passed result of a fraud script; a test says what matters to it. */
export function buildResult(touches: Partial<RunResult> = {}): RunResult {
  given += 1;
  return {
    run: `run-${given}`,
    person: 'person-1',
    kind: 'talk',
    subject: 'tiny-case',
    subjectHash: 'a'.repeat(64),
    rulesetHash: 'b'.repeat(64),
    engine: 1,
    fraudType: 'F04',
    title: '两句话的案子',
    disposition: 'scared',
    duty: 'police',
    mode: 'practice',
    pace: 1,
    startedAt: touches.endedAt ?? 0,
    endedAt: 0,
    counted: true,
    process: 90,
    passed: true,
    ending: { id: 'ending-stopped', kind: 'stopped', acceptable: true },
    money: { atRisk: 0, lost: 1_000, secured: 50_000 },
    vetoes: [],
    dimensions: { D1: 1 },
    ...touches,
  };
}
