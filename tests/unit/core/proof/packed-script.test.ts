import { describe, expect, it } from '@jest/globals';

import { openMoves } from '#core/dialogue/open-moves';
import { nodeOf, prepareScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { seededRandom } from '#core/lib/seeded-random';
import type { PackedState } from '#core/proof/packed-layout';
import {
  openOutcome,
  packScript,
  takeOutcome,
  type PackedNode,
  type PackedScript,
} from '#core/proof/packed-script';
import { victimVariables } from '#core/script/vocabulary';

import { generateScript } from '../../../../build/tools/generate-script';

/** A packed state in the words of the engine, without what packing leaves out (turn, order of facts and flags). */
function spelledOut(packed: PackedScript, state: PackedState): unknown {
  const { layout, script } = packed;
  const named = (slots: ReadonlyMap<string, number>): string[] =>
    [...slots]
      .filter(([, slot]) => state[slot] === 1)
      .map(([id]) => id)
      .sort();
  return {
    node: packed.nodes[state[layout.node] as number]?.id,
    variables: Object.fromEntries(
      victimVariables.map((variable, at) => [variable, state[layout.variables + at]]),
    ),
    money: { atRisk: state[layout.atRisk], lost: state[layout.lost], secured: state[layout.secured] },
    flags: named(layout.flags),
    facts: named(layout.facts),
    done: named(layout.done),
    fired: named(layout.fired),
    slips: state[layout.slips],
    minutes: state[layout.minutes],
    retriesLeft: state[layout.retriesLeft],
    ending: script.endings[(state[layout.ending] as number) - 1]?.id ?? null,
  };
}

function ofEngine(state: TalkState): unknown {
  const { node, variables, money, slips, minutes, retriesLeft } = state;
  const sorted = (ids: readonly string[]): string[] => [...ids].sort();
  const ids = {
    flags: sorted(state.flags),
    facts: sorted(state.facts),
    done: sorted(state.done),
    fired: sorted(state.fired),
  };
  return { node, variables, money, ...ids, slips, minutes, retriesLeft, ending: null };
}

describe('a packed script', () => {
  it('opens the same moves and comes to the same states as the engine, whatever is played', () => {
    let compared = 0;
    for (const seed of ['a', 'b', 'c', 'd']) {
      const script = generateScript(40, seed);
      const prepared = prepareScript(script);
      for (const { id: disposition } of script.dispositions) {
        const packed = packScript(script, { disposition, duty: 'police' });
        const random = seededRandom(`${seed}/${disposition}`);
        for (let play = 0; play < 40; play += 1) {
          let state = startTalk(prepared, { disposition, duty: 'police' });
          const twin = packed.start.slice();
          while (state.ending === null) {
            expect(spelledOut(packed, twin)).toEqual(ofEngine(state));
            const node = packed.nodes[twin[packed.layout.node] as number] as PackedNode;
            const open = openMoves(prepared, state);
            const openPacked = node.moves.filter((move) => openOutcome(packed, move, twin) !== null);
            expect(openPacked.map(({ move }) => move.id)).toEqual(open.map(({ move }) => move.id));
            compared += 1;
            const timesOut = node.limit !== null && random() < 0.2;
            const chosen = Math.floor(random() * open.length);
            const turn = step(
              prepared,
              state,
              timesOut ? { type: 'time-out' } : { type: 'choose', move: open[chosen]?.move.id ?? '' },
            );
            if (!turn.ok) throw new Error(JSON.stringify(turn.error));
            const move = openPacked[chosen];
            const outcome = timesOut
              ? node.limit
              : move === undefined
                ? null
                : openOutcome(packed, move, twin);
            if (outcome === null)
              throw new Error(`nothing to take at ${nodeOf(prepared, state.node).node.id}`);
            takeOutcome(packed, outcome, twin);
            state = turn.value.after;
          }
          const { ending } = spelledOut(packed, twin) as { ending: string };
          expect(ending).toBe(state.ending);
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
