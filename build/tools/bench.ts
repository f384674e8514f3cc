import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readText } from '#core/script/read-document';
import { scriptSchema, type Script } from '#core/script/script-schema';

import type { BenchResult } from './bench/bench-result';
import { checkBench } from './bench/check-bench';
import { dataBench } from './bench/data-bench';
import { deckBench } from './bench/deck';
import { editorBench } from './bench/editor-bench';
import { engineBench } from './bench/engine-bench';
import { handbookBench } from './bench/handbook';
import { lowEndBench } from './bench/low-end-bench';
import { packBench } from './bench/pack-bench';
import { sizeBench } from './bench/size-bench';
import { startBench } from './bench/start-bench';

const usage = `bench [-- [--json] [NAME…]]
Measures the bars of the project in this very run; ratios are against a peer measured beside. Names: engine checks size start editor packs deck handbook data low-end.`;

function shippedScripts(root: string): Script[] {
  const folder = path.join(root, 'scripts-data', 'scripts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readText(scriptSchema, readFileSync(path.join(folder, name), 'utf8'));
      return read.ok ? [read.value.value] : [];
    });
}

function table(results: readonly BenchResult[]): string {
  return results
    .map(({ name, value, unit, peer, peerValue, ratio, bar, ok }) => {
      const beside = peer === null ? '' : `  ${peer} ${peerValue}  ratio ${ratio?.toFixed(1)}`;
      return `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(36)} ${Number(value.toPrecision(4))} ${unit}${beside}  (bar ${bar})`;
    })
    .join('\n');
}

async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const root = process.cwd();
  const ruleset = readRulesetText(readFileSync(path.join(root, 'scripts-data', 'ruleset.yaml'), 'utf8'));
  if (!ruleset.ok) throw new Error('scripts-data/ruleset.yaml cannot be read; run npm run scripts:check');
  const scripts = shippedScripts(root);
  const first = scripts.find(({ id }) => id === 'f04-door-chain') ?? scripts[0];
  const areas: Readonly<Record<string, () => Promise<readonly BenchResult[]> | readonly BenchResult[]>> = {
    engine: () => (first === undefined ? [] : engineBench(first)),
    checks: () => checkBench(scripts, ruleset.value.ruleset),
    size: () => sizeBench(root),
    start: () => startBench(root),
    editor: () => editorBench(root),
    packs: () => packBench(root, scripts),
    deck: () => deckBench(root),
    handbook: () => handbookBench(root),
    data: () => (first === undefined ? [] : dataBench(root, first)),
    'low-end': () => lowEndBench(root),
  };
  const wanted = argv.filter((argument) => !argument.startsWith('--'));
  const unknown = wanted.find((name) => !(name in areas));
  if (unknown !== undefined) {
    process.stderr.write(`There is no bench named ${unknown}.\n${usage}\n`);
    return 1;
  }
  const results: BenchResult[] = [];
  for (const [name, run] of Object.entries(areas)) {
    if (wanted.length === 0 || wanted.includes(name)) results.push(...(await run()));
  }
  process.stdout.write(argv.includes('--json') ? `${JSON.stringify({ results })}\n` : `${table(results)}\n`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
