import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';

import type { DraftFile } from '#core/bridge/studio-channels';
import { applyChanges, type Change } from '#core/editing/change';
import { ok } from '#core/lib/result';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { BridgeProvider } from '../../../../../renderer/app/bridge-context';
import { RulesetEditor } from '../../../../../renderer/screens/studio/ruleset/ruleset-editor';
import { buildDraftFile } from '../../../../support/build-draft';
import { fakeBridge } from '../../../../support/fake-bridge';
import { talkRuleset } from '../../../../support/talk-ruleset';

/** The ruleset editor on a host that keeps what it is sent. */
function shown(file: Partial<DraftFile> = {}) {
  let document = { ruleset: talkRuleset };
  const { bridge } = fakeBridge(
    {},
    {
      'studio:save-steps': ({ revision, steps }) => {
        const done = applyChanges(
          document,
          steps.flatMap(({ changes }) => changes as unknown as Change[]),
        );
        if (!done.ok) throw new Error('the steps fit');
        document = done.value.document;
        return ok({ revision: revision + steps.length, savedAt: 0 });
      },
      'studio:keep-draft': () => ok(true),
      'studio:release-draft': () => ok(null),
    },
  );
  const opened = buildDraftFile({ kind: 'ruleset', fraudType: null, title: '小规则', ...file }, document);
  const view = render(
    <BridgeProvider value={bridge}>
      <RulesetEditor file={opened} onLeave={() => {}} onReopen={() => {}} />
    </BridgeProvider>,
  );
  const user = userEvent.setup();
  /** What is on disk once everything has been sent. */
  const saved = async (): Promise<Ruleset> => {
    await user.keyboard('{Control>}s{/Control}');
    return document.ruleset;
  };
  return { ...view, saved, user };
}

describe('the ruleset editor', () => {
  test('shows rubric, doctrine, forbidden lines and time limits, and is accessible', async () => {
    const { container } = shown();
    for (const name of ['基本信息', '评分维度', '五字诀', '禁语', '处置时限（分钟）'])
      expect(screen.getByRole('region', { name })).toBeVisible();
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('changes a text, a weight and an effect, and undoes them', async () => {
    const { saved, user } = shown();
    await user.type(screen.getByLabelText('D1 满分表现'), '，当面核证');
    await user.click(screen.getByRole('button', { name: 'D1 权重：加' }));
    await user.selectOptions(screen.getByLabelText('N01 说了会怎样'), 'veto');
    const after = await saved();
    expect([after.dimensions[0]?.full, after.dimensions[0]?.weight, after.forbidden[0]?.effect]).toEqual([
      '给核验渠道，当面核证',
      1.5,
      'veto',
    ]);
    expect(screen.getByText('占 60%')).toBeVisible();
    await user.keyboard('{Control>}zzz{/Control}');
    expect(await saved()).toEqual(talkRuleset);
  });

  test('keeps out what a ruleset cannot be, and says so', async () => {
    const { saved, user } = shown();
    const field = screen.getByLabelText('D1 满分表现');
    await user.clear(field);
    expect(screen.getByRole('alert')).toHaveTextContent('这样写存不下');
    await user.tab();
    expect(field).toHaveValue('给核验渠道');
    expect(await saved()).toEqual(talkRuleset);
  });

  test('is a teaching draft until somebody names the document that it rests on', async () => {
    const { saved, user } = shown();
    await user.click(screen.getByRole('button', { name: '核定：五字诀' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '核定' }));
    expect(dialog.getByText('请写明依据文件。')).toBeVisible();
    await user.type(dialog.getByLabelText('依据文件'), '某公反诈〔2026〕3号');
    await user.click(dialog.getByRole('button', { name: '核定' }));
    const group = within(screen.getByRole('region', { name: '五字诀' }));
    expect(group.getByText('已核定')).toBeVisible();
    const { basis, doctrine, status } = await saved();
    expect([basis, doctrine[0]?.status, status]).toEqual([
      ['procedure 3', '某公反诈〔2026〕3号'],
      'signed-off',
      'teaching-draft',
    ]);
    await user.keyboard('{Control>}z{/Control}');
    expect(await saved()).toEqual(talkRuleset);
  });

  test('adds an item, carries it up, and takes one away, but never the last', async () => {
    const { saved, user } = shown();
    expect(screen.getByRole('button', { name: '删除 断-1' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '给“断”加一个要点' }));
    await user.click(screen.getByRole('button', { name: '断-2 上移' }));
    const items = async () => (await saved()).doctrine[0]?.entries[0]?.items.map(({ id }) => id);
    expect(await items()).toEqual(['断-2', '断-1']);
    await user.click(screen.getByRole('button', { name: '删除 断-1' }));
    expect(await items()).toEqual(['断-2']);
  });

  test('can be read and not changed where another window writes', () => {
    shown({ holder: 'another', holderName: '赵敏' });
    expect(screen.getByText(/赵敏/)).toBeVisible();
    expect(screen.getByLabelText('D1 满分表现')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /核定/ })).toBeNull();
  });
});
