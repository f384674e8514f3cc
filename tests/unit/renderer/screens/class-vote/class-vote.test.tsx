import { screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { ok } from '#core/lib/result';

import { buildPerson, fakeBridge } from '../../../../support/fake-bridge';
import { showApp } from '../../../../support/show-app';
import { smallLibrary } from '../../../../support/small-library';
import { talkRuleset } from '../../../../support/talk-ruleset';
import { talkScript, talkScriptDocument } from '../../../../support/talk-script';

const hash = 'a'.repeat(64);

/** Hears what is sent to the projector's window. */
class ChannelStub {
  static sent: unknown[] = [];
  postMessage(message: unknown): void {
    ChannelStub.sent.push(structuredClone(message));
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  close(): void {}
}

beforeEach(() => {
  ChannelStub.sent = [];
  window.sessionStorage.clear();
  Object.assign(globalThis, { BroadcastChannel: ChannelStub });
});

function showClass(role: 'instructor' | 'trainee' = 'instructor', address = `#/class-vote/${hash}`) {
  const person = buildPerson({ role });
  const { id, version, fraudType, title, summary, status, minutes, alert, persona, scenes, duties } =
    talkScript;
  const entry = {
    ...{ hash, id, version, fraudType, title, summary, status, minutes, duties },
    listedUnder: fraudType,
    alertLevel: alert.level,
    persona: { name: persona.name, age: persona.age },
    scenes: scenes.map(({ kind }) => kind),
    dispositions: talkScript.dispositions.map(({ id: one, name }) => ({ id: one, name })),
  };
  const host = fakeBridge(
    { people: [person], person, library: { ...smallLibrary, scripts: [entry] } },
    {
      'library:get-script': () => ok({ hash, body: talkScriptDocument }),
      'library:get-ruleset': (request) => ok({ hash: request.hash, body: talkRuleset }),
    },
  );
  return { host, ...showApp(host, address) };
}

async function begun() {
  const shown = showClass();
  await screen.findByRole('button', { name: /开始表决/ });
  await shown.user.keyboard('{Enter}');
  return shown;
}

const optionsNow = () => within(screen.getByRole('region', { name: '选项' })).getAllByRole('button');
const optionOf = (text: RegExp) => screen.getByRole('button', { name: text });
/** The number key of an option. */
const keyOf = (text: RegExp) => String(optionsNow().indexOf(optionOf(text)) + 1);
const lastBoard = (): unknown => JSON.stringify(ChannelStub.sent.at(-1));

test('the briefing offers a class vote to whoever teaches, and to nobody else', async () => {
  const { user, unmount } = showClass('instructor', `#/briefing/${hash}`);
  await user.click(await screen.findByRole('button', { name: '全班表决' }));
  expect(await screen.findByRole('button', { name: /开始表决/ })).toHaveFocus();
  unmount();
  showClass('trainee', `#/briefing/${hash}`);
  await screen.findByRole('button', { name: /开始/ });
  expect(screen.queryByRole('button', { name: '全班表决' })).not.toBeInTheDocument();
});

test('a trainee who types the address is told whose screen this is', async () => {
  showClass('trainee');
  expect(await screen.findByText('这里由教官使用')).toBeVisible();
});

test('a class votes by keys, sees the votes when they are shown, and the reaction of the victim', async () => {
  const { user, host } = await begun();
  expect(screen.getByText('喂……我这会儿不方便。')).toBeVisible();
  const [ask, wait] = [keyOf(/线上有人就咳|有人在听的话/), keyOf(/不说话/)];
  await user.keyboard(`${ask}${ask}${wait}`);
  expect(screen.getByText('已投 3 票，票数待揭晓')).toBeVisible();
  expect(optionOf(/不说话/)).not.toHaveTextContent('票');
  await user.keyboard('{Backspace}');
  expect(screen.getByText('已投 2 票，票数待揭晓')).toBeVisible();
  await user.keyboard('{PageDown}');
  expect(optionOf(/线上有人就咳|有人在听的话/)).toHaveTextContent('2 票');
  await user.keyboard('{PageDown}');
  const reaction = screen.getByRole('list', { name: '对方的反应' });
  expect(reaction).toHaveTextContent('咳……');
  expect(host.asked('runs:start')).toEqual([]);
});

test('the comment is only shown on pressing C, here and on the projector', async () => {
  const { user } = await begun();
  await user.click(optionOf(/我是派出所的民警/));
  await user.keyboard('{PageDown}');
  expect(screen.queryByText('骗子开口也是这一句。')).not.toBeInTheDocument();
  expect(lastBoard()).not.toContain('骗子开口也是这一句');
  await user.keyboard('c');
  const comment = screen.getByRole('region', { name: '讲评' });
  expect(comment).toHaveTextContent('骗子开口也是这一句。');
  expect(comment).toHaveTextContent('更好的一步');
  expect(lastBoard()).toContain('骗子开口也是这一句');
});

test('what if: another option at an earlier turn is a way of its own, and both lie side by side', async () => {
  const { user } = await begun();
  await user.keyboard(`${keyOf(/不说话/)}{PageDown}{PageDown}{PageUp}`);
  expect(optionOf(/不说话/)).toHaveTextContent('已选');
  await user.keyboard(`${keyOf(/我是派出所的民警/)}{Enter}`);
  const ways = screen.getByRole('list', { name: '走法' });
  expect(within(ways).getAllByRole('listitem')).toHaveLength(2);
  expect(within(ways).getByRole('button', { name: /假如：第 1 轮选/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.click(within(ways).getByRole('button', { name: '与“本班走法”并排' }));
  const pair = screen.getByRole('region', { name: '两种走法并排' });
  expect(pair).toHaveTextContent('从第 1 轮起就分开。');
  expect(within(pair).getAllByRole('img')).toHaveLength(6);
  await user.keyboard('{PageDown}');
  expect(screen.queryByRole('region', { name: '两种走法并排' })).not.toBeInTheDocument();
});

test('hands are counted in numbers, and the digits then lay the hand on an option', async () => {
  const { user } = showClass();
  await user.click(await screen.findByRole('radio', { name: /举手数数/ }));
  await user.click(screen.getByRole('checkbox', { name: /先不显示票数/ }));
  await user.click(screen.getByRole('button', { name: /开始表决/ }));
  await user.type(screen.getByRole('spinbutton', { name: '选项 B 的票数' }), '{Backspace}17');
  expect(optionsNow()[1]).toHaveTextContent('17');
  expect(screen.getByRole('button', { name: /就选 B/ })).toBeEnabled();
  await user.click(screen.getByRole('region', { name: '表决板' }));
  await user.keyboard('3');
  expect(optionsNow()[2]).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: /就选 C/ })).toBeEnabled();
});

test('a tie is left to the instructor, who picks with the arrow keys', async () => {
  const { user } = await begun();
  await user.keyboard('12{PageDown}');
  expect(screen.getByText('A、B 票数相同，由教官定')).toBeVisible();
  expect(screen.getByRole('button', { name: /票数相同/ })).toBeDisabled();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByRole('list', { name: '对方的反应' })).toHaveTextContent('B');
});

test('N puts the tools away, and brings them back', async () => {
  const { user } = await begun();
  await user.keyboard('n');
  expect(screen.queryByRole('region', { name: '教官工具' })).not.toBeInTheDocument();
  await user.keyboard('n');
  expect(screen.getByRole('region', { name: '教官工具' })).toBeVisible();
});

test('a class goes on after a reload, with its votes', async () => {
  const first = await begun();
  await first.user.keyboard('112{PageDown}{PageDown}');
  first.unmount();
  const { user } = showClass();
  expect(await screen.findByText('有一次没上完的表决')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: '回到第 1 轮，选了 A' })).toBeVisible();
  expect(screen.getByRole('list', { name: '对方的反应' })).toBeVisible();
});

test('the expert’s way can be watched to its ending, with the score against the mark', async () => {
  const { user } = await begun();
  await user.keyboard('e');
  await user.keyboard('{PageDown>6/}');
  for (let press = 0; press < 6; press += 1) await user.keyboard('{PageDown}');
  const ending = screen.getByRole('region', { name: '结局' });
  expect(ending).toHaveTextContent('钱停住了');
  expect(ending).toHaveTextContent(/过程分 100 分，及格线 \d+ 分/);
});

test('axe finds nothing on the board with its tools and the comment', async () => {
  const { user, container } = await begun();
  await user.keyboard('1{PageDown}{PageDown}c');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
