import { describe, expect, it } from '@jest/globals';

import { checkScript } from '#core/check/check-script';
import type { ProblemCode } from '#core/check/problem-messages';
import { pathText, problemSentence, type ScriptProblem } from '#core/check/script-problem';
import type { Node } from '#core/script/node-schema';
import { scriptSchema, type Script } from '#core/script/script-schema';

import { smallCase } from '../../../support/small-case';

type Draft = { -readonly [Key in keyof Script]: Script[Key] };

function nodeOf(script: Draft, id: string): Node {
  const node = script.scenes.flatMap(({ nodes }) => nodes).find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

function moveOf(script: Draft, node: string, id: string): Node['moves'][number] {
  const move = nodeOf(script, node).moves.find((candidate) => candidate.id === id);
  if (move === undefined) throw new Error(`no move ${id}`);
  return move;
}

function outcomeOf(
  script: Draft,
  node: string,
  move: string,
  at = 0,
): Node['moves'][number]['outcomes'][number] {
  const outcome = moveOf(script, node, move).outcomes[at];
  if (outcome === undefined) throw new Error(`no outcome ${at}`);
  return outcome;
}

function flawed(flaw: (script: Draft) => void): readonly ScriptProblem[] {
  const draft: Draft = structuredClone(smallCase.script);
  flaw(draft);
  return checkScript(draft, smallCase.ruleset);
}

/** Each code: what is broken, and where the problem must be put. */
const flaws: readonly (readonly [code: ProblemCode, place: string, flaw: (script: Draft) => void])[] = [
  ['shape/duplicate-id', 'scenes[1].nodes[0].id', (script) => void (nodeOf(script, 'chain').id = 'ring')],
  [
    'shape/unknown-target',
    'scenes[0].nodes[0].moves[0].outcomes[0].to',
    (script) => void (outcomeOf(script, 'ring', 'ask-line').to = 'nowhere'),
  ],
  [
    'shape/unknown-target',
    'always[0].to',
    (script) => void ((script.always[0] as { to: string }).to = 'nowhere'),
  ],
  [
    'shape/transition-target',
    'transitions[0].to',
    (script) => void ((script.transitions[0] as { to: string }).to = 'ending-gone'),
  ],
  [
    'shape/unknown-fact',
    'scenes[0].nodes[0].moves[0].outcomes[0].effects',
    (script) => void (outcomeOf(script, 'ring', 'ask-line').effects = { discloses: ['unheard'] }),
  ],
  [
    'shape/unknown-flag',
    'scenes[0].nodes[0].replies[0].when',
    (script) => void ((nodeOf(script, 'ring').replies[0] as { when: unknown }).when = { flags: ['unset'] }),
  ],
  [
    'shape/unknown-disposition',
    'scenes[0].nodes[0].moves[1].when',
    (script) => void (moveOf(script, 'ring', 'name-station').when = { any: [{ disposition: ['jolly'] }] }),
  ],
  [
    'shape/unknown-scene',
    'scenes[0].nodes[0].moves[1].when',
    (script) => void (moveOf(script, 'ring', 'name-station').when = { not: { scene: ['attic'] } }),
  ],
  [
    'shape/unknown-duty',
    'scenes[0].nodes[0].moves[1].when',
    (script) => void (moveOf(script, 'ring', 'name-station').when = { duty: ['bank'] }),
  ],
  [
    'shape/unknown-doctrine',
    'scenes[0].nodes[0].moves[1].outcomes[0].shows',
    (script) => void (outcomeOf(script, 'ring', 'name-station').shows = ['快-9']),
  ],
  [
    'shape/doctrine-not-in-talk',
    'scenes[0].nodes[0].moves[1].outcomes[0].shows',
    (script) => void (outcomeOf(script, 'ring', 'name-station').shows = ['回访-2']),
  ],
  [
    'shape/unused-declaration',
    'flags[1]',
    (script) => void script.flags.push({ id: 'idle', text: '没人用' }),
  ],
  [
    'shape/unused-declaration',
    'facts[2]',
    (script) => void script.facts.push({ id: 'idle', text: '没人说' }),
  ],
  ['shape/too-few-dispositions', 'dispositions', (script) => void script.dispositions.pop()],
  [
    'shape/too-few-endings',
    'endings',
    (script) => script.endings.forEach((ending) => (ending.kind = 'stopped')),
  ],
  [
    'shape/credit-sign',
    'scenes[0].nodes[0].moves[0].outcomes[0]',
    (script) => void (outcomeOf(script, 'ring', 'ask-line').credit = {}),
  ],
  [
    'shape/credit-sign',
    'scenes[0].nodes[0].moves[2].outcomes[0]',
    (script) => void (outcomeOf(script, 'ring', 'police-only').credit = { D1: 1 }),
  ],
  [
    'shape/credit-order',
    'scenes[0].nodes[0].moves[0].outcomes[0]',
    (script) => void (outcomeOf(script, 'ring', 'name-station').credit = { D1: 3 }),
  ],
  [
    'shape/overreach-not-harmful',
    'scenes[0].nodes[0].moves[1].outcomes[0]',
    (script) => void (outcomeOf(script, 'ring', 'name-station').overreach = true),
  ],
  [
    'shape/forbidden-not-harmful',
    'scenes[0].nodes[0].moves[1].outcomes[0]',
    (script) => void (moveOf(script, 'ring', 'name-station').forbidden = ['N01']),
  ],
  [
    'shape/missing-hint',
    'scenes[0].nodes[0].moves[0].outcomes[0]',
    (script) => void delete outcomeOf(script, 'ring', 'ask-line').hint,
  ],
  [
    'shape/missing-basis',
    'scenes[0].nodes[0].moves[2].outcomes[0]',
    (script) => void delete outcomeOf(script, 'ring', 'police-only').basis,
  ],
  [
    'shape/retry-not-back',
    'scenes[0].nodes[0].moves[1].outcomes[0].retry',
    (script) => void (outcomeOf(script, 'ring', 'name-station').retry = true),
  ],
  [
    'graph/unreachable',
    'endings[1]',
    (script) => {
      outcomeOf(script, 'closing', 'stop-payment', 1).to = 'ending-stopped';
      outcomeOf(script, 'closing', 'sit-with-her').to = 'ending-stopped';
    },
  ],
  ['graph/dead-end', 'scenes[0].nodes[2]', (script) => void delete nodeOf(script, 'wait-a-moment').fallback],
  [
    'graph/may-lock',
    'scenes[0].nodes[3]',
    (script) => nodeOf(script, 'ask-door').moves.forEach((move) => (move.when = { trust: { gte: 5 } })),
  ],
  [
    'graph/no-way-to-an-ending',
    'scenes[1].nodes[1]',
    (script) => {
      for (const move of nodeOf(script, 'table').moves)
        for (const outcome of move.outcomes) outcome.to = 'table';
    },
  ],
  ['graph/cycle', 'scenes[0].nodes[0]', (script) => void delete outcomeOf(script, 'hung-up', 'redial').retry],
  [
    'graph/no-best',
    'scenes[0].nodes[3]',
    (script) => {
      outcomeOf(script, 'ask-door', 'promise-door').quality = 'ok';
    },
  ],
  ['graph/few-moves', 'scenes[0].nodes[3]', () => undefined],
  [
    'graph/many-moves',
    'scenes[0].nodes[0]',
    (script) => {
      const move = moveOf(script, 'ring', 'name-station');
      nodeOf(script, 'ring').moves.push(
        { ...structuredClone(move), id: 'more-one' },
        { ...structuredClone(move), id: 'more-two' },
      );
    },
  ],
  [
    'graph/no-reply',
    'scenes[1].nodes[1]',
    (script) => void ((nodeOf(script, 'table').replies[0] as { when: unknown }).when = { trust: { gte: 5 } }),
  ],
  ['graph/retry-without-budget', 'retries', (script) => void (script.retries = 0)],
  [
    'graph/short-limit',
    'scenes[0].nodes[1].within',
    (script) => {
      const { within } = nodeOf(script, 'listening');
      if (within) within.seconds = 5;
    },
  ],
  [
    'walk/missing-expert',
    'walkthroughs',
    (script) => {
      script.walkthroughs = script.walkthroughs.filter(
        ({ kind, duty }) => kind !== 'expert' || duty !== 'grid',
      );
    },
  ],
  [
    'walk/missing-veto',
    'walkthroughs',
    (script) => {
      script.walkthroughs = script.walkthroughs.filter(({ forbidden }) => forbidden !== 'N12');
    },
  ],
  [
    'walk/does-not-play',
    'walkthroughs[0].steps[0]',
    (script) => void script.walkthroughs[0]?.steps.unshift('fly-away'),
  ],
  [
    'walk/wrong-ending',
    'walkthroughs[0].ending',
    (script) => void ((script.walkthroughs[0] as { ending: string }).ending = 'ending-gone'),
  ],
  [
    'walk/expert-not-best',
    'walkthroughs[0].steps[0]',
    (script) => void script.walkthroughs[0]?.steps.splice(0, 1, 'name-station'),
  ],
  [
    'walk/expert-rank',
    'walkthroughs[0].ending',
    (script) => void ((script.endings[1] as { rank: number }).rank = 95),
  ],
  [
    'walk/veto-not-hit',
    'walkthroughs',
    (script) => {
      const veto = script.walkthroughs.find(({ kind }) => kind === 'veto');
      if (veto) veto.forbidden = veto.forbidden === 'N03' ? 'N12' : 'N03';
    },
  ],
];

describe('the checks of a script', () => {
  it('find no error in a sound case', () => {
    expect(
      checkScript(smallCase.script, smallCase.ruleset).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it.each(flaws)('find %s at %s', (code, place, flaw) => {
    const found = flawed(flaw).filter((one) => one.code === code);
    expect(found.map(({ at }) => pathText(at.path)).some((path) => path.startsWith(place))).toBe(true);
    for (const one of found) {
      expect(problemSentence(one, 'zh')).not.toMatch(/\{\w+\}/);
      expect(problemSentence(one, 'en')).not.toMatch(/\{\w+\}/);
    }
  });

  it('never throw, whatever single field of a sound case is left out', () => {
    const document = smallCase.scriptDocument as Record<string, unknown>;
    for (const key of Object.keys(document)) {
      const { [key]: _, ...rest } = document;
      void _;
      const parsed = scriptSchema.safeParse(rest);
      if (parsed.success) expect(Array.isArray(checkScript(parsed.data, smallCase.ruleset))).toBe(true);
      else expect(parsed.error.issues.length).toBeGreaterThan(0);
    }
  });
});
