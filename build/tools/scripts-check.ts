import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checkScript } from '#core/check/check-script';
import { countScript } from '#core/check/script-counts';
import { pathText, problemSentence, type ScriptProblem } from '#core/check/script-problem';
import { prepareScript } from '#core/dialogue/prepare-script';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { playWalkthrough } from '#core/run/play-walkthrough';
import { scoreRun } from '#core/scoring/score-run';
import { readText } from '#core/script/read-document';
import { scriptSchema, type Script } from '#core/script/script-schema';

const usage = `scripts:check [-- [--json] [FILE…]]
Checks every shipped script, or the given files: shape, references, graph, walkthroughs.
  --json  one JSON object on stdout and nothing else
Exit code 0 only when no problem of severity error is found.`;

type CheckedScript = {
  readonly id: string | null;
  readonly file: string;
  readonly problems: readonly ScriptProblem[];
  readonly script: Script | null;
};

function readRuleset(root: string): Ruleset {
  const file = path.join(root, 'scripts-data', 'ruleset.yaml');
  const read = readRulesetText(readFileSync(file, 'utf8'));
  if (read.ok) return read.value.ruleset;
  throw new Error(
    read.error.map((found) => `${file}:${found.at.line ?? 1} ${problemSentence(found, 'en')}`).join('\n'),
  );
}

function checkFile(file: string, ruleset: Ruleset): CheckedScript {
  const read = readText(scriptSchema, readFileSync(file, 'utf8'));
  if (!read.ok) return { id: null, file, problems: read.error, script: null };
  const { value: script, locate } = read.value;
  return { id: script.id, file, problems: checkScript(script, ruleset).map(locate), script };
}

/** The lowest process score of the expert walkthroughs, or null where there is none. */
function expertScore(script: Script, ruleset: Ruleset): number | null {
  const prepared = prepareScript(script);
  const scores = script.walkthroughs
    .filter(({ kind }) => kind === 'expert')
    .map((walkthrough) => {
      const turns = playWalkthrough(prepared, walkthrough);
      const last = turns.ok ? turns.value.at(-1) : undefined;
      if (!turns.ok || last === undefined) return 0;
      return scoreRun(prepared, ruleset, {
        ...walkthrough,
        turns: turns.value,
        hints: 0,
        money: last.after.money,
      }).process;
    });
  return scores.length === 0 ? null : Math.min(...scores);
}

function reportOf(
  root: string,
  { id, file, problems, script }: CheckedScript,
  ruleset: Ruleset,
): Record<string, unknown> {
  const counts = script === null ? { nodes: 0, moves: 0, endings: 0, chars: 0 } : countScript(script);
  return {
    id,
    file: path.relative(root, path.resolve(file)).split(path.sep).join('/'),
    fraudType: script?.fraudType ?? null,
    scenes: script?.scenes.map(({ kind }) => kind) ?? [],
    dispositions: script?.dispositions.map((disposition) => disposition.id) ?? [],
    duties: script?.duties ?? [],
    ...counts,
    problems: problems.map((found) => ({
      code: found.code,
      severity: found.severity,
      at: { path: pathText(found.at.path), line: found.at.line ?? null, column: found.at.column ?? null },
      message: problemSentence(found, 'zh'),
    })),
    expertScore:
      script !== null && problems.every(({ severity }) => severity !== 'error')
        ? expertScore(script, ruleset)
        : null,
  };
}

function printTable(reports: readonly Record<string, unknown>[], checked: readonly CheckedScript[]): void {
  for (const [at, report] of reports.entries()) {
    const { problems } = checked[at] as CheckedScript;
    const { id, fraudType, nodes, moves, endings, chars } = report;
    const head = [
      fraudType ?? '---',
      id ?? report['file'],
      `${nodes} nodes`,
      `${moves} moves`,
      `${endings} endings`,
      `${chars} chars`,
    ];
    process.stdout.write(`${head.join('  ')}  expert ${String(report['expertScore'] ?? '-')}\n`);
    for (const found of problems) {
      const place = `${String(report['file'])}:${found.at.line ?? 1}`;
      process.stdout.write(
        `  ${found.severity} ${found.code} ${place} ${pathText(found.at.path)}\n    ${problemSentence(found, 'zh')}\n`,
      );
    }
  }
}

function main(): number {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const root = process.cwd();
  const ruleset = readRuleset(root);
  const folder = path.join(root, 'scripts-data', 'scripts');
  const given = argv.filter((argument) => !argument.startsWith('--'));
  const files =
    given.length > 0
      ? given
      : readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => path.join(folder, name));
  const checked = files.map((file) => checkFile(file, ruleset));
  const reports = checked.map((one) => reportOf(root, one, ruleset));
  const found = checked.flatMap(({ problems }) => problems);
  const totals = {
    scripts: checked.length,
    nodes: reports.reduce((sum, { nodes }) => sum + Number(nodes), 0),
    moves: reports.reduce((sum, { moves }) => sum + Number(moves), 0),
    chars: reports.reduce((sum, { chars }) => sum + Number(chars), 0),
    errors: found.filter(({ severity }) => severity === 'error').length,
    warnings: found.filter(({ severity }) => severity === 'warning').length,
  };
  if (argv.includes('--json')) process.stdout.write(`${JSON.stringify({ scripts: reports, totals })}\n`);
  else {
    printTable(reports, checked);
    process.stdout.write(`${totals.scripts} scripts, ${totals.errors} errors, ${totals.warnings} warnings\n`);
  }
  return totals.errors === 0 ? 0 : 1;
}

process.exitCode = main();
