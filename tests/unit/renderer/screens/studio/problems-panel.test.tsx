import { screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { applyChanges } from '#core/editing/change';
import type { ScriptDraft } from '#core/editing/draft-document';
import { ok } from '#core/lib/result';

import { ProblemsPanel } from '../../../../../renderer/screens/studio/problems/problems-panel';
import { ProblemsProvider } from '../../../../../renderer/screens/studio/problems/use-problems';
import { showInEditor } from '../../../../support/show-in-editor';
import { soundDraft, soundRuleset } from '../../../../support/sound-draft';

const slow = { timeout: 10_000 };

function broken(changes: Parameters<typeof applyChanges>[1]): ScriptDraft {
  const changed = applyChanges(soundDraft() as ScriptDraft, changes);
  if (!changed.ok) throw new Error('The changes do not fit');
  return changed.value.document;
}

function showPanel(document: ScriptDraft) {
  return showInEditor(
    <ProblemsProvider>
      <ProblemsPanel />
    </ProblemsProvider>,
    { document, answers: { 'library:get-ruleset': () => ok({ hash: 'rules', body: soundRuleset }) } },
  );
}

const untitled = { do: 'set', path: ['script', 'title'], value: '' } as const;
const withoutRetries = { do: 'set', path: ['script', 'retries'], value: 0 } as const;

describe('the problems panel', () => {
  test('lists what was found by how bad it is and what it is about, and a press goes there', async () => {
    const { container, store, user } = showPanel(broken([untitled, withoutRetries]));
    const fields = await screen.findByRole('region', { name: '必须改 · 填写（1）' }, slow);
    expect(screen.getByRole('region', { name: '必须改 · 走向（1）' })).toBeVisible();
    await user.click(within(fields).getByRole('button', { name: /标题/ }));
    expect(store.getState()).toMatchObject({
      focus: { kind: 'page', page: 'about' },
      sentTo: { path: ['title'], count: 1 },
    });
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('shows one kind alone', async () => {
    const { user } = showPanel(broken([untitled, withoutRetries]));
    await screen.findByRole('region', { name: '必须改 · 填写（1）' }, slow);
    await user.selectOptions(screen.getByLabelText('种类'), '走向');
    expect(screen.queryByRole('region', { name: /填写/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /请看一看 0/ }));
    expect(screen.getByText('这一类里没有问题。')).toBeVisible();
  });

  test('goes from problem to problem by F8, and back by Shift+F8', async () => {
    const { store, user } = showPanel(broken([untitled, withoutRetries]));
    await screen.findByRole('region', { name: '必须改 · 走向（1）' }, slow);
    const places: unknown[] = [];
    for (const keys of ['{F8}', '{F8}', '{F8}', '{Shift>}{F8}{/Shift}']) {
      await user.keyboard(keys);
      places.push(store.getState().sentTo?.path[0]);
    }
    expect(places).toEqual(['title', 'retries', 'title', 'retries']);
    expect(screen.getByRole('button', { name: /可重试次数/ })).toHaveAttribute('aria-current', 'true');
  });

  test('mends by a press, as one step that can be undone, and the problem goes', async () => {
    const { script, store, user } = showPanel(broken([withoutRetries]));
    await user.click(await screen.findByRole('button', { name: '允许重试一次' }, slow));
    expect(script().retries).toBe(1);
    expect(store.getState().history.done).toMatchObject([{ facts: { what: '允许重试一次' } }]);
    expect(await screen.findByText('一个问题都没有', {}, slow)).toBeVisible();
    expect(screen.getByText(/走遍了 \d+ 个状态/)).toBeVisible();
  });

  test('shows the way to what only states show, and plays it', async () => {
    const never = {
      do: 'set',
      path: ['script', 'scenes', 0, 'nodes', 2, 'moves', 1, 'outcomes', 0, 'when'],
      value: { disposition: ['polite'] },
    } as const;
    const { store, user } = showPanel(broken([never]));
    const group = await screen.findByRole('region', { name: /所有状态与机器人/ }, slow);
    const [play] = within(group).getAllByRole('button', { name: '照这样试演' });
    await user.click(play as HTMLElement);
    expect(store.getState()).toMatchObject({
      tool: 'try-out',
      tryFrom: { node: 'ring', choice: { duty: expect.any(String), disposition: expect.any(String) } },
    });
    expect(store.getState().tryFrom?.steps.length).toBeGreaterThan(0);
  });
});
