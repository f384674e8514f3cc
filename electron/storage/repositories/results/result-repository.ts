import type { RunResult } from '#core/run/run-result';
import type { Pace } from '#core/run/run-schema';

import type { Database } from '../../database';

/** Results of finished runs. */
export type ResultRepository = {
  readonly find: (run: string) => RunResult | null;
  readonly add: (result: RunResult) => void;
  /** Newest first, before a moment. Results of one and the same moment are never cut apart. */
  readonly before: (person: string, before: number | null, limit: number) => readonly RunResult[];
  /** All of a person's, in the order in which they were recorded. */
  readonly allOf: (person: string) => readonly RunResult[];
};

type Row = {
  readonly id: string;
  readonly person: string;
  readonly kind: RunResult['kind'];
  readonly subject: string;
  readonly subject_hash: string;
  readonly ruleset_hash: string;
  readonly engine: number;
  readonly fraud_type: RunResult['fraudType'];
  readonly title: string;
  readonly disposition: string | null;
  readonly duty: RunResult['duty'];
  readonly mode: RunResult['mode'];
  readonly pace: number;
  readonly started_at: number;
  readonly ended_at: number;
  readonly counted: number;
  readonly process: number;
  readonly passed: number;
  readonly ending: string | null;
  readonly ending_kind: NonNullable<RunResult['ending']>['kind'] | null;
  readonly ending_acceptable: number | null;
  readonly at_risk: number;
  readonly lost: number;
  readonly secured: number;
  readonly vetoes: string;
  readonly dimensions: string;
};

const select = `
  SELECT runs.id, results.person, kind, results.subject, subject_hash, ruleset_hash, engine, results.fraud_type, title,
    disposition, duty, results.mode, pace, results.started_at, ended_at, counted, process, passed, ending, ending_kind,
    ending_acceptable, at_risk, lost, secured, vetoes, dimensions
  FROM results JOIN runs ON runs.number = results.run`;

function resultOf(row: Row): RunResult {
  return {
    run: row.id,
    person: row.person,
    kind: row.kind,
    subject: row.subject,
    subjectHash: row.subject_hash,
    rulesetHash: row.ruleset_hash,
    engine: row.engine,
    fraudType: row.fraud_type,
    title: row.title,
    disposition: row.disposition,
    duty: row.duty,
    mode: row.mode,
    pace: row.pace as Pace,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    counted: row.counted === 1,
    process: row.process,
    passed: row.passed === 1,
    ending:
      row.ending === null || row.ending_kind === null
        ? null
        : { id: row.ending, kind: row.ending_kind, acceptable: row.ending_acceptable === 1 },
    money: { atRisk: row.at_risk, lost: row.lost, secured: row.secured },
    vetoes: JSON.parse(row.vetoes) as RunResult['vetoes'],
    dimensions: JSON.parse(row.dimensions) as RunResult['dimensions'],
  };
}

/** See {@link ResultRepository}. */
export function resultRepository(database: Database): ResultRepository {
  const newest = (person: string, before: number, limit: number) =>
    database.all<Row>(
      `${select} WHERE results.person = ? AND ended_at < ? ORDER BY ended_at DESC, results.number DESC LIMIT ?`,
      person,
      before,
      limit,
    );
  return {
    find: (run) => {
      const row = database.get<Row>(`${select} WHERE runs.id = ?`, run);
      return row === undefined ? null : resultOf(row);
    },
    add: (result) => {
      const { ending, money } = result;
      database.run(
        `INSERT INTO results (run, person, fraud_type, subject, mode, started_at, ended_at, counted, process, passed,
           ending, ending_kind, ending_acceptable, at_risk, lost, secured, vetoes, dimensions)
         VALUES ((SELECT number FROM runs WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        result.run,
        result.person,
        result.fraudType,
        result.subject,
        result.mode,
        result.startedAt,
        result.endedAt,
        Number(result.counted),
        result.process,
        Number(result.passed),
        ending?.id ?? null,
        ending?.kind ?? null,
        ending === null ? null : Number(ending.acceptable),
        money.atRisk,
        money.lost,
        money.secured,
        JSON.stringify(result.vetoes),
        JSON.stringify(result.dimensions),
      );
    },
    before: (person, before, limit) => {
      const rows = newest(person, before ?? Number.MAX_SAFE_INTEGER, limit);
      const last = rows.at(-1);
      if (last === undefined || rows.length < limit) return rows.map(resultOf);
      // The next page asks for what is earlier than the last one shown, so everything of that moment goes on this page.
      const sameMoment = database.all<Row>(
        `${select} WHERE results.person = ? AND ended_at = ? ORDER BY results.number DESC`,
        person,
        last.ended_at,
      );
      return [...rows.filter((row) => row.ended_at > last.ended_at), ...sameMoment].map(resultOf);
    },
    allOf: (person) =>
      database.all<Row>(`${select} WHERE results.person = ? ORDER BY results.number`, person).map(resultOf),
  };
}
