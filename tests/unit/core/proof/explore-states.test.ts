import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { openMoves } from '#core/dialogue/open-moves';
import { prepareScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step, type Decision } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { canonicalJson } from '#core/lib/canonical-json';
import { exploreStates, type StateSpace } from '#core/proof/explore-states';
import { packScript } from '#core/proof/packed-script';
import { stateValues } from '#core/proof/state-values';
import { playWalkthrough } from '#core/run/play-walkthrough';
import type { Script } from '#core/script/script-schema';

import { arbitraryScript } from '../../../support/arbitrary-script';
import { generateScript } from '../../../../build/tools/generate-script';

type Seen = {
  readonly outcomes: Set<string>;
  readonly endings: Set<string>;
  readonly best: Map<string, number>;
  readonly expected: Map<string, number>;
};

/** Tries everything with the engine itself, without merging anything: slow, and right beyond doubt. */
function exhausted(script: Script, disposition: string): Seen & { readonly start: string } {
  const prepared = prepareScript(script);
  const rank = new Map(script.endings.map((ending) => [ending.id, ending.rank]));
  const seen: Seen = { outcomes: new Set(), endings: new Set(), best: new Map(), expected: new Map() };
  const keyOf = (state: TalkState): string =>
    canonicalJson({ ...state, turn: 0, flags: [...state.flags].sort(), facts: [...state.facts].sort() });
  type Value = { readonly best: number; readonly expected: number };
  const visit = (state: TalkState): Value => {
    if (state.ending !== null) {
      seen.endings.add(state.ending);
      const value = rank.get(state.ending) ?? 0;
      return { best: value, expected: value };
    }
    const key = keyOf(state);
    const best = seen.best.get(key);
    if (best !== undefined) return { best, expected: seen.expected.get(key) ?? 0 };
    const values: Value[] = [];
    const follow = (decision: Decision, counts: boolean): void => {
      const turn = step(prepared, state, decision);
      if (!turn.ok) return;
      seen.outcomes.add(canonicalJson({ node: state.node, outcome: turn.value.outcome }));
      const value = visit(turn.value.after);
      if (counts) values.push(value);
    };
    const open = openMoves(prepared, state);
    for (const { move } of open) follow({ type: 'choose', move: move.id }, true);
    if (open.length === 0) follow({ type: 'continue' }, true);
    follow({ type: 'time-out' }, false);
    const value = {
      best: Math.max(0, ...values.map((one) => one.best)),
      expected: values.length === 0 ? 0 : values.reduce((sum, one) => sum + one.expected, 0) / values.length,
    };
    seen.best.set(key, value.best);
    seen.expected.set(key, value.expected);
    return value;
  };
  const start = startTalk(prepared, { disposition, duty: 'police' });
  visit(start);
  return { ...seen, start: keyOf(start) };
}

/** The outcomes that an exploration took, as `exhausted` names them. */
function outcomesIn(space: StateSpace): Set<string> {
  const found = new Set<string>();
  for (const at of space.order) {
    const node = space.packed.nodes[space.nodeAt(at)]?.id;
    for (const edge of space.edgesAt(at)) found.add(canonicalJson({ node, outcome: edge.outcome.outcome }));
  }
  return found;
}

/** The same script with endings that differ in rank. */
function ranked(script: Script): Script {
  return { ...script, endings: script.endings.map((ending, at) => ({ ...ending, rank: 90 - at * 37 })) };
}

describe('the state space', () => {
  it('shows the same outcomes, endings and best rank as trying everything without merging', () => {
    for (const seed of ['one', 'two', 'three']) {
      const script = generateScript(14, seed);
      for (const { id: disposition } of script.dispositions) {
        const truth = exhausted(script, disposition);
        const packed = packScript(script, { disposition, duty: 'police' });
        const space = exploreStates(packed, 1_000_000);
        const endings = space.order.flatMap((at) =>
          space.edgesAt(at).flatMap(({ ending }) => script.endings[ending]?.id ?? []),
        );
        expect(new Set(endings)).toEqual(truth.endings);
        expect(outcomesIn(space)).toEqual(truth.outcomes);
        expect(stateValues(space).best[0]).toBe(truth.best.get(truth.start));
        expect(space.count).toBeLessThanOrEqual(truth.best.size);
      }
    }
  });

  it('loses nothing by merging, whatever a script does', () => {
    fc.assert(
      fc.property(arbitraryScript, (drawn) => {
        const script = ranked(drawn);
        const truth = exhausted(script, 'any');
        const space = exploreStates(packScript(script, { disposition: 'any', duty: 'police' }), 1_000_000);
        const values = stateValues(space);
        const endings = space.order.flatMap((at) =>
          space.edgesAt(at).flatMap(({ ending }) => script.endings[ending]?.id ?? []),
        );
        expect(new Set(endings)).toEqual(truth.endings);
        expect(outcomesIn(space)).toEqual(truth.outcomes);
        expect(values.best[0]).toBe(truth.best.get(truth.start));
        expect(values.expected[0]).toBeCloseTo(truth.expected.get(truth.start) ?? -1, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('gives for every state a way that plays to it', () => {
    const script = generateScript(30, 'ways');
    const packed = packScript(script, { disposition: 'calm', duty: 'police' });
    const space = exploreStates(packed, 100_000);
    const prepared = prepareScript(script);
    for (let at = 1; at < space.count; at += 97) {
      const played = playWalkthrough(prepared, {
        disposition: 'calm',
        duty: 'police',
        steps: [...space.wayTo(at)],
      });
      if (!played.ok) throw new Error(JSON.stringify(played.error));
      expect(played.value.at(-1)?.after.node).toBe(packed.nodes[space.nodeAt(at)]?.id);
    }
  });

  it('says so when the budget runs out', () => {
    const packed = packScript(generateScript(200, 'large'), { disposition: 'calm', duty: 'police' });
    const space = exploreStates(packed, 50);
    expect(space.bounded).toBe(true);
    expect(space.count).toBe(50);
  });
});
