import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { countScript } from '#core/check/script-counts';
import { pathText, problemSentence, type ScriptProblem } from '#core/check/script-problem';
import { checkFully, type FullCheck } from '#core/proof/check-fully';
import type { BotReport } from '#core/proof/play-bots';
import { prepareScript } from '#core/dialogue/prepare-script';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { playWalkthrough } from '#core/run/play-walkthrough';
import { scoreRun } from '#core/scoring/score-run';
import { readText } from '#core/script/read-document';
import { scriptSchema, type Script } from '#core/script/script-schema';

const usage = `scripts:check [-- [--json] [FILE…]]
Checks every shipped script, or the given files: shape, references, graph, walkthroughs,
language, and bots that see only the wording.
  --json  one JSON object on stdout and nothing else
  --plays N  plays of each bot (10000)
  --prove    explore every state too (monotony, what nothing reaches); said to be bounded where the budget ends
Exit code 0 only when no problem of severity error is found.`;

/** One script as `--json` prints it: a contract, see design 9. */
type ScriptReport = {
  readonly id: string | null;
  readonly file: string;
  readonly fraudType: string | null;
  readonly scenes: readonly string[];
  readonly dispositions: readonly string[];
  readonly duties: readonly string[];
  readonly nodes: number;
  readonly moves: number;
  readonly endings: number;
  readonly chars: number;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly at: { readonly path: string; readonly line: number | null; readonly column: number | null };
    readonly message: string;
  }[];
  readonly expertScore: number | null;
  readonly bots: Readonly<Record<string, Omit<BotReport, 'bot' | 'bestCredit'>>>;
  readonly longestIsBest: number | null;
  readonly chance: number | null;
  readonly states: number | null;
  readonly bounded: boolean | null;
};

type CheckedScript = {
  readonly id: string | null;
  readonly file: string;
  readonly problems: readonly ScriptProblem[];
  readonly script: Script | null;
  readonly full: FullCheck | null;
};

function readRuleset(root: string): Ruleset {
  const file = path.join(root, 'scripts-data', 'ruleset.yaml');
  const read = readRulesetText(readFileSync(file, 'utf8'));
  if (read.ok) return read.value.ruleset;
  throw new Error(
    read.error.map((found) => `${file}:${found.at.line ?? 1} ${problemSentence(found, 'en')}`).join('\n'),
  );
}

function checkFile(
  file: string,
  ruleset: Ruleset,
  options: { plays: number; prove: boolean },
): CheckedScript {
  const read = readText(scriptSchema, readFileSync(file, 'utf8'));
  if (!read.ok) return { id: null, file, problems: read.error, script: null, full: null };
  const { value: script, locate } = read.value;
  const full = checkFully(script, ruleset, options);
  return { id: script.id, file, problems: full.problems.map(locate), script, full };
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
  { id, file, problems, script, full }: CheckedScript,
  ruleset: Ruleset,
): ScriptReport {
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
    bots: Object.fromEntries(
      (full?.bots?.bots ?? []).map(({ bot, plays, passRate, meanScore, histogram, endings }) => [
        bot,
        { plays, passRate, meanScore, histogram, endings },
      ]),
    ),
    longestIsBest: full?.bots?.longestIsBest ?? null,
    chance: full?.bots?.chance ?? null,
    states: full?.proof?.states ?? null,
    bounded: full?.proof?.bounded ?? null,
  };
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}

function botLines({ full }: CheckedScript): string {
  if (full?.bots === null || full === null) return '';
  const each = full.bots.bots.map(
    ({ bot, passRate, meanScore }) => `${bot} ${percent(passRate)} ø${meanScore.toFixed(0)}`,
  );
  const longest = `longest is best ${percent(full.bots.longestIsBest)}, chance ${percent(full.bots.chance)}`;
  const states =
    full.proof === null ? '' : `${full.proof.states} states${full.proof.bounded ? ' (bounded)' : ''}; `;
  return `  ${states}${longest}\n  bots: ${each.join(', ')}\n`;
}

function printTable(reports: readonly ScriptReport[], checked: readonly CheckedScript[]): void {
  for (const [at, report] of reports.entries()) {
    const { problems } = checked[at] as CheckedScript;
    const { fraudType, file, nodes, moves, endings, chars } = report;
    const head = `${fraudType ?? '---'}  ${report.id ?? file}  ${nodes} nodes  ${moves} moves  ${endings} endings  ${chars} chars`;
    process.stdout.write(`${head}  expert ${report.expertScore ?? '-'}\n`);
    process.stdout.write(botLines(checked[at] as CheckedScript));
    for (const found of problems) {
      const place = `${file}:${found.at.line ?? 1}`;
      const sentence = problemSentence(found, 'zh');
      process.stdout.write(
        `  ${found.severity} ${found.code} ${place} ${pathText(found.at.path)}\n    ${sentence}\n`,
      );
    }
  }
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
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
  const playsAt = argv.indexOf('--plays');
  const plays = playsAt < 0 ? 10_000 : Number(argv[playsAt + 1]);
  if (!Number.isInteger(plays) || plays < 1) {
    process.stderr.write('--plays needs a whole number from 1\n');
    return 1;
  }
  const given = argv.filter((argument, at) => !argument.startsWith('--') && argv[at - 1] !== '--plays');
  const files =
    given.length > 0
      ? given
      : readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => path.join(folder, name));
  const checked = files.map((file) => checkFile(file, ruleset, { plays, prove: argv.includes('--prove') }));
  const reports = checked.map((one) => reportOf(root, one, ruleset));
  const found = checked.flatMap(({ problems }) => problems);
  const totals = {
    scripts: checked.length,
    nodes: reports.reduce((sum, { nodes }) => sum + nodes, 0),
    moves: reports.reduce((sum, { moves }) => sum + moves, 0),
    chars: reports.reduce((sum, { chars }) => sum + chars, 0),
    errors: found.filter(({ severity }) => severity === 'error').length,
    warnings: found.filter(({ severity }) => severity === 'warning').length,
    longestIsBest: mean(checked.flatMap(({ full }) => full?.bots?.longestIsBest ?? [])),
    chance: mean(checked.flatMap(({ full }) => full?.bots?.chance ?? [])),
  };
  if (argv.includes('--json')) process.stdout.write(`${JSON.stringify({ scripts: reports, totals })}\n`);
  else {
    printTable(reports, checked);
    process.stdout.write(`${totals.scripts} scripts, ${totals.errors} errors, ${totals.warnings} warnings\n`);
  }
  return totals.errors === 0 ? 0 : 1;
}

process.exitCode = main();
