import fc from 'fast-check';

import { applyChanges, type Change } from '#core/editing/change';
import { describeDifferences } from '#core/editing/differences/describe-differences';
import type { Difference } from '#core/editing/differences/difference';
import type { Script } from '#core/script/script-schema';
import {
  actions,
  alertLevels,
  duties,
  endingKinds,
  forbiddenLines,
  fraudTypes,
  qualities,
  sceneKinds,
  situations,
} from '#core/script/vocabulary';
import { arbitraryScript } from '../../../../support/arbitrary-script';
import { shippedScript } from '../../../../support/shipped-scripts';

const shipped = shippedScript('f04-door-chain');

/** A script after some changes. */
function changed(script: Script, ...changes: readonly Change[]): Script {
  const done = applyChanges(script, changes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.document;
}

/** Differences as lines of Chinese, with the marks of changed texts. */
function spelt(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ after, before, group, kind, marks, subject }) => {
    const what = [group.title, ...subject].map(({ zh }) => zh).join(' · ');
    const values = marks
      ? marks.map((mark) => (mark.kind === 'same' ? mark.text : `[${mark.kind} ${mark.text}]`)).join('')
      : `${before?.zh ?? ''} → ${after?.zh ?? ''}`;
    return `${kind} ${what}: ${values}`;
  });
}

const set = (path: Change['path'], value: unknown): Change => ({ do: 'set', path, value });

describe('how two scripts differ', () => {
  it('shows changed words in the text, under the node and the move that they belong to', () => {
    const { nodes } = shipped.scenes[0] as Script['scenes'][number];
    const [node] = nodes;
    const path = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0, 'why'];
    const why = node?.moves[0]?.outcomes[0]?.why ?? '';
    const line = [...(Object.values(node?.moves[0]?.lines ?? {})[0] ?? '')];
    const short = line.length > 16 ? `${line.slice(0, 15).join('')}…` : line.join('');
    expect(spelt(describeDifferences(shipped, changed(shipped, set(path, `${why}真的。`))))).toEqual([
      `changed 节点：${node?.title} · 话招“${short}” · 反馈: ${why}[added 真的。]`,
    ]);
  });

  it('speaks of qualities, targets, credit and money in words', () => {
    const small = changed(
      shipped,
      set(['scenes', 0, 'nodes', 0, 'title'], '敲门'),
      set(
        ['scenes', 0, 'nodes', 0, 'moves'],
        [
          {
            id: 'knock',
            lines: { a: '有人吗？' },
            outcomes: [{ quality: 'ok', to: 'no-such', credit: { D1: 1 }, why: '等。' }],
          },
        ],
      ),
    );
    const outcome = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0];
    const ending = shipped.endings[0];
    const later = changed(
      small,
      set([...outcome, 'quality'], 'best'),
      set([...outcome, 'to'], ending?.id),
      set([...outcome, 'credit'], { D1: 3, D2: -1 }),
      set(['money', 'atRisk'], 1_234_567),
    );
    expect(spelt(describeDifferences(small, later))).toEqual([
      `changed 预警单 · 有风险的钱: ${shipped.money.atRisk.toLocaleString('en-US')}元 → 1,234,567元`,
      'changed 节点：敲门 · 话招“有人吗？” · 好坏: 过得去 → 最好',
      `changed 节点：敲门 · 话招“有人吗？” · 去处: no-such → ${ending?.title}`,
      'changed 节点：敲门 · 话招“有人吗？” · 得分: D1 +1 → D1 +3、D2 -1',
    ]);
  });

  it('tells a new id from a new thing, and does not list every place that names it', () => {
    const [node] = shipped.scenes[1]?.nodes ?? [];
    const json = JSON.stringify(shipped).replaceAll(`"${node?.id}"`, '"quite-another-id"');
    expect(spelt(describeDifferences(shipped, JSON.parse(json) as Script))).toEqual([
      `renamed 节点：${node?.title}: ${node?.id} → quite-another-id`,
    ]);
  });

  it('tells what was carried to another place from what was thrown away', () => {
    const [first, second] = shipped.scenes;
    const node = first?.nodes[2];
    const later = changed(
      shipped,
      { do: 'remove', path: ['scenes', 0, 'nodes'], at: 2 },
      { do: 'insert', path: ['scenes', 1, 'nodes'], at: 0, value: node },
    );
    expect(spelt(describeDifferences(shipped, later))).toEqual([
      `moved 节点：${node?.title}: ${first?.title} → ${second?.title}`,
    ]);
    const reordered = changed(shipped, { do: 'move', path: ['scenes', 0, 'nodes'], from: 0, to: 3 });
    expect(spelt(describeDifferences(shipped, reordered))).toEqual([
      `moved 节点：${first?.nodes[0]?.title}: 第 1 位 → 第 4 位`,
    ]);
  });

  it('says what was in a node that is new or gone', () => {
    const later = changed(shipped, { do: 'remove', path: ['scenes', 0, 'nodes'], at: 1 });
    const node = shipped.scenes[0]?.nodes[1];
    const [gone, ...rest] = describeDifferences(shipped, later);
    expect([gone?.kind, gone?.group.title.zh, rest]).toEqual(['removed', `节点：${node?.title}`, []]);
    const [made] = describeDifferences(later, shipped);
    expect(made?.kind).toBe('added');
    const words = JSON.stringify(made?.parts);
    for (const reply of node?.replies ?? []) expect(words).toContain(reply.line ?? reply.tells);
    for (const move of node?.moves ?? []) {
      for (const outcome of move.outcomes) expect(words).toContain(outcome.why);
    }
  });

  it('finds none between documents that mean the same', () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        expect(describeDifferences(script, JSON.parse(JSON.stringify(script)) as Script)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

/** Every list and every leaf of a document, with its path. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly Change['path'][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) && value.length > 0 ? [path, ...inner] : inner;
}

/** Closed lists: a value of one is changed into another of the same. */
const closed: readonly (readonly unknown[])[] = [
  qualities,
  duties,
  actions,
  endingKinds,
  fraudTypes,
  situations,
  alertLevels,
  forbiddenLines,
  sceneKinds,
  ['kept', 'lost', 'open'],
  ['teaching-draft', 'signed-off'],
];

/** One small change somewhere: another value, or an item taken out, carried elsewhere, or doubled. */
function mutation(script: Script, pick: number, how: number): readonly Change[] {
  const places = placesOf(script);
  const path = places[pick % places.length] ?? [];
  const found = path.reduce<unknown>((at, key) => (at as never)[key], script);
  if (Array.isArray(found)) {
    const last = found.length - 1;
    if (how === 0 || last === 0) return [{ do: 'remove', path, at: how % found.length }];
    if (how === 1) return [{ do: 'move', path, from: last, to: 0 }];
    return [{ do: 'insert', path, at: last, value: found[0] }];
  }
  const others = closed.find((list) => list.includes(found))?.filter((one) => one !== found) ?? [];
  if (others.length > 0) return [set(path, others[how % others.length])];
  if (typeof found === 'number') return [set(path, found + 5)];
  if (typeof found === 'boolean') return [set(path, !found)];
  return [set(path, `${String(found)}x`)];
}

describe('whatever is changed', () => {
  it('gives at least one difference, in words of both languages', () => {
    fc.assert(
      fc.property(arbitraryScript, fc.nat(), fc.nat(2), (script, pick, how) => {
        const changes = mutation(script, pick, how);
        const later = changed(script, ...changes);
        // Two equal items in a row may be exchanged without a change.
        fc.pre(JSON.stringify(later) !== JSON.stringify(script));
        const differences = describeDifferences(script, later);
        expect(differences.length).toBeGreaterThan(0);
        for (const { after, before, group, subject } of differences) {
          for (const message of [group.title, ...subject, before, after]) {
            if (message !== null) expect([message.zh !== '', message.en !== '']).toEqual([true, true]);
          }
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
