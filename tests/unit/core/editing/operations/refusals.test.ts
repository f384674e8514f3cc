import { changeSchema } from '#core/editing/change';
import type { RulesetDraft } from '#core/editing/draft-document';
import { operationLabel, refusalSentence } from '#core/editing/editing-messages';
import { editRuleset } from '#core/editing/operations/ruleset-operations';
import { editScript } from '#core/editing/operations/script-operations';
import { buildScriptDraft } from '../../../../support/build-draft';
import { soundRuleset } from '../../../../support/sound-draft';

const draft = JSON.parse(JSON.stringify(buildScriptDraft())) as ReturnType<typeof buildScriptDraft>;
const rules: RulesetDraft = { ruleset: soundRuleset };
const long = '长'.repeat(4001);

const refusalOf = (edited: ReturnType<typeof editScript> | ReturnType<typeof editRuleset>) =>
  edited.ok ? null : edited.error;

describe('what the host would not save is refused before it is shown', () => {
  test.each([
    ['a text that is too long', { path: ['title'], value: long }],
    ['a text where a number belongs', { path: ['minutes'], value: '十二' }],
    ['no number at all', { path: ['minutes'], value: NaN }],
    ['a word of no list', { path: ['situation'], value: 'whatever' }],
    ['a field that no script has', { path: ['more'], value: 1 }],
    ['a field that every script has, taken away', { path: ['title'] }],
  ])('%s', (_name, args) => {
    const refusal = refusalOf(editScript(draft, 'set-field', { ...args, field: '标题' }));
    expect(refusal?.code).toBe('out-of-shape');
    expect(refusal && refusalSentence(refusal, 'zh')).toContain('没有改动任何内容');
  });

  test('an end of nothing that has one, a text in place of a number, a place out of this world', () => {
    const codes = [
      editScript(draft, 'connect', { outcome: ['scenes', 0], to: 'ring' }),
      editScript(draft, 'replace-texts', { replacements: [{ path: ['retries'], text: '三' }] }),
      editScript(draft, 'place-nodes', { places: { ring: { x: Infinity, y: 0 } } }),
      editScript(draft, 'apply-changes', {
        changes: [{ do: 'set', path: ['script'], value: {} }],
        what: '修补',
      }),
    ].map((edited) => refusalOf(edited)?.code);
    expect(codes).toEqual(['out-of-shape', 'out-of-shape', 'out-of-shape', 'out-of-shape']);
  });
});

test('members that are there and undefined are left out of what is saved', () => {
  const value = {
    id: 'n',
    title: '',
    tells: undefined,
    replies: [],
    moves: [{ kind: undefined, id: 'm', lines: {}, outcomes: [] }],
  };
  const edited = editScript(draft, 'insert-item', { path: ['scenes', 0, 'nodes'], at: 0, value });
  if (!edited.ok) throw new Error(edited.error.code);
  expect(edited.value.step.changes.every((change) => changeSchema.safeParse(change).success)).toBe(true);
  expect(Object.keys(edited.value.document.script.scenes[0]?.nodes[0] ?? {})).toEqual([
    'id',
    'title',
    'replies',
    'moves',
  ]);
});

test('what has no gaps is taken as it is, so that nothing is drawn anew that did not change', () => {
  const [first] = draft.script.scenes[0]?.nodes ?? [];
  const edited = editScript(draft, 'insert-item', { path: ['scenes', 0, 'nodes'], at: 2, value: first });
  expect(edited.ok && edited.value.document.script.scenes[0]?.nodes[2]).toBe(first);
});

describe('a ruleset in the making', () => {
  test('is changed field by field and item by item, and each step can be undone by its inverse', () => {
    const titled = editRuleset(rules, 'set-field', { path: ['title'], value: '新规则', field: '名称' });
    expect(titled.ok && titled.value.document.ruleset.title).toBe('新规则');
    expect(titled.ok && operationLabel(titled.value.step, 'zh')).toBe('修改名称');
    const moved = editRuleset(rules, 'move-item', { path: ['forbidden'], from: 0, to: 1 });
    expect(moved.ok && moved.value.document.ruleset.forbidden[1]).toBe(soundRuleset.forbidden[0]);
    const added = editRuleset(rules, 'insert-item', { path: ['basis'], at: 0, value: '新依据' });
    expect(added.ok && added.value.document.ruleset.basis[0]).toBe('新依据');
    const removed = added.ok && editRuleset(added.value.document, 'remove-item', { path: ['basis'], at: 0 });
    expect(removed && removed.ok && removed.value.document).toEqual(rules);
  });

  test('stays whole at every step', () => {
    const emptied = editRuleset(rules, 'set-field', { path: ['title'], value: '', field: '名称' });
    expect(refusalOf(emptied)?.code).toBe('out-of-shape');
    const gone = editRuleset(rules, 'remove-item', { path: ['nothing'], at: 0 });
    expect(refusalOf(gone)?.code).toBe('no-such-place');
  });
});

test('a code that nobody knows and an operation that nobody knows are named all the same', () => {
  expect(refusalSentence({ code: 'constructor', facts: {} }, 'zh')).toBe(
    '这个地方已经不在了，没有改动任何内容。',
  );
  expect(operationLabel({ operation: 'of-another-time', facts: {} }, 'zh')).toBe('of-another-time');
  expect(operationLabel({ operation: 'constructor', facts: {} }, 'zh')).toBe('constructor');
});
