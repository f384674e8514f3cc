import { screen, within } from '@testing-library/react';
import axe from 'axe-core';

import type { RunEvent } from '#core/run/run-schema';

import { renderBegunTalk, renderTalk } from './render-talk';

const asked: RunEvent = {
  type: 'chose',
  move: 'ask-line',
  line: 'a',
  shown: [{ move: 'ask-line', line: 'a' }],
  elapsedMs: 1000,
};

const choices = () => screen.getByRole('region', { name: '你怎么说' });
const keyOf = (text: string) =>
  String(
    within(choices())
      .getAllByRole('button')
      .filter((button) => button.classList.contains('choice'))
      .findIndex((option) => option.textContent?.includes(text)) + 1,
  );

describe('practice', () => {
  test('has a countdown and neither meters nor hints nor feedback', async () => {
    const { user } = await renderBegunTalk();
    expect(screen.getByText('还剩 30 秒')).toBeVisible();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.queryByText('要一个提示')).not.toBeInTheDocument();
    await user.keyboard(keyOf('咳一声'));
    expect(screen.queryByText('她不用开口就能告诉你，那头听不出来。')).not.toBeInTheDocument();
  });

  test('tells the short time once to a screen reader', async () => {
    const { pass } = await renderBegunTalk();
    await pass(20_000);
    const told = screen.getAllByRole('status').filter(({ textContent }) => textContent === '还剩 10 秒');
    expect(told).toHaveLength(1);
  });
});

describe('guided', () => {
  test('shows the meters with what changed, and a word on the step', async () => {
    const { user } = await renderBegunTalk({ mode: 'guided' });
    expect(screen.getByRole('meter', { name: '信任' })).toHaveAttribute('aria-valuenow', '30');
    expect(screen.queryByText(/还剩 .* 秒/)).not.toBeInTheDocument();
    await user.keyboard(keyOf('咳一声'));
    expect(screen.getByRole('meter', { name: '信任' })).toHaveAttribute('aria-valuetext', '40 (+10)');
    expect(screen.getByText('她不用开口就能告诉你，那头听不出来。')).toBeVisible();
    expect(screen.getByText('最好')).toBeVisible();
  });

  test('gives a hint on H, says beforehand what it costs, and names the need', async () => {
    const { user, host } = await renderBegunTalk({ mode: 'guided' });
    expect(screen.getByText('扣 5 分')).toBeVisible();
    await user.keyboard('h');
    expect(host.log()).toEqual([{ type: 'hinted' }]);
    expect(screen.getByText('她身边有人听着，她需要一个不用开口的办法。')).toBeVisible();
  });
});

describe('a demonstration', () => {
  test('shows the line of the expert with reason, doctrine and basis, and goes on with Enter', async () => {
    const { user, host } = await renderBegunTalk({ mode: 'demonstration' });
    const taken = screen.getByText('老手这样说').closest('li');
    expect(taken).toHaveTextContent('一声');
    expect(screen.getByText('她不用开口就能告诉你，那头听不出来。')).toBeVisible();
    expect(screen.getByText('先问线上有没有人等着')).toBeVisible();
    expect(screen.getByText(/procedure 4\.2/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(host.log()).toMatchObject([{ type: 'chose', move: 'ask-line' }]);
  });

  test('shows the worth of the other lines on demand', async () => {
    const { user } = await renderBegunTalk({ mode: 'demonstration' });
    expect(screen.queryByText('有害')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '其他说法怎么样' }));
    expect(screen.getByText('有害')).toBeVisible();
    expect(screen.getByText('骗子开口也是这一句。')).toBeVisible();
  });

  test('that cannot go on says so and offers the way out', async () => {
    const { user } = await renderTalk({
      mode: 'demonstration',
      events: [{ ...asked, move: 'wait', shown: [{ move: 'wait', line: 'a' }] }],
    });
    await user.keyboard('{Enter}');
    expect(screen.getByText(/这条示范走不下去了/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});

describe('taking up', () => {
  test('an unfinished run shows the talk so far and waits until one is ready', async () => {
    const { user } = await renderTalk({ events: [asked, { type: 'continued' }] });
    expect(screen.getByText('上次练到第 2 步，每一步都在。')).toBeVisible();
    expect(screen.getByText('咳……')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(within(choices()).getAllByRole('button')).toHaveLength(2);
  });

  test('a what-if shows the prefix as past, with meters and without limits', async () => {
    await renderTalk({
      mode: 'what-if',
      branch: { run: 'run-0', turns: 1 },
      events: [asked],
    });
    expect(screen.getByText(/前 1 步和上次一样/)).toBeVisible();
    expect(screen.getByRole('meter', { name: '信任' })).toBeVisible();
  });

  test('a run that has ended leads to its debrief', async () => {
    const { onDebrief } = await renderTalk({ arrange: (host) => host.failNext('runs:open', 'runs/ended') });
    expect(onDebrief).toHaveBeenCalled();
  });

  test('a run that is held elsewhere says so and can be taken over', async () => {
    const { user } = await renderTalk({ arrange: (host) => host.takeAway() });
    expect(screen.getByRole('alert')).toHaveTextContent('这次演练正在另一个窗口里进行');
    await user.click(screen.getByRole('button', { name: '在这里接过来' }));
    expect(screen.getByRole('button', { name: /拨出电话/ })).toBeVisible();
  });
});

describe('a decision that could not be written', () => {
  test('stays on the screen with what happened, and 再试 sends it again', async () => {
    const { user, host } = await renderBegunTalk({
      arrange: (fake) => fake.failNext('runs:append', 'storage/disk-full'),
    });
    await user.keyboard(keyOf('等她先开口'));
    expect(screen.getByText('这一步还没有存下，已替你留着')).toBeVisible();
    expect(screen.getByText('不说话，等她先开口。')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('磁盘满了');
    expect(screen.getByText('喂……我这会儿不方便。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '再试' }));
    expect(host.log()).toHaveLength(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('is told when leaving, and cannot be given up meanwhile', async () => {
    const { user } = await renderBegunTalk({
      arrange: (fake) => fake.failNext('runs:append', 'storage/read-only'),
    });
    await user.keyboard('1');
    await user.keyboard('{Escape}');
    expect(screen.getByText(/最后一步还没有存下/)).toBeVisible();
    expect(screen.getByRole('button', { name: '放弃这次' })).toBeDisabled();
  });
});

describe('accessibility', () => {
  const serious = async (container: Element) => {
    // Colours are judged in a real browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test.each(['practice', 'guided', 'demonstration'] as const)(
    'axe finds nothing in mode %s',
    async (mode) => {
      const { container, user } = await renderTalk({ mode });
      expect(await serious(container)).toEqual([]);
      await user.keyboard('{Enter}');
      expect(await serious(container)).toEqual([]);
    },
  );

  test('axe finds nothing where something failed, was paused or has ended', async () => {
    const { container, user } = await renderBegunTalk({ events: [asked, { type: 'continued' }] });
    await user.keyboard('p');
    expect(await serious(container)).toEqual([]);
    await user.keyboard('p{Escape}');
    expect(await serious(container)).toEqual([]);
    await user.keyboard('{Enter}');
    await user.keyboard(keyOf('核一下'));
    expect(await serious(container)).toEqual([]);
  });
});
