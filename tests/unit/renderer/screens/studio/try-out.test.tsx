import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';

import type { ScriptDraft } from '#core/editing/draft-document';
import type { Walkthrough } from '#core/script/script-schema';

import { TryOut } from '../../../../../renderer/screens/studio/try-out/try-out';
import { showInEditor } from '../../../../support/show-in-editor';
import { soundDraft } from '../../../../support/sound-draft';

const sound = soundDraft() as ScriptDraft;
const expert = sound.script.walkthroughs.find(({ kind }) => kind === 'expert') as Walkthrough;
const withoutWays: ScriptDraft = { ...sound, script: { ...sound.script, walkthroughs: [] } };

const now = () => within(screen.getByRole('region', { name: '现在' }));
const trail = () => within(screen.getByRole('region', { name: '经过' }));
const state = () => within(screen.getByRole('region', { name: '状态' }));

describe('the test play', () => {
  test('shows every move with what it would do, and why one is closed', async () => {
    const { container } = showInEditor(<TryOut />, { document: sound });
    const moves = within(now().getByRole('list', { name: '话招' })).getAllByRole('listitem');
    expect(moves[0]).toHaveTextContent('只答是或不是');
    expect(moves[0]).toHaveTextContent('最好');
    expect(moves[0]).toHaveTextContent(/信任 ?\+20/);
    expect(moves.at(-1)).toHaveTextContent(/不能选 因为不满足：.*网格员/);
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('takes moves, tells what each changed, and takes them back', async () => {
    const { user } = showInEditor(<TryOut />, { document: sound });
    const trust = () => Number(state().getByRole('meter', { name: '信任' }).getAttribute('aria-valuenow'));
    const before = trust();
    await user.click(now().getByRole('button', { name: /选这句: 只答是或不是/ }));
    expect(trust()).toBe(before + 20);
    expect(trail().getAllByRole('listitem')[0]).toHaveTextContent('信任+20');
    expect(trail().getAllByRole('listitem')[0]).toHaveTextContent('透露：线上一直有人听着');
    await user.click(screen.getByRole('button', { name: '退一步' }));
    expect(trust()).toBe(before);
    expect(trail().queryAllByRole('listitem')).toEqual([]);
  });

  test('plays in a state that the author sets', async () => {
    const { user } = showInEditor(<TryOut />, { document: sound });
    await user.click(screen.getByText('改状态'));
    const trust = screen.getByRole('spinbutton', { name: '信任' });
    await user.clear(trust);
    await user.type(trust, '93{Enter}');
    await user.click(screen.getByRole('checkbox', { name: '连线断了' }));
    expect(state().getByRole('meter', { name: '信任' })).toHaveAttribute('aria-valuenow', '95');
    expect(trail().getAllByRole('listitem')).toHaveLength(1);
    expect(trail().getByText(/记下：连线断了/)).toBeVisible();
  });

  test('follows the way that it was sent', () => {
    const { store } = showInEditor(<TryOut />, { document: sound });
    const { disposition, duty, steps } = expert;
    act(() => store.getState().tryAt('ring', steps, { disposition, duty }));
    expect(now().getByRole('heading')).toHaveTextContent(/^结局：/);
    act(() => store.getState().tryAt('ring', [steps[0] as string, 'fly-away'], { disposition, duty }));
    expect(screen.getByText(/第 2 步（fly-away）走不下去/)).toBeVisible();
  });

  test('goes on when the draft changes, and says what no longer goes', () => {
    const { store } = showInEditor(<TryOut />, { document: sound });
    const { disposition, duty, steps } = expert;
    act(() => store.getState().tryAt('ring', steps, { disposition, duty }));
    const outcome = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0];
    act(() => void store.getState().edit('connect', { outcome, to: 'hung-up' }));
    expect(screen.getByText(/最后 \d+ 步走不通，去掉了/)).toBeVisible();
    act(
      () => void store.getState().edit('set-field', { path: [...outcome, 'to'], value: '', field: '去处' }),
    );
    expect(screen.getByText('走到这里没有去处')).toBeVisible();
  });

  test('keeps a way that was played to its end as a walkthrough, and says why not before', async () => {
    const { script, store, user } = showInEditor(<TryOut />, { document: withoutWays });
    await user.click(screen.getByRole('button', { name: '留作示范走法' }));
    expect(screen.getByText('演到结局，才能留作走法。')).toBeVisible();
    const { disposition, duty, steps, ending } = expert;
    act(() => store.getState().tryAt('ring', steps, { disposition, duty }));
    await user.click(screen.getByRole('button', { name: '留作示范走法' }));
    expect(script().walkthroughs).toMatchObject([{ kind: 'expert', disposition, duty, steps, ending }]);
    expect(screen.getByText(/已留作专家走法/)).toBeVisible();
  });

  test('begins at the chosen node, and says what is missing where nothing can be played', () => {
    const { store } = showInEditor(<TryOut />, { document: sound });
    act(() => store.getState().tryAt('hung-up'));
    expect(now().getByRole('heading')).toHaveTextContent('节点：挂断');
    act(() => void store.getState().edit('set-field', { path: ['dispositions'], value: [], field: '性情' }));
    expect(screen.getByText('现在还不能试演')).toBeVisible();
    expect(screen.getByText(/还没有性情/)).toBeVisible();
  });
});
