import { screen, within } from '@testing-library/react';

import type { RunEvent } from '#core/run/run-schema';

import { renderBegunTalk, renderTalk } from './render-talk';

const asked: RunEvent = {
  type: 'chose',
  move: 'ask-line',
  line: 'a',
  shown: [{ move: 'ask-line', line: 'a' }],
  elapsedMs: 1000,
};
const atTheDoor: readonly RunEvent[] = [asked, { type: 'continued' }];

const choices = () => screen.getByRole('region', { name: '你怎么说' });
const options = () => within(choices()).queryAllByRole('button');
const keyOf = (text: string) =>
  String(options().findIndex((option) => option.textContent?.includes(text)) + 1);

describe('a talk', () => {
  test('opens with its scene over the whole width and begins with Enter', async () => {
    const { user } = await renderTalk();
    expect(screen.getByRole('heading', { name: /电话劝阻.*第一通电话/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: '你怎么说' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /拨出电话/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(options()).toHaveLength(4);
  });

  test('shows who is on the line, the alert, and the money', async () => {
    await renderBegunTalk();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('陈玉兰54 岁');
    expect(screen.getByText('声音压得很低，像怕人听见')).toBeVisible();
    expect(screen.getByText('通话中')).toBeVisible();
    expect(screen.getByText('疑似正与冒充公检法人员长时间通话，名下账户正在归集资金。')).toBeVisible();
    expect(screen.getByText('186,000 元')).toBeVisible();
    expect(screen.getByText('还剩 30 分钟')).toBeVisible();
  });

  test('takes a choice by its number key and moves on when it is on disk', async () => {
    const { user, host } = await renderBegunTalk();
    await user.keyboard(keyOf('咳一声'));
    expect(host.log()).toMatchObject([{ type: 'chose', move: 'ask-line' }]);
    expect(screen.getByText('那个人还在线上听着。')).toBeVisible();
    expect(screen.getByText('刚知道')).toBeVisible();
  });

  test('takes one choice from a key that is held down', async () => {
    const { user, host } = await renderBegunTalk({ events: atTheDoor });
    await user.keyboard(`{${keyOf('核一下')}>3/}`);
    expect(host.log()).toHaveLength(3);
  });

  test('tells a screen reader what is said and seen', async () => {
    const { user } = await renderBegunTalk();
    await user.keyboard(keyOf('咳一声'));
    const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(spoken).toContain('咳…… 听筒里只有呼吸声');
  });

  test('marks an act as one', async () => {
    await renderBegunTalk();
    const act = options().find((option) => option.textContent?.includes('等她先开口'));
    expect(act).toHaveTextContent('动作');
  });

  test('goes past a beat with Enter and names the place of a visit', async () => {
    const { user } = await renderBegunTalk();
    await user.keyboard(keyOf('咳一声'));
    expect(screen.getByText('这一刻不由你。')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByText('半小时后，社区民警到了楼下。')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).closest('header')).toHaveTextContent('见面劝阻门口');
    expect(screen.queryByText('通话中')).not.toBeInTheDocument();
  });

  test('keeps the focus where the talk goes on', async () => {
    const { user } = await renderBegunTalk({ events: atTheDoor });
    expect(choices()).toHaveFocus();
    await user.click(options()[0] as HTMLElement);
    expect(screen.getByRole('button', { name: /去复盘/ })).toHaveFocus();
  });

  test('speaks English on the screen and leaves the script Chinese', async () => {
    await renderBegunTalk({ language: 'en' });
    expect(screen.getByText('On the line')).toBeVisible();
    expect(screen.getByText('喂……我这会儿不方便。')).toBeVisible();
  });
});

describe('pausing', () => {
  test('puts the choices away and stops the countdown', async () => {
    const { user, pass } = await renderBegunTalk();
    await pass(5000);
    await user.keyboard('p');
    expect(screen.getByRole('heading', { name: '已暂停' })).toBeVisible();
    expect(screen.queryByText(/咳一声/)).not.toBeInTheDocument();
    await pass(60_000);
    await user.keyboard('p');
    expect(screen.getByText('还剩 25 秒')).toBeVisible();
    expect(options()).toHaveLength(4);
  });

  test('a dialog stops the countdown and covers the choices', async () => {
    const { user, pass } = await renderBegunTalk();
    await user.keyboard('?');
    await pass(60_000);
    expect(screen.getByText('还剩 30 秒')).toBeInTheDocument();
    expect(document.querySelector('.choice-list')).toHaveClass('choice-list-covered');
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(options()).toHaveLength(4);
  });

  test('silence until the time is over stands in the transcript', async () => {
    const { pass } = await renderBegunTalk();
    await pass(30_000);
    expect(screen.getByText('时间到了，你还没有开口。')).toBeInTheDocument();
  });
});

describe('leaving', () => {
  test('asks first, and begins at staying, so that Esc and Enter give nothing up', async () => {
    const { user, onLeave, host } = await renderBegunTalk();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: '要离开这次谈话吗？' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(onLeave).not.toHaveBeenCalled();
    expect(host.log()).toEqual([]);
  });

  test('puts the talk aside without another event', async () => {
    const { user, onLeave, host } = await renderBegunTalk();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '先放着，回头接着练' }));
    expect(onLeave).toHaveBeenCalled();
    expect(host.log()).toEqual([]);
  });

  test('gives up on request, and a partial debrief follows', async () => {
    const { user, onDebrief, host } = await renderBegunTalk();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '放弃这次' }));
    expect(host.log()).toEqual([{ type: 'abandoned' }]);
    expect(onDebrief).toHaveBeenCalled();
  });
});

describe('the ending', () => {
  test('is told quietly, tells where to find help after a crisis, and leads to the debrief only', async () => {
    const { user, onDebrief, onLeave } = await renderBegunTalk({ events: atTheDoor });
    await user.keyboard(keyOf('妨碍公务'));
    expect(screen.getByRole('heading', { name: '她不说话了' })).toBeVisible();
    expect(screen.queryByText('那一句和骗子的口气一样，最后一点信任断了。')).not.toBeInTheDocument();
    expect(screen.getByText(/12356/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(onDebrief).toHaveBeenCalledTimes(1);
    await user.keyboard('{Enter}');
    expect(onDebrief).toHaveBeenCalledTimes(2);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('says nothing of help where nobody was in a crisis', async () => {
    const { user } = await renderBegunTalk({ events: atTheDoor });
    await user.keyboard(keyOf('核一下'));
    expect(screen.getByRole('heading', { name: '钱停住了' })).toBeVisible();
    expect(screen.queryByText(/12356/)).not.toBeInTheDocument();
  });
});
