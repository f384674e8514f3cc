import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { checkPack } from '#core/check/pack/check-pack';

import { checkDocuments } from './scripts-check/check-documents';
import { checkFile, type CheckedFile } from './scripts-check/check-file';
import { pageOf } from './scripts-check/page';
import { readRuleset, readTicks, shippedScripts } from './scripts-check/read-content';
import { reportOf } from './scripts-check/report';
import { tableOf } from './scripts-check/table';

const usage = `scripts:check [-- [--json] [--html PAGE] [--plays N] [FILE…]]
Checks every shipped script, lesson and exercise, or the given script files: shape, references, graph, every state that a talk can be in,
expert ways, bots that see only the wording, language, and all scripts together. docs/script-checks.md explains
each problem.
  --json       one JSON object on stdout and nothing else
  --html PAGE  writes a page with graphs, coverage and histograms
  --plays N    plays of each bot (10000)
Exit code 0 only when no problem of severity error is found.`;

type Flags = {
  readonly json: boolean;
  readonly html: string | null;
  readonly plays: number;
  readonly files: readonly string[];
};

/** Reads the command line, or says what is wrong with it. */
function readFlags(argv: readonly string[]): Flags | string {
  let json = false;
  let html: string | null = null;
  let plays = 10_000;
  const files: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] as string;
    if (argument === '--json') json = true;
    else if (argument === '--html' || argument === '--plays') {
      at += 1;
      const value = argv[at];
      if (value === undefined) return `${argument} needs a value`;
      if (argument === '--html') html = value;
      else plays = Number(value);
    } else if (argument.startsWith('--')) return `unknown option ${argument}`;
    else files.push(argument);
  }
  if (!Number.isInteger(plays) || plays < 1) return '--plays needs a whole number from 1';
  return { json, html, plays, files };
}

/** Progress for whoever sits before a terminal: one line that is written over. Nothing where the output goes elsewhere. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function main(): number {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const flags = readFlags(argv);
  if (typeof flags === 'string') {
    process.stderr.write(`${flags}\n${usage}\n`);
    return 2;
  }
  const root = process.cwd();
  const ruleset = readRuleset(root);
  const ticks = readTicks(root);
  const files = flags.files.length > 0 ? flags.files : shippedScripts(root);
  const checked = files.map((file, at): CheckedFile => {
    const name = path.basename(file, '.yaml');
    const progress = (stage: string): void => showProgress(`${at + 1}/${files.length} ${name}: ${stage}`);
    progress('graph');
    return checkFile(file, ruleset, { plays: flags.plays, progress });
  });
  showProgress('');
  const members = checked.flatMap(({ read }) =>
    read === null ? [] : [{ script: read.script, hash: read.hash, lengths: read.full.bots }],
  );
  // Given files are judged by themselves; without any, lessons and exercises are looked at too.
  const documents = flags.files.length > 0 ? [] : checkDocuments(root, ruleset);
  const lessons = documents.flatMap(({ kind, fraudType }) =>
    kind === 'lesson' && fraudType !== null ? [{ fraudType }] : [],
  );
  const pack = checkPack(members, ruleset, ticks, lessons);
  const report = reportOf(root, checked, documents, pack, ticks);
  if (flags.html !== null) writeFileSync(flags.html, pageOf(report, checked));
  process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : tableOf(report));
  return report.totals['errors'] === 0 ? 0 : 1;
}

process.exitCode = main();
