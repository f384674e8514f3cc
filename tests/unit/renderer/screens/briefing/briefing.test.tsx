import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import { LanguageContext } from '../../../../../renderer/components/language-context';
import { Briefing } from '../../../../../renderer/screens/briefing/briefing';
import {
  createBriefingStore,
  type BriefingMode,
} from '../../../../../renderer/stores/briefing/create-briefing-store';
import { briefingBridge } from '../../../../support/briefing-bridge';

async function renderBriefing(mode: BriefingMode = 'practice', script = 'door-chain') {
  const host = briefingBridge();
  const store = createBriefingStore({
    bridge: host.bridge,
    script,
    wished: { duty: 'police', mode, pace: 1 },
    random: () => 0,
  });
  const onBegun = jest.fn();
  const onBack = jest.fn();
  const { container } = render(
    <LanguageContext value="zh">
      <Briefing store={store} onBegun={onBegun} onBack={onBack} />
    </LanguageContext>,
  );
  await act(() => store.getState().load());
  return { host, onBegun, onBack, container, user: userEvent.setup() };
}

test('the slip shows level, time, text and what is known, and nothing of what the person is like', async () => {
  const { container } = await renderBriefing('guided');
  const slip = screen.getByRole('article', { name: '预警单' });
  expect(slip).toHaveTextContent('高危');
  expect(slip).toHaveTextContent('14:20');
  expect(slip).toHaveTextContent('陈玉兰54 岁');
  expect(slip).toHaveTextContent('手机占线四十分钟。');
  expect(container).not.toHaveTextContent('怕女儿知道');
  expect(container).not.toHaveTextContent('那个人还在线上听着');
});

test('Enter begins a run as chosen, from wherever one is', async () => {
  const { user, host, onBegun } = await renderBriefing();
  expect(screen.getByRole('button', { name: /开始/ })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: /辅警/ }));
  await user.keyboard('{Enter}');
  expect(host.started()).toMatchObject([{ duty: 'auxiliary', mode: 'practice', disposition: 'frightened' }]);
  expect(onBegun).toHaveBeenCalledWith('run-1');
});

test('practice hides the names of dispositions and the veto list, and offers the time to answer', async () => {
  await renderBriefing();
  expect(screen.queryByText('吓坏了的')).not.toBeInTheDocument();
  expect(screen.getByRole('radio', { name: '变式 1' })).toBeVisible();
  expect(screen.getByRole('radio', { name: '随机' })).toBeChecked();
  expect(screen.queryByText(/一票否决/)).not.toBeInTheDocument();
  expect(screen.getByRole('radio', { name: '2 倍时间' })).toBeVisible();
});

test('a learning mode names the dispositions and shows the veto list, vetoes only', async () => {
  await renderBriefing('guided');
  expect(screen.getByRole('radio', { name: /吓坏了的/ })).toBeVisible();
  expect(screen.getByText('再不听就拘你、带走你')).toBeVisible();
  expect(screen.queryByText('我是警察，你还不信？')).not.toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: '2 倍时间' })).not.toBeInTheDocument();
});

test('each mode says what it means and whether it counts', async () => {
  await renderBriefing();
  expect(screen.getByRole('radio', { name: /示范.*不计成绩/ })).toBeVisible();
  expect(screen.getByRole('radio', { name: /引导.*不计成绩/ })).toBeVisible();
  expect(screen.getByRole('radio', { name: /实战.*计入成绩/ })).toBeVisible();
});

test('version and content hash stand on the screen, marked as a teaching draft', async () => {
  await renderBriefing();
  expect(screen.getByText('剧本第 3 版 · 规则第 2 版')).toBeVisible();
  expect(screen.getByText('内容指纹 aaaaaaaa')).toBeVisible();
  expect(screen.getAllByText('教学草案 · 待教官核实').length).toBeGreaterThan(0);
});

test('a run that cannot be begun is told in place, and one can try again', async () => {
  const { user, host, onBegun } = await renderBriefing();
  host.answerStart(fail(appError('storage/disk-full')));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('磁盘满了');
  host.answerStart(null);
  await user.click(screen.getByRole('button', { name: '再试' }));
  expect(onBegun).toHaveBeenCalledWith('run-1');
});

test('a script that is not there leaves the way back', async () => {
  const { user, onBack } = await renderBriefing('practice', 'nowhere');
  expect(screen.getByRole('alert')).toHaveTextContent('找不到这个剧本');
  await user.click(screen.getByRole('button', { name: '回到案例库' }));
  expect(onBack).toHaveBeenCalled();
});

test.each(['practice', 'guided'] as const)('axe finds nothing in mode %s', async (mode) => {
  const { container } = await renderBriefing(mode);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
