import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { TalkState } from '#core/dialogue/victim-state';
import type { LoggedEvent, RunHead } from '#core/run/run-schema';
import type { Score } from '#core/scoring/score-run';

/** A recorded run and what it came to on the day it was recorded. */
export type GoldenRun = {
  readonly name: string;
  readonly head: RunHead;
  readonly events: readonly LoggedEvent[];
  readonly state: TalkState;
  readonly score: Pick<
    Score,
    | 'process'
    | 'base'
    | 'hints'
    | 'hintPoints'
    | 'capped'
    | 'passed'
    | 'failed'
    | 'forbidden'
    | 'money'
    | 'ending'
  >;
  readonly shares: Readonly<Record<string, number>>;
};

/** Recorded runs of one script under one ruleset, with the bodies that they were played on. */
export type GoldenFile = {
  readonly engine: number;
  readonly script: unknown;
  readonly scriptHash: string;
  readonly ruleset: unknown;
  readonly rulesetHash: string;
  readonly runs: readonly GoldenRun[];
};

const folder = resolve(__dirname, '../fixtures/golden');

/** All recordings, by file name. They are never recorded again: see the README beside them. */
export function goldenFiles(): readonly (readonly [string, GoldenFile])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as GoldenFile] as const);
}
