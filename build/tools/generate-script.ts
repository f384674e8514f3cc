import { seededRandom } from '#core/lib/seeded-random';
import type { Condition } from '#core/script/condition-schema';
import type { Effects } from '#core/script/effects-schema';
import type { Move, Outcome } from '#core/script/move-schema';
import type { Node } from '#core/script/node-schema';
import type { Script } from '#core/script/script-schema';
import { qualities, victimVariables, type Quality, type VictimVariable } from '#core/script/vocabulary';

type Random = () => number;

/** Credit of each quality on the one dimension that generated scripts use. */
const creditOf: Readonly<Record<Quality, number>> = { best: 3, ok: 1, useless: 0, harmful: -2 };

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

function effectsOf(quality: Quality, random: Random): Effects {
  const effects: Partial<Record<VictimVariable, number>> = {};
  const variable = pick(victimVariables, random);
  effects[variable] = (Math.floor(random() * 5) - 2) * 5;
  if (quality === 'best') effects.trust = 10;
  if (quality === 'harmful') effects.trust = -15;
  return {
    ...effects,
    ...(random() < 0.2 ? { sets: [pick(['asked', 'verified', 'heard'], random)] } : {}),
    ...(random() < 0.05 ? { clears: ['asked'] } : {}),
    ...(random() < 0.1 ? { discloses: [pick(['secret-one', 'secret-two'], random)] } : {}),
    ...(random() < 0.1 ? { loses: 10_000 } : {}),
    ...(random() < 0.1 ? { secures: 20_000 } : {}),
    ...(random() < 0.05 ? { recovers: 'all' as const } : {}),
    ...(random() < 0.1 ? { minutes: 2 } : {}),
  };
}

function conditionOf(random: Random): Condition {
  const roll = random();
  if (roll < 0.4) return { trust: { gte: 20 + 5 * Math.floor(random() * 12) } };
  if (roll < 0.6) return { flags: ['verified'] };
  if (roll < 0.75) return { any: [{ knows: ['secret-one'] }, { emotion: { lt: 60 } }] };
  if (roll < 0.85) return { not: { slips: { gte: 2 } } };
  return { disposition: [pick(['calm', 'afraid', 'stubborn'], random)] };
}

function outcome(quality: Quality, to: string, random: Random): Outcome {
  return {
    quality,
    credit: creditOf[quality] === 0 ? undefined : { D1: creditOf[quality] },
    effects: effectsOf(quality, random),
    ...(random() < 0.1 ? { also: [{ when: conditionOf(random), effects: { belief: -5 } }] } : {}),
    to,
    why: '生成的剧本，只用来量速度。',
    basis: ['generated'],
    hint: '生成的提示。',
  };
}

function moveOf(at: number, quality: Quality, next: () => string, random: Random): Move {
  const words = '您先别急我们一件一件说清楚再看这笔钱到底该不该转出去好吗';
  const length = 8 + Math.floor(random() * 18);
  const outcomes: Outcome[] = [];
  if (random() < 0.3) outcomes.push({ when: conditionOf(random), ...outcome(quality, next(), random) });
  outcomes.push(outcome(quality, next(), random));
  return {
    id: `move-${at}`,
    lines: { a: words.slice(0, length), b: words.slice(2, length + 4) },
    ...(at === 3 && random() < 0.4 ? { when: conditionOf(random) } : {}),
    outcomes,
  };
}

/**
 * A script of the given size for tests and benchmarks: forward-only, four moves a node, conditions and effects of every
 * kind. The same seed gives the same script. Its words mean nothing and it is never shipped.
 */
export function generateScript(size: number, seed: string): Script {
  const random = seededRandom(seed);
  const perScene = Math.max(4, Math.min(50, Math.ceil(size / 10)));
  const endings = ['ending-good', 'ending-fair', 'ending-bad', 'ending-gone'] as const;
  const nodeId = (at: number): string => `node-${at}`;
  const nodes = Array.from({ length: size }, (_, at): Node => {
    let steps = 0;
    const next = (): string => {
      steps += 1;
      // The first edge of each node goes to the very next one, so that every node is reachable.
      const to = steps === 1 ? at + 1 : at + 1 + Math.floor(random() * 6);
      return to < size ? nodeId(to) : pick(endings, random);
    };
    const moves = qualities.map((quality, moveAt) => moveOf(moveAt, quality, next, random));
    return {
      id: nodeId(at),
      title: `节点${at}`,
      replies: [
        ...(random() < 0.3
          ? [{ id: 'other', when: conditionOf(random), line: '我这会儿没空，您有话快说吧。' }]
          : []),
        { id: 'plain', line: `嗯，我听着呢，第${at}句。` },
      ],
      ...(random() < 0.1 ? { enter: [{ when: conditionOf(random), effects: { urgency: 5 } }] } : {}),
      ...(random() < 0.2
        ? {
            within: {
              seconds: 60,
              else: { quality: 'useless' as const, effects: { urgency: 10 }, to: next(), why: '没有回答。' },
            },
          }
        : {}),
      moves,
    };
  });
  return {
    format: 1,
    id: 'generated',
    version: 1,
    fraudType: 'F01',
    title: '生成的剧本',
    summary: '只用来量速度和做测试。',
    status: 'teaching-draft',
    sources: ['generated'],
    situation: 'ongoing',
    minutes: 10,
    alert: { level: 'high', received: '10:00', text: '生成的预警。', known: ['没有真人。'] },
    persona: {
      name: '某人',
      age: 50,
      work: '无',
      home: '无',
      moneyFor: '无',
      fear: '无',
      speech: '无',
      voice: '平',
    },
    money: { atRisk: 100_000, lost: 20_000 },
    facts: [
      { id: 'secret-one', text: '第一件事。' },
      { id: 'secret-two', text: '第二件事。' },
    ],
    flags: [
      { id: 'asked', text: '问过' },
      { id: 'verified', text: '核过' },
      { id: 'heard', text: '听过' },
    ],
    dispositions: ['calm', 'afraid', 'stubborn'].map((id, at) => ({
      id,
      name: id,
      note: id,
      start: {
        trust: 30 + 10 * at,
        belief: 70,
        emotion: 60 + 5 * at,
        urgency: 60,
        cooperation: 40,
        isolation: 50,
      },
    })),
    duties: ['police'],
    retries: 0,
    scenes: Array.from({ length: Math.ceil(size / perScene) }, (_, at) => ({
      id: `scene-${at}`,
      kind: at % 2 === 0 ? ('phone' as const) : ('visit' as const),
      title: `场次${at}`,
      setting: '生成的场面。',
      nodes: nodes.slice(at * perScene, (at + 1) * perScene),
    })),
    transitions: [],
    always: [
      { id: 'crisis', when: { emotion: { gte: 95 }, slips: { gte: 3 } }, to: 'ending-gone', title: '危机' },
    ],
    endings: endings.map((id, at) => ({
      id,
      kind: (['reporting', 'paused', 'relapsed', 'further-loss'] as const)[at] ?? 'relapsed',
      title: id,
      rank: 90 - 25 * at,
      acceptable: at < 2,
      money: at < 2 ? ('kept' as const) : ('lost' as const),
      texts: [{ text: '完。' }],
      because: '生成的因果。',
    })),
    walkthroughs: [],
  };
}
