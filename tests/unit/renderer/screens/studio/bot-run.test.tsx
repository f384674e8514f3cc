import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';

import type { ScriptDraft } from '#core/editing/draft-document';
import { ok } from '#core/lib/result';

import { BotRun } from '../../../../../renderer/screens/studio/bots/bot-run';
import { ProblemsProvider } from '../../../../../renderer/screens/studio/problems/use-problems';
import { showInEditor } from '../../../../support/show-in-editor';
import { soundDraft, soundRuleset } from '../../../../support/sound-draft';

const slow = { timeout: 10_000 };
const sound = soundDraft() as ScriptDraft;

function showBots(document: ScriptDraft) {
  return showInEditor(
    <ProblemsProvider>
      <BotRun />
    </ProblemsProvider>,
    { document, answers: { 'library:get-ruleset': () => ok({ hash: 'rules', body: soundRuleset }) } },
  );
}

describe('the bot run', () => {
  test('shows each bot with its figures, the endings, and puts the visits on the graph', async () => {
    const { container, store, user } = showBots(sound);
    await user.selectOptions(screen.getByLabelText('每个机器人演练次数'), '200');
    await waitFor(() => expect(screen.getByRole('button', { name: '开始' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '开始' }));
    const random = await screen.findByRole('row', { name: /瞎选 \d/ }, slow);
    expect(within(random).getAllByRole('cell')[0]).toHaveTextContent(/^\d+\.\d%/);
    expect(screen.getAllByRole('row', { name: /^(总选|有限时|瞎选)/ })).toHaveLength(11);
    expect(screen.getByText(/最长的那句恰是最好的占/)).toBeVisible();
    expect(store.getState().visits).toMatchObject({ ring: expect.any(Number) });
    await user.click(screen.getByRole('button', { name: '收起图上的热力' }));
    expect(store.getState().visits).toBeNull();
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('says what keeps the bots from playing, and goes there', async () => {
    const always = sound.script.always.map((one) => ({ ...one, to: '' }));
    const { store, user } = showBots({ ...sound, script: { ...sound.script, always } });
    await waitFor(() => expect(screen.getByRole('button', { name: '开始' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '开始' }));
    expect(await screen.findByText('机器人还走不通这个剧本', {}, slow)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /随时触发/ }));
    expect(store.getState().focus).toEqual({ kind: 'page', page: 'interrupts' });
  });
});
