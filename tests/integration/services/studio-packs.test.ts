import { randomBytes } from 'node:crypto';

import { createContext } from '../../../electron/services/create-context';
import { createDraft } from '../../../electron/services/studio/create-draft';
import { publishFromPack, type PackVersion } from '../../../electron/services/studio/take-version';
import { openLogFile } from '../../../electron/storage/log-file';
import { openDatabase } from '../../../electron/storage/open-database';
import { buildScriptDraft } from '../../support/build-draft';
import { buildScript } from '../../support/build-script';
import { contentFolder } from '../../support/content-folder';
import { contextHost } from '../../support/context-host';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';
import { told } from '../../support/test-host';
import { firstScript, studioPeople, submitted } from '../../support/test-studio';
import { begin, play } from '../../support/test-talk';

async function bench() {
  const dataFolder = temporaryFolder();
  const clock = () => startOfTests;
  const opened = await openDatabase(dataFolder, clock());
  if (!opened.ok) throw new Error(opened.error.code);
  let given = 0;
  const context = createContext(
    {
      clock,
      newId: () => `id-${(given += 1)}`,
      randomBytes,
      runCheck: () => Promise.resolve([]),
      runDocument: () => Promise.reject(new Error('No documents here')),
      runCourse: () => Promise.reject(new Error('No courseware here')),
      stop: () => {},
      version: '0.0.0-test',
      hostKind: 'web',
      dataFolder,
      contentFolder: contentFolder(),
    },
    opened.value,
    openLogFile(dataFolder, clock),
  );
  const host = await contextHost(context, opened.value.close);
  return { context, database: opened.value.database, host, ...(await studioPeople(host)) };
}

const packed = (body: unknown): PackVersion => ({
  kind: 'script',
  body,
  note: '城北所编写',
  basis: '城北所训练方案',
  author: '赵教官',
  submittedAt: 1000,
  approver: '钱教官',
  decidedAt: 2000,
  decisionNote: '可以',
  signer: '城北所',
});

test('what a pack brings is published with the names and the signer of where it comes from, and can be played', async () => {
  const { author, context, host } = await bench();
  const taken = publishFromPack(context, [packed(buildScript({ id: 'north-case', version: 4 }))]);
  if (!taken.ok) throw new Error(taken.error[0]?.code);
  expect(taken.value).toMatchObject([
    {
      subject: 'north-case',
      number: 4,
      state: 'published',
      origin: 'pack',
      signer: '城北所',
      author: { id: '', name: '赵教官' },
      decidedBy: { id: '', name: '钱教官' },
      decidedAt: 2000,
      previous: null,
    },
  ]);
  const hash = taken.value[0]?.hash ?? '';
  const run = await begin(author, { script: hash });
  expect((await play(author, run, ['ask', 'check']))?.result).toMatchObject({ subjectHash: hash });
  await host.close();
});

test('the same content again is not written twice; a newer version of a shipped case takes its place', async () => {
  const { author, context, host } = await bench();
  const newer = packed(buildScript({ version: 2, title: '两句话的案子（新）' }));
  const first = publishFromPack(context, [newer]);
  expect(publishFromPack(context, [newer])).toEqual(first);
  expect(await told(author, 'studio:list-versions', { subject: 'tiny-case' })).toHaveLength(1);
  expect((await told(author, 'library:get', {})).scripts.map(({ title }) => title)).toEqual([
    '两句话的案子（新）',
  ]);
  // It is another unit's line: a draft of it begins one of its own.
  const { draft } = await told(author, 'studio:create-draft', {
    from: { kind: 'script', hash: await firstScript(author), keepsId: true },
  });
  expect(await told(author, 'studio:open-draft', { draft, force: false })).toMatchObject({
    subject: 'tiny-case-2',
  });
  await host.close();
});

test('a body of another shape publishes nothing of the whole pack', async () => {
  const { author, context, host } = await bench();
  const good = packed(buildScript({ id: 'north-case' }));
  const taken = publishFromPack(context, [good, packed({ ...buildScript(), title: '' })]);
  expect(taken).toMatchObject({ ok: false });
  expect(await told(author, 'studio:list-versions', { subject: null })).toEqual([]);
  await host.close();
});

test('an imported document becomes a draft like any other, or is refused with what is wrong', async () => {
  const { author, context, host } = await bench();
  const [person] = (await told(author, 'people:list', {})).filter(({ name }) => name === '马教官');
  const start = { author: person?.id ?? '', basedOn: null };
  const document = buildScriptDraft({ id: 'from-manual' });
  const created = createDraft(context, { ...start, document });
  if (!created.ok) throw new Error(created.error[0]?.code);
  const file = await told(author, 'studio:open-draft', { draft: created.value, force: false });
  expect(file).toMatchObject({ subject: 'from-manual', author: { name: '马教官' }, holder: 'me' });
  await submitted(author, created.value, 0);

  const bad = { script: { ...document.script, minutes: 'ten' }, layout: {} } as never;
  const refused = createDraft(context, { ...start, document: bad });
  expect(refused).toMatchObject({ ok: false, error: [{ at: { path: ['script', 'minutes'] } }] });
  expect(await told(author, 'studio:list-drafts', {})).toHaveLength(1);
  await host.close();
});

test('the database itself refuses to change or remove a version', async () => {
  const { author, context, database, host } = await bench();
  const taken = publishFromPack(context, [packed(buildScript({ id: 'north-case' }))]);
  const id = taken.ok ? (taken.value[0]?.version ?? '') : '';
  const before = await told(author, 'studio:get-version', { version: id });
  for (const sql of [
    "UPDATE versions SET note = 'x'",
    "UPDATE versions SET author_name = 'x'",
    "UPDATE versions SET decider_name = 'x'",
    'DELETE FROM versions',
  ]) {
    expect(() => database.execute(sql)).toThrow(/never/);
  }
  const decision = { by: { id: 'x', name: 'x' }, at: 1, note: '' };
  expect(() => context.repositories.versions.decide(id, 'returned', decision)).toThrow('not in a state');
  expect(await told(author, 'studio:get-version', { version: id })).toEqual(before);
  await host.close();
});
