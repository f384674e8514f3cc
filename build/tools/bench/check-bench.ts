import { checkScript } from '#core/check/check-script';
import { playBots } from '#core/proof/play-bots';
import { checkFully } from '#core/proof/check-fully';
import { proveScript } from '#core/proof/prove-script';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

import { generateScript } from '../generate-script';
import { figure, type BenchResult } from './bench-result';

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** Speed of the checks: a generated script of 3,000 nodes, and the shipped scripts one by one (the slowest counts). */
export function checkBench(scripts: readonly Script[], ruleset: Ruleset): readonly BenchResult[] {
  const large = generateScript(3000, 'large');
  const shape = secondsOf(() => checkScript(large, ruleset));
  let states = 0;
  const explored = secondsOf(() => {
    states = proveScript(large, 20_000).states;
  });
  const slowest = Math.max(
    0,
    ...scripts.map((script) => secondsOf(() => checkFully(script, ruleset, { plays: 10_000 }))),
  );
  // One bot is a tenth of the plays of all, so the figure below is for 10,000 plays in all.
  const bots = Math.max(0, ...scripts.map((script) => secondsOf(() => playBots(script, ruleset, 1000))));
  return [
    figure('check-shape-and-graph-3000-nodes', shape, 's', '< 1', shape < 1),
    figure('state-space-3000-nodes-to-budget', explored, `s for ${states} states`, 'reported', true),
    figure('shipped-script-all-checks-slowest', slowest, 's', '< 2', slowest < 2),
    figure('bot-plays-10000-slowest', bots, 's', '< 1', bots < 1),
  ];
}
