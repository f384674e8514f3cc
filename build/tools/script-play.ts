import { readFileSync } from 'node:fs';

import { openMoves, replyAt } from '#core/dialogue/open-moves';
import { nodeOf, prepareScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { decisionOf } from '#core/run/play-walkthrough';
import { readText } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';
import { duties, victimVariables } from '#core/script/vocabulary';
import { pathText, problemSentence } from '#core/check/script-problem';

const usage = `script-play FILE DISPOSITION DUTY [STEP…]
Plays steps (move ids, ~timeout, ~continue) through a script and prints the talk with all numbers: for writers.`;

function numbers(state: TalkState): string {
  const levels = victimVariables.map((variable) => `${variable} ${state.variables[variable]}`).join('  ');
  const { atRisk, lost, secured } = state.money;
  return `[${levels} | at risk ${atRisk} lost ${lost} secured ${secured} | slips ${state.slips} min ${state.minutes} | ${[...state.flags, ...state.facts, ...state.done].join(' ')}]`;
}

function main(): number {
  const [file, disposition, dutyText, ...steps] = process.argv.slice(2);
  const duty = duties.find((known) => known === dutyText);
  if (file === undefined || disposition === undefined || duty === undefined) {
    process.stdout.write(`${usage}\n`);
    return 1;
  }
  const read = readText(scriptSchema, readFileSync(file, 'utf8'));
  if (!read.ok) {
    for (const found of read.error)
      process.stdout.write(
        `${found.at.line ?? 1}: ${pathText(found.at.path)} ${problemSentence(found, 'zh')}\n`,
      );
    return 1;
  }
  const prepared = prepareScript(read.value.value);
  let state = startTalk(prepared, { disposition, duty });
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const show = (): void => {
    const { node } = nodeOf(prepared, state.node);
    const reply = replyAt(prepared, state);
    print(`\n— ${node.id} (${node.title}) ${numbers(state)}`);
    print(`  ${reply?.tells ?? node.tells ?? ''}\n  「${reply?.line ?? '……'}」`);
  };
  show();
  for (const text of steps) {
    const turn = step(prepared, state, decisionOf(text));
    if (!turn.ok) {
      print(`  ✗ ${text}: ${JSON.stringify(turn.error)}`);
      break;
    }
    const { outcome, after, interrupt, transition } = turn.value;
    const { node } = nodeOf(prepared, state.node);
    const move = node.moves.find(({ id }) => id === text);
    print(`  > ${text} (${outcome.quality}) ${Object.values(move?.lines ?? {})[0] ?? ''}`);
    if (outcome.tells ?? outcome.answer) print(`  ${outcome.tells ?? ''} 「${outcome.answer ?? ''}」`);
    print(
      `    ${outcome.why}${interrupt === null ? '' : `  !! ${interrupt}`}${transition === null ? '' : `  >> ${transition}`}`,
    );
    state = after;
    if (state.ending !== null) {
      const ending = prepared.script.endings.find(({ id }) => id === state.ending);
      print(
        `\n== ${ending?.title ?? ''} (${ending?.kind ?? ''}, rank ${ending?.rank ?? ''}) ${numbers(state)}`,
      );
      return 0;
    }
    show();
  }
  print(
    openMoves(prepared, state)
      .map(({ move, outcome }) => `  · ${move.id} (${outcome.quality}) ${Object.values(move.lines)[0] ?? ''}`)
      .join('\n'),
  );
  return 0;
}

process.exitCode = main();
