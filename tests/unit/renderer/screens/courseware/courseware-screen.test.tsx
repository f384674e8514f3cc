import { screen, within } from '@testing-library/react';

import type { CoursewareMade } from '#core/bridge/courseware-channels';
import type { JobState } from '#core/bridge/job-state';
import type { PrintDocument } from '#core/courseware/print-document';
import { ok } from '#core/lib/result';
import type { Person, Role } from '#core/people/person';

import { fakeBridge } from '../../../../support/fake-bridge';
import { showApp } from '../../../../support/show-app';
import { smallLibrary } from '../../../../support/small-library';

const person = (role: Role): Person => ({
  id: 'p1',
  name: '马教官',
  unit: '城南所',
  duty: 'police',
  role,
  hasPin: true,
  createdAt: 0,
});

const [type] = smallLibrary.fraudTypes;
const library = { ...smallLibrary, lessons: type === undefined ? [] : [type.id] };

const sheet: PrintDocument = {
  kind: 'handbook',
  title: '话术手册',
  subtitle: '民警版',
  unit: '城南所',
  day: '2026-03-02',
  stamp: ['劝得住 0.0.0'],
  footer: '页脚里的版本',
  orientation: 'portrait',
  hasCover: true,
  hasContents: true,
  blocks: [
    { kind: 'heading', level: 1, text: '第一章', startsPage: true },
    { kind: 'paragraph', lead: '记住', text: '手机始终在他手里。' },
    { kind: 'list', isOrdered: true, items: [{ lead: '一', text: '先听', note: '听完再说' }] },
    { kind: 'table', head: ['他说'], rows: [['我没上当']], shares: [1] },
    { kind: 'dialogue', lines: [{ who: 'officer', text: '您慢慢说。' }] },
    { kind: 'box', title: '绝不说', lines: ['再不听就拘你'], tone: 'never' },
    {
      kind: 'question',
      number: 1,
      note: '单选',
      prompt: '先做什么？',
      options: [{ letter: 'A', text: '听' }],
    },
    {
      kind: 'cards',
      across: 2,
      cards: [{ title: '卡', blocks: [{ kind: 'paragraph', text: '卡里的话' }] }],
    },
    { kind: 'blanks', labels: ['姓名'] },
    { kind: 'page-break' },
  ],
};

function show(role: Role = 'instructor', state?: JobState<CoursewareMade>) {
  const fake = fakeBridge(
    { person: person(role), people: [person(role)], library },
    {
      'courseware:begin': () => ok({ job: 'j1' }),
      'courseware:look': () => ok(state ?? { state: 'running', done: 3, of: 7 }),
      'courseware:cancel': () => ok(null),
    },
  );
  return { ...fake, ...showApp(fake, '#/courseware') };
}

async function openMaker(shown: ReturnType<typeof show>) {
  await shown.user.click(await screen.findByRole('tab', { name: '课件' }));
  await shown.user.click(await screen.findByRole('button', { name: '全选' }));
}

test('an instructor finds every lesson to teach, with the cases that a class can vote through', async () => {
  const { user } = show();
  expect(await screen.findByRole('link', { name: '课堂' })).toHaveAttribute('aria-current', 'page');
  const lessons = await screen.findAllByRole('button', { name: /^讲“.+”这一课$/ });
  expect(lessons).toHaveLength(1);
  await user.click(screen.getByRole('tab', { name: '每日与宣讲' }));
  expect(screen.getByRole('button', { name: '打开日历' })).toBeVisible();
});

test('a trainee has no class in the rail', async () => {
  show('trainee');
  expect(await screen.findByRole('link', { name: '案例' })).toBeVisible();
  expect(screen.queryByRole('link', { name: '课堂' })).toBeNull();
});

test('nothing can be made before a type is chosen; then progress is shown and can be stopped', async () => {
  const shown = show();
  await shown.user.click(await screen.findByRole('tab', { name: '课件' }));
  expect(await screen.findByRole('button', { name: '做成文件' })).toBeDisabled();
  expect(screen.getByText('请先选至少一类。')).toBeVisible();
  await shown.user.click(screen.getByRole('button', { name: '全选' }));
  await shown.user.click(screen.getByRole('button', { name: '做成文件' }));
  const status = await screen.findByText('正在做，3 / 7');
  expect(status).toBeVisible();
  await shown.user.click(screen.getByRole('button', { name: '停下' }));
  expect(screen.queryByText('正在做，3 / 7')).toBeNull();
  expect(shown.asked('courseware:cancel')).toEqual([{ job: 'j1' }]);
});

test('a file that was made is offered by its name and size', async () => {
  const file = { name: '手册.docx', mediaType: 'application/x', base64: btoa('x'.repeat(3000)) };
  const shown = show('instructor', { state: 'made', made: { as: 'files', files: [file] } });
  await openMaker(shown);
  await shown.user.click(screen.getByRole('radio', { name: /话术手册/ }));
  await shown.user.click(screen.getByRole('button', { name: '做成文件' }));
  expect(await screen.findByRole('button', { name: '保存 手册.docx（3 KB）' })).toBeVisible();
});

test('names are asked for where a certificate is wanted, and a paper number where an exam is', async () => {
  const shown = show();
  await openMaker(shown);
  await shown.user.click(screen.getByRole('radio', { name: /证书/ }));
  expect(screen.getByRole('button', { name: '做成文件' })).toBeDisabled();
  await shown.user.type(screen.getByRole('textbox', { name: '名单' }), '马一');
  expect(screen.getByRole('button', { name: '做成文件' })).toBeEnabled();
  await shown.user.click(screen.getByRole('radio', { name: /试卷/ }));
  expect(screen.queryByRole('textbox', { name: '名单' })).toBeNull();
  expect(screen.getByRole('textbox', { name: '卷号' })).toHaveValue('1');
});

test('the print view shows every kind of block, cover, contents and foot, and leads back', async () => {
  const shown = show('instructor', { state: 'made', made: { as: 'documents', documents: [sheet] } });
  await openMaker(shown);
  await shown.user.click(screen.getByRole('button', { name: '打印／存成 PDF' }));
  const article = await screen.findByRole('article');
  const texts = [
    ...['城南所', '话术手册', '民警版', '劝得住 0.0.0', '页脚里的版本', '手机始终在他手里。', '听完再说'],
    ...['我没上当', '您慢慢说。', '再不听就拘你', '先做什么？', 'A. 听', '卡里的话', '姓名'],
  ];
  for (const text of texts) expect(article).toHaveTextContent(text);
  expect(within(article).getAllByText('第一章')).toHaveLength(2);
  await shown.user.click(screen.getByRole('button', { name: '返回' }));
  expect(await screen.findByRole('tab', { name: '课件' })).toBeVisible();
});
