import type { ScriptDraft } from '#core/editing/draft-document';
import { outlineEdit, type OutlineKey, type OutlinePlace } from '#core/editing/outline/outline-edit';
import { outlineRows } from '#core/editing/outline/outline-rows';
import { editScript } from '#core/editing/operations/script-operations';
import { buildScriptDraft } from '../../../../support/build-draft';

/** An outline that one writes in: what is pressed, what is typed, and how it then reads. */
function outline(start: OutlinePlace = { node: 'settle', key: 'title' }) {
  let draft: ScriptDraft = buildScriptDraft();
  let at = start;
  const take = (
    ...[name, args]: Parameters<typeof editScript> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    const done = editScript(draft, name, args);
    if (!done.ok) throw new Error(done.error.code);
    draft = done.value.document;
  };
  const node = () => draft.script.scenes.flatMap(({ nodes }) => nodes).find(({ id }) => id === at.node);
  return {
    press: (...keys: readonly OutlineKey[]) => {
      for (const key of keys) {
        const act = outlineEdit(draft.script, at, key);
        if (act === null) throw new Error(`${key} does nothing on ${at.key}`);
        for (const { args, name } of act.edits) take(name, args);
        at = act.focus;
      }
    },
    does: (key: OutlineKey) => outlineEdit(draft.script, at, key) !== null,
    write: (value: string) => {
      const [scene] = draft.script.scenes;
      const nodeAt = scene?.nodes.findIndex(({ id }) => id === at.node) ?? -1;
      const found = node();
      const row = found && outlineRows(found).find(({ key }) => key === at.key);
      take('set-field', { path: ['scenes', 0, 'nodes', nodeAt, ...(row?.path ?? [])], value, field: '' });
    },
    goTo: (place: OutlinePlace) => {
      at = place;
    },
    at: () => at,
    text: () => {
      const found = node();
      return found === undefined
        ? []
        : outlineRows(found).map(({ depth, text, way }) => {
            const leads = way === null ? '' : ` [${way.quality} → ${way.to}]`;
            return `${'  '.repeat(depth)}${text ?? ''}${leads}`;
          });
    },
    nodes: () => draft.script.scenes[0]?.nodes.map(({ id }) => id),
  };
}

describe('a node as lines', () => {
  it('reads in the order of the talk', () => {
    expect(outline({ node: 'ring', key: 'title' }).text()).toEqual([
      '接通',
      '  喂？我这会儿忙着呢。',
      '    线上还有别人吗？ [best → settle]',
      '    您那头还有人在听吗？',
      '    您别急。 [ok → settle]',
      '    再不听就拘你。 [harmful → settle]',
      '    那算了。 [harmful → ending-hung-up]',
      '     [useless → settle]',
    ]);
  });
});

describe('writing in the outline', () => {
  it('goes from a new node to what is said, to what can be said, to what is answered, and on', () => {
    const page = outline();
    page.press('new-node');
    page.write('门口');
    page.press('below');
    page.write('谁啊？');
    page.press('deeper');
    page.write('派出所的，您先别开门。');
    page.press('deeper');
    page.write('哦。');
    page.press('below');
    page.write('开门！');
    page.press('alternative');
    page.write('快开门！');
    expect(page.text()).toEqual([
      '门口',
      '  谁啊？',
      '    派出所的，您先别开门。 [ok → ]',
      '      哦。',
      '    开门！ [ok → ]',
      '    快开门！',
    ]);
    expect(page.nodes()).toEqual(['ring', 'settle', 'node']);
  });

  it('turns an empty line into what belongs one step deeper, and never a written one', () => {
    const page = outline({ node: 'settle', key: 'reply/settle-1' });
    page.press('below');
    expect(page.at().key).toBe('reply/settle-2');
    page.press('deeper');
    expect(page.text()[2]).toBe('     [ok → ]');
    page.goTo({ node: 'settle', key: 'move/check/a' });
    page.press('below', 'deeper');
    expect(page.at().key).toBe('answer/check/0');
    expect(page.text().filter((line) => line.includes('您自己拨110核一下。'))).toHaveLength(1);
    page.goTo({ node: 'settle', key: 'reply/settle-1' });
    page.press('deeper');
    expect(page.text()[1]).toBe('  那……我该怎么办？');
  });

  it('takes empty lines away and goes to the line before', () => {
    const page = outline({ node: 'settle', key: 'move/check/a' });
    const before = page.text();
    page.press('below');
    page.press('delete');
    expect(page.text()).toEqual(before);
    expect(page.at().key).toBe('move/check/a');
    expect(page.does('delete')).toBe(false);
    page.press('new-node', 'delete');
    expect(page.nodes()).toEqual(['ring', 'settle']);
    expect(page.at()).toEqual({ node: 'settle', key: 'title' });
  });

  it('keeps the last reply of a node', () => {
    const page = outline({ node: 'settle', key: 'reply/settle-1' });
    page.write('');
    expect(page.does('delete')).toBe(false);
  });

  it('carries moves and nodes up and down, to the end and no further', () => {
    const page = outline({ node: 'settle', key: 'move/wait/a' });
    page.press('up');
    expect(page.text().slice(2, 4)).toEqual([
      '    先等女儿来。 [ok → ending-paused]',
      '    您自己拨110核一下。 [best → ending-stopped]',
    ]);
    expect([page.does('up'), page.at().key]).toEqual([false, 'move/wait/a']);
    page.goTo({ node: 'settle', key: 'title' });
    page.press('up');
    expect(page.nodes()).toEqual(['settle', 'ring']);
  });
});
