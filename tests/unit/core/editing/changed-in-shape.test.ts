import type { Change } from '#core/editing/change';
import { draftSchemaOf, type ScriptDraft } from '#core/editing/draft-document';

import { changedInShape } from '#core/editing/changed-in-shape';
import { buildScriptDraft } from '../../../support/build-draft';

const draft = JSON.parse(JSON.stringify(buildScriptDraft())) as ScriptDraft;
const node = ['script', 'scenes', 0, 'nodes', 0];
const set = (path: Change['path'], value?: unknown): Change => ({ do: 'set', path, value });
const newNode = { id: 'n', title: '', replies: [], moves: [] };

/** What reading the whole document says. */
function whole(changes: readonly Change[]): unknown {
  const schema = draftSchemaOf('script');
  const result = changedInShape('script', draft, changes);
  return result.ok ? schema.safeParse(result.value).success : result.error.reason;
}

describe('changes that keep the shape', () => {
  test.each<[string, readonly Change[]]>([
    ['a text', [set([...node, 'title'], '开场')]],
    ['a text that may be missing comes and goes', [set([...node, 'tells'], '静'), set([...node, 'tells'])]],
    ['a line of a move', [set([...node, 'moves', 0, 'lines', 'b'], '您先别急')]],
    [
      'a condition inside a condition',
      [set([...node, 'moves', 0, 'when'], { not: { any: [{ flags: ['x'] }] } })],
    ],
    [
      'deep in that condition',
      [
        set([...node, 'moves', 0, 'when'], { not: { trust: { gte: 5 } } }),
        set([...node, 'moves', 0, 'when', 'not', 'trust', 'gte'], 10),
      ],
    ],
    [
      'a node comes, is moved and goes',
      [
        { do: 'insert', path: node.slice(0, -1), at: 0, value: newNode },
        { do: 'move', path: node.slice(0, -1), from: 0, to: 1 },
        { do: 'remove', path: node.slice(0, -1), at: 1 },
      ],
    ],
    ['a place comes and goes', [set(['layout', 'n'], { x: 1, y: 2 }), set(['layout', 'n'])]],
    [
      'something incomplete that is completed by the next change',
      [set(node, { id: 'n' }), set(node, newNode)],
    ],
  ])('%s', (_what, changes) => {
    expect(whole(changes)).toBe(true);
  });
});

describe('changes that break the shape are refused', () => {
  test.each<[string, readonly Change[], string]>([
    ['a field that is not there', [set([...node, 'colour'], 'red')], 'shape'],
    ['a number for a text', [set([...node, 'title'], 7)], 'shape'],
    ['a text beyond all measure', [set([...node, 'title'], '字'.repeat(4001))], 'shape'],
    ['a field that must be there is taken away', [set([...node, 'title'])], 'shape'],
    [
      'a node with a field too many',
      [{ do: 'insert', path: node.slice(0, -1), at: 0, value: { ...newNode, x: 1 } }],
      'shape',
    ],
    ['a place beyond the page', [set(['layout', 'n'], { x: 1e9, y: 0 })], 'shape'],
    ['a line under a name too long', [set([...node, 'moves', 0, 'lines', 'x'.repeat(30)], '喂')], 'shape'],
    [
      'more items than a list takes',
      Array.from({ length: 61 }, (_, at): Change => ({
        do: 'insert',
        path: [...node, 'replies'],
        at: 0,
        value: { id: `r-${at}` },
      })),
      'shape',
    ],
    ['nowhere', [set(['script', 'scenes', 9, 'title'], '甲')], 'no-such-path'],
    [
      'a place that a list does not have',
      [{ do: 'remove', path: node.slice(0, -1), at: 99 }],
      'no-such-place',
    ],
    ['the prototype', [set(['layout', '__proto__'], { x: 0, y: 0 })], 'no-such-path'],
    ['another document in its place', [set(['script'], {})], 'shape'],
  ])('%s', (_what, changes, reason) => {
    expect(whole(changes)).toBe(reason);
  });
});
