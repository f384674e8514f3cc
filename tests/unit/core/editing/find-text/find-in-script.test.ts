import fc from 'fast-check';

import { findInScript, type TextQuery } from '#core/editing/find-text/find-in-script';
import { replacementsOf } from '#core/editing/find-text/replacements-of';
import { applyChanges } from '#core/editing/change';
import { readScriptDocument } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';
import { buildScript } from '../../../../support/build-script';

const plain: TextQuery = { text: '', matchCase: false, wholeField: false, matchWidth: false };

function script(): Script {
  const read = readScriptDocument(buildScript({ title: 'App 里的１１０，还有 APP' }));
  if (!read.ok) throw new Error('the small script is sound');
  return read.value;
}

const paths = (found: ReturnType<typeof findInScript>) => found.map(({ path }) => path.join('.'));

describe('finding text in a script', () => {
  it('finds what the author wrote, with its place and what stands around it', () => {
    expect(findInScript(script(), { ...plain, text: '110' })).toEqual([
      {
        path: ['title'],
        text: 'App 里的１１０，还有 APP',
        at: 6,
        length: 3,
        before: 'App 里的',
        hit: '１１０',
        after: '，还有 APP',
      },
      {
        path: ['scenes', 0, 'nodes', 1, 'moves', 0, 'lines', 'a'],
        text: '您自己拨110核一下。',
        at: 4,
        length: 3,
        before: '您自己拨',
        hit: '110',
        after: '核一下。',
      },
    ]);
  });

  it('tells capitals and widths apart only when asked to', () => {
    const count = (query: Partial<TextQuery>) => findInScript(script(), { ...plain, ...query }).length;
    expect([
      count({ text: 'app' }),
      count({ text: 'APP', matchCase: true }),
      count({ text: '110', matchWidth: true }),
      count({ text: '１１０', matchWidth: true }),
    ]).toEqual([2, 1, 1, 1]);
  });

  it('finds whole fields only when asked to', () => {
    expect(paths(findInScript(script(), { ...plain, text: '独居', wholeField: true }))).toEqual([
      'alert.known.0',
      'persona.home',
    ]);
    expect(findInScript(script(), { ...plain, text: '独', wholeField: true })).toEqual([]);
  });

  it('looks only where it is told to', () => {
    const query = { ...plain, text: '我' };
    const lines = findInScript(script(), { ...plain, text: '您' }, 'lines');
    expect(lines.every(({ path }) => path.at(-2) === 'lines')).toBe(true);
    expect(lines).toHaveLength(4);
    expect(paths(findInScript(script(), query, 'replies'))).toEqual([
      'scenes.0.nodes.0.replies.0.line',
      'scenes.0.nodes.1.replies.0.line',
    ]);
    expect(findInScript(script(), query, 'feedback')).toEqual([]);
    expect(findInScript(script(), { ...plain, text: '反馈' }, 'feedback')).toHaveLength(8);
  });

  it('finds neither ids nor targets, and nothing for an empty query', () => {
    expect(findInScript(script(), { ...plain, text: 'settle' })).toEqual([]);
    expect(findInScript(script(), plain)).toEqual([]);
  });
});

describe('replacing what was found', () => {
  it('writes each field once, however many hits it has', () => {
    const hits = findInScript(script(), { ...plain, text: 'app' });
    expect(replacementsOf(hits, '软件')).toEqual({
      replacements: [{ path: ['title'], text: '软件 里的１１０，还有 软件' }],
    });
  });

  it('replaces only the hits given', () => {
    const [, second] = findInScript(script(), { ...plain, text: 'app' });
    expect(replacementsOf(second ? [second] : [], '')).toEqual({
      replacements: [{ path: ['title'], text: 'App 里的１１０，还有 ' }],
    });
  });

  it('leaves a field alone that would stay as it is', () => {
    expect(
      replacementsOf(findInScript(script(), { ...plain, text: '独居', wholeField: true }), '独居'),
    ).toEqual({
      replacements: [],
    });
  });

  it('leaves nothing of what was looked for, whatever it was', () => {
    const texts = ['您', '我', '。', '1', 'A', '……', '喂？', 'p', '接通', '女儿'];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom('〇', '', '〇〇〇〇'),
        fc.boolean(),
        (text, by, matchCase) => {
          const query = { ...plain, text, matchCase };
          const document = script();
          const { replacements } = replacementsOf(findInScript(document, query), by);
          const changed = applyChanges(
            document,
            replacements.map(({ path, text: value }) => ({ do: 'set', path, value })),
          );
          if (!changed.ok) throw new Error('paths lead to fields');
          expect(findInScript(changed.value.document, query)).toEqual([]);
        },
      ),
    );
  });
});
