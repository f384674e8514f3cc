import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { ok } from '#core/lib/result';
import type { Change } from '#core/editing/change';
import { applyChanges } from '#core/editing/change';
import { FindPanel } from '../../../../../renderer/screens/studio/find/find-panel';
import { buildDraftFile, buildScriptDraft } from '../../../../support/build-draft';
import { smallLibrary } from '../../../../support/small-library';
import { showInEditor } from '../../../../support/show-in-editor';

describe('find and replace in this script', () => {
  test('shows each hit in its sentence, what would stand there instead, and replaces in one step', async () => {
    const { container, script, store, user } = showInEditor(<FindPanel />);
    await user.type(screen.getByLabelText('查找'), '电话');
    await user.type(screen.getByLabelText('替换为'), '通话');
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '电话通话那头有人不肯挂。简介',
      '电话通话电话 · 标题',
    ]);
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    await user.click(screen.getByRole('button', { name: '替换选中的 2 处' }));
    expect([script().summary, script().scenes[0]?.title]).toEqual(['通话那头有人不肯挂。', '通话']);
    act(() => store.getState().undo());
    expect([script().summary, script().scenes[0]?.title]).toEqual(['电话那头有人不肯挂。', '电话']);
  });

  test('leaves alone what was not chosen', async () => {
    const { script, user } = showInEditor(<FindPanel />);
    await user.type(screen.getByLabelText('查找'), '电话');
    await user.type(screen.getByLabelText('替换为'), '通话');
    await user.click(await screen.findByRole('checkbox', { name: /电话那头/ }));
    await user.click(screen.getByRole('button', { name: '替换选中的 1 处' }));
    expect([script().summary, script().scenes[0]?.title]).toEqual(['电话那头有人不肯挂。', '通话']);
  });

  test('goes to a hit', async () => {
    const { store, user } = showInEditor(<FindPanel />);
    await user.type(screen.getByLabelText('查找'), '110');
    await user.click(await screen.findByRole('button', { name: /去这里：电话 · 收尾 · 话招/ }));
    expect(store.getState().focus).toEqual({ kind: 'move', node: 'settle', id: 'check' });
  });

  test('says so when there is nothing', async () => {
    const { user } = showInEditor(<FindPanel />);
    await user.type(screen.getByLabelText('查找'), '没有这个词');
    expect(await screen.findByText('没有找到。')).toBeVisible();
  });

  test('only finds where the draft can only be read', async () => {
    const { user } = showInEditor(<FindPanel />, { file: { holder: 'another', holderName: '赵敏' } });
    await user.type(screen.getByLabelText('查找'), '电话');
    expect(await screen.findByText('这里只能看，不能替换。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /替换选中/ })).toBeNull();
  });
});

describe('find and replace in all scripts', () => {
  /** A host with another draft that can be written in. */
  function shown() {
    let document = buildScriptDraft({ title: '另一份草稿' });
    let revision = 4;
    const other = () => buildDraftFile({ draft: 'draft-2', title: '另一份草稿', revision }, document);
    const view = showInEditor(<FindPanel />, {
      answers: {
        'studio:list-drafts': () => ok([buildDraftFile(), other()]),
        'library:get': () => ok({ ...smallLibrary, scripts: [] }),
        'studio:open-draft': () => ok(other()),
        'studio:save-steps': ({ draft, revision: on, steps }) => {
          expect([draft, on]).toEqual(['draft-2', revision]);
          const done = applyChanges(
            document,
            steps.flatMap(({ changes }) => changes as unknown as Change[]),
          );
          if (!done.ok) throw new Error('the steps fit');
          document = done.value.document;
          revision += steps.length;
          return ok({ revision, savedAt: 0 });
        },
      },
    });
    return { ...view, summary: () => document.script.summary };
  }

  test('replaces in another draft in one step that can be taken back, and lets the draft go', async () => {
    const { asked, script, summary, user } = shown();
    await user.type(screen.getByLabelText('查找'), '不肯挂');
    await user.type(screen.getByLabelText('替换为'), '不愿挂');
    await user.selectOptions(screen.getByLabelText('剧本'), 'library');
    const found = within(await screen.findByRole('region', { name: '另一份草稿' }));
    const replace = () => found.getByRole('button', { name: /替换选中/ });
    expect(replace()).toBeDisabled();
    await user.click(found.getByRole('checkbox'));
    await user.click(replace());
    expect(await found.findByText('替换了 1 处', { exact: false })).toBeVisible();
    expect([summary(), script().summary]).toEqual(['电话那头有人不愿挂。', '电话那头有人不肯挂。']);
    expect(asked('studio:save-steps')).toHaveLength(1);
    await user.click(found.getByRole('button', { name: '撤销这次替换' }));
    expect(await found.findByText('已撤销')).toBeVisible();
    expect(summary()).toBe('电话那头有人不肯挂。');
    expect(asked('studio:release-draft').length).toBeGreaterThan(0);
  });
});
