import { describe, expect, it } from '@jest/globals';

import { openMoves } from '#core/dialogue/open-moves';
import { prepareScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step, type Decision } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { canonicalJson } from '#core/lib/canonical-json';
import { exploreStates, pathTo } from '#core/proof/explore-states';
import { packScript } from '#core/proof/packed-script';
import { stateValues } from '#core/proof/state-values';
import { playWalkthrough } from '#core/run/play-walkthrough';

import { generateScript } from '../../../../build/tools/generate-script';

type Seen = {
  readonly outcomes: Set<string>;
  readonly endings: Set<string>;
  readonly best: Map<string, number>;
};

/** Tries everything with the engine itself, without merging anything: slow, and right beyond doubt. */
function exhausted(
  script: ReturnType<typeof generateScript>,
  disposition: string,
): Seen & { readonly start: string } {
  const prepared = prepareScript(script);
  const rank = new Map(script.endings.map((ending) => [ending.id, ending.rank]));
  const seen: Seen = { outcomes: new Set(), endings: new Set(), best: new Map() };
  const keyOf = (state: TalkState): string =>
    canonicalJson({ ...state, turn: 0, flags: [...state.flags].sort(), facts: [...state.facts].sort() });
  const visit = (state: TalkState): number => {
    if (state.ending !== null) {
      seen.endings.add(state.ending);
      return rank.get(state.ending) ?? 0;
    }
    const key = keyOf(state);
    const known = seen.best.get(key);
    if (known !== undefined) return known;
    let best = 0;
    const follow = (decision: Decision, counts: boolean): void => {
      const turn = step(prepared, state, decision);
      if (!turn.ok) return;
      if (decision.type === 'choose')
        seen.outcomes.add(`${state.node}/${decision.move}/${canonicalJson(turn.value.outcome)}`);
      const value = visit(turn.value.after);
      if (counts) best = Math.max(best, value);
    };
    for (const { move } of openMoves(prepared, state)) follow({ type: 'choose', move: move.id }, true);
    follow({ type: 'time-out' }, false);
    seen.best.set(key, best);
    return best;
  };
  const start = startTalk(prepared, { disposition, duty: 'police' });
  visit(start);
  return { ...seen, start: keyOf(start) };
}

describe('the state space', () => {
  it('shows the same outcomes, endings and best rank as trying everything without merging', () => {
    for (const seed of ['one', 'two', 'three']) {
      const script = generateScript(14, seed);
      for (const { id: disposition } of script.dispositions) {
        const truth = exhausted(script, disposition);
        const packed = packScript(script, { disposition, duty: 'police' });
        const space = exploreStates(packed, 1_000_000);
        const outcomes = new Set<string>();
        const endings = new Set<string>();
        space.edges.forEach((edges, at) => {
          const node = packed.nodes[space.states[at]?.[packed.layout.node] as number];
          for (const edge of edges) {
            if (edge.move >= 0) {
              const { when: _, ...outcome } = edge.outcome.outcome as { when?: unknown };
              void _;
              outcomes.add(
                `${node?.id ?? ''}/${node?.moves[edge.move]?.move.id ?? ''}/${canonicalJson({ ...outcome, when: (edge.outcome.outcome as { when?: unknown }).when })}`,
              );
            }
            if (edge.ending >= 0) endings.add(script.endings[edge.ending]?.id ?? '');
          }
        });
        expect([...endings].sort()).toEqual([...truth.endings].sort());
        expect([...outcomes].sort()).toEqual([...truth.outcomes].sort());
        expect(stateValues(space).best[0]).toBe(truth.best.get(truth.start));
        expect(space.states.length).toBeLessThanOrEqual(truth.best.size);
      }
    }
  });

  it('gives for every state a way that plays to it', () => {
    const script = generateScript(30, 'ways');
    const packed = packScript(script, { disposition: 'calm', duty: 'police' });
    const space = exploreStates(packed, 100_000);
    const prepared = prepareScript(script);
    for (let at = 1; at < space.states.length; at += 97) {
      const played = playWalkthrough(prepared, {
        disposition: 'calm',
        duty: 'police',
        steps: [...pathTo(space, at)],
      });
      if (!played.ok) throw new Error(JSON.stringify(played.error));
      expect(played.value.at(-1)?.after.node).toBe(
        packed.nodes[space.states[at]?.[packed.layout.node] as number]?.id,
      );
    }
  });

  it('says so when the budget runs out', () => {
    const packed = packScript(generateScript(200, 'large'), { disposition: 'calm', duty: 'police' });
    const space = exploreStates(packed, 50);
    expect(space.bounded).toBe(true);
    expect(space.states.length).toBe(50);
  });
});
