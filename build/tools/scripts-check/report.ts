import path from 'node:path';

import type { PackCheck } from '#core/check/pack/check-pack';
import { tickOf, type ReaderTick } from '#core/check/pack/reader-ticks';
import { countScript } from '#core/check/script-counts';
import { pathText, problemSentence, type ScriptProblem } from '#core/check/script-problem';
import type { BotReport } from '#core/proof/play-bots';

import type { CheckedDocument } from './check-documents';
import type { CheckedFile } from './check-file';

type ReportedProblem = {
  readonly code: string;
  readonly severity: string;
  readonly at: { readonly path: string; readonly line: number | null; readonly column: number | null };
  readonly message: string;
};

/** One script as `--json` prints it: a contract, see design 9. */
export type ScriptReport = {
  readonly id: string | null;
  readonly file: string;
  readonly hash: string | null;
  readonly fraudType: string | null;
  readonly scenes: readonly string[];
  readonly dispositions: readonly string[];
  readonly duties: readonly string[];
  readonly nodes: number;
  readonly moves: number;
  readonly endings: number;
  readonly chars: number;
  readonly problems: readonly ReportedProblem[];
  readonly expertScore: number | null;
  readonly bots: Readonly<Record<string, Omit<BotReport, 'bot' | 'bestCredit'>>>;
  readonly longestIsBest: number | null;
  readonly chance: number | null;
  readonly states: number | null;
  readonly bounded: boolean | null;
  /** Who ticked this very content as read, or null. */
  readonly reader: string | null;
};

/** A lesson or an exercise as `--json` prints it. */
export type DocumentReport = Omit<CheckedDocument, 'problems'> & {
  readonly problems: readonly ReportedProblem[];
};

/** Everything that `--json` prints. */
export type Report = {
  readonly scripts: readonly ScriptReport[];
  readonly documents: readonly DocumentReport[];
  readonly pack: Omit<PackCheck, 'problems'> & { readonly problems: readonly ReportedProblem[] };
  readonly totals: Readonly<Record<string, number | null>>;
};

function reported(found: ScriptProblem): ReportedProblem {
  const { code, severity, at } = found;
  return {
    code,
    severity,
    at: { path: pathText(at.path), line: at.line ?? null, column: at.column ?? null },
    message: problemSentence(found, 'zh'),
  };
}

function fileName(root: string, file: string): string {
  return path.relative(root, path.resolve(file)).split(path.sep).join('/');
}

function scriptReport(root: string, checked: CheckedFile, ticks: readonly ReaderTick[]): ScriptReport {
  const { read } = checked;
  const script = read?.script;
  const bots = read?.full.bots ?? null;
  return {
    id: script?.id ?? null,
    file: fileName(root, checked.file),
    hash: read?.hash ?? null,
    fraudType: script?.fraudType ?? null,
    scenes: script?.scenes.map(({ kind }) => kind) ?? [],
    dispositions: script?.dispositions.map(({ id }) => id) ?? [],
    duties: script?.duties ?? [],
    ...(script === undefined ? { nodes: 0, moves: 0, endings: 0, chars: 0 } : countScript(script)),
    problems: checked.problems.map(reported),
    expertScore: read?.expertScore ?? null,
    bots: Object.fromEntries(
      (bots?.bots ?? []).map(({ bot, plays, passRate, meanScore, histogram, endings }) => [
        bot,
        { plays, passRate, meanScore, histogram, endings },
      ]),
    ),
    longestIsBest: bots?.longestIsBest ?? null,
    chance: bots?.chance ?? null,
    states: read?.full.proof?.states ?? null,
    bounded: read?.full.proof?.bounded ?? null,
    reader: read === null ? null : (tickOf(ticks, read.script.id, read.hash)?.reader ?? null),
  };
}

/** Puts together what was found. A script counts once, by its first scene. */
export function reportOf(
  root: string,
  files: readonly CheckedFile[],
  documents: readonly CheckedDocument[],
  pack: PackCheck,
  ticks: readonly ReaderTick[],
): Report {
  const scripts = files.map((checked) => scriptReport(root, checked, ticks));
  const found = [...[...files, ...documents].flatMap(({ problems }) => problems), ...pack.problems];
  const sum = (of: (script: ScriptReport) => number): number =>
    scripts.reduce((total, script) => total + of(script), 0);
  return {
    scripts,
    documents: documents.map((document) => ({
      ...document,
      file: fileName(root, document.file),
      problems: document.problems.map(reported),
    })),
    pack: { ...pack, problems: pack.problems.map(reported) },
    totals: {
      scripts: scripts.length,
      lessons: documents.filter(({ kind }) => kind === 'lesson').length,
      exercises: documents.filter(({ kind }) => kind === 'exercise').length,
      fraudTypes: new Set(scripts.flatMap(({ fraudType }) => fraudType ?? [])).size,
      nodes: sum(({ nodes }) => nodes),
      moves: sum(({ moves }) => moves),
      chars: sum(({ chars }) => chars),
      states: sum(({ states }) => states ?? 0),
      bounded: scripts.filter(({ bounded }) => bounded === true).length,
      errors: found.filter(({ severity }) => severity === 'error').length,
      warnings: found.filter(({ severity }) => severity === 'warning').length,
      longestIsBest: pack.longestIsBest,
      chance: pack.chance,
    },
  };
}
