/**
 * Records a data folder of a built program, of whatever version, for the corpus of the upgrade tests:
 * node build/run-tool.mjs tests/support/record-storage/record-storage.ts -- DIST NAME
 * DIST is the `dist` of that program; with a NAME that ends in `-sealed` names are encrypted in the end. See tests/fixtures/storage/databases/README.md.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { startOldHost, type OldHost, type OldWindow } from './old-host';
import { playExercise } from './play-exercise';
import { playTalk } from './play-talk';
import { draftCopy, publishCopy } from './publish-copy';
import { recordable, type RecordedAnswers } from './recorded-answers';

const pin = '2468';
const passphrase = '三盏灯 照亮长街';
const sound = resolve(process.cwd(), 'tests/fixtures/sound-case');
const target = resolve(process.cwd(), 'tests/fixtures/storage/databases');

type OldPerson = { readonly id: string; readonly name: string; readonly pin: string | null };

/** The program with the sound case as its only content, so that the file stays small. */
function smallProgram(dist: string, home: string): string {
  const copy = join(home, 'dist');
  cpSync(dist, copy, { recursive: true });
  symlinkSync(resolve(dist, '../node_modules'), join(home, 'node_modules'), 'dir');
  const content = join(copy, 'scripts-data');
  for (const folder of ['scripts', 'exercises', 'lessons'])
    rmSync(join(content, folder), { recursive: true, force: true });
  cpSync(join(sound, 'ruleset.yaml'), join(content, 'ruleset.yaml'));
  cpSync(join(sound, 'script.yaml'), join(content, 'scripts/sound-case.yaml'));
  cpSync(join(sound, 'exercise.yaml'), join(content, 'exercises/sound-exercise.yaml'));
  cpSync(join(sound, 'lesson.yaml'), join(content, 'lessons/lesson-f04.yaml'));
  return join(copy, 'electron/web-host.cjs');
}

async function addPeople(host: OldHost, names: readonly (readonly [string, string, boolean])[]) {
  const people: { readonly person: OldPerson; readonly window: OldWindow }[] = [];
  for (const [name, role, hasPin] of names) {
    const own = hasPin ? pin : null;
    const window = host.connect();
    const { person } = await (people[0]?.window ?? window).ask<{ readonly person: { readonly id: string } }>(
      'people:add',
      { details: { name, unit: '城南所', duty: 'police' }, role, pin: own },
    );
    await window.ask('people:sign-in', { person: person.id, pin: own });
    people.push({ person: { id: person.id, name, pin: own }, window });
  }
  return people;
}

/** A pack of a script that another station published, and the key that signed it. */
async function foreignPack(program: string, home: string) {
  const host = await startOldHost(program, join(home, 'other-station'));
  const [administrator, author, reviewer] = await addPeople(host, [
    ['城北管理员', 'administrator', true],
    ['周教官', 'instructor', true],
    ['城北审核员', 'reviewer', true],
  ]);
  if (!administrator || !author || !reviewer) throw new Error('nobody there');
  await publishCopy(author.window, reviewer.window, '城北的一通电话');
  const key = await administrator.window.ask<{ readonly publicKey: string }>('keys:make', {
    unit: '城北所',
    passphrase,
  });
  const { scripts } = await administrator.window.ask<{
    readonly scripts: readonly { readonly hash: string; readonly title: string }[];
  }>('library:get', {});
  const mine = scripts.filter(({ title }) => title === '城北的一通电话').map(({ hash }) => hash);
  const file = await administrator.window.ask<{ readonly base64: string }>('packs:export', {
    title: '城北包',
    scripts: mine,
    lessons: ['F04'],
    ruleset: false,
    passphrase,
  });
  await host.stop();
  return { key: key.publicKey, hashes: mine, base64: file.base64 };
}

async function importPack(window: OldWindow, pack: Awaited<ReturnType<typeof foreignPack>>): Promise<void> {
  await window.ask('keys:make', { unit: '城南所', passphrase });
  await window.ask('keys:trust', { unit: '城北所', publicKey: pack.key });
  const size = Buffer.from(pack.base64, 'base64').length;
  const { upload } = await window.ask<{ readonly upload: string }>('files:begin', { name: 'b.qzpack', size });
  await window.ask('files:append', { upload, at: 0, base64: pack.base64 });
  await window.ask('packs:import', { upload, hashes: pack.hashes });
}

async function main(dist: string, name: string): Promise<void> {
  if (existsSync(join(target, `${name}.db.gz`)))
    throw new Error(`${name} is there: a recording is never made again`);
  const home = mkdtempSync(join(tmpdir(), 'quandezhu-record-'));
  const program = smallProgram(dist, home);
  const data = join(home, 'data');
  const has = (channel: string): boolean => readFileSync(program, 'utf8').includes(`"${channel}"`);
  const pack = has('packs:import') ? await foreignPack(program, home) : null;
  const host = await startOldHost(program, data);
  const people = await addPeople(host, [
    ['管理员', 'administrator', true],
    ['马教官', 'instructor', true],
    ['审核员', 'reviewer', true],
    ['小陈', 'trainee', false],
    ['小周', 'trainee', true],
  ]);
  const [administrator, author, reviewer, trainee, other] = people.map(({ window }) => window);
  if (!administrator || !author || !reviewer || !trainee || !other) throw new Error('nobody there');

  await trainee.ask('settings:set', {
    ...(await trainee.ask<object>('settings:get', {})),
    theme: 'dark',
    textSize: 150,
    pace: 1.5,
  });
  const { scripts } = await trainee.ask<{ readonly scripts: readonly { readonly hash: string }[] }>(
    'library:get',
    {},
  );
  const talk = (disposition: string, duty: 'police' | 'grid' = 'police') => ({
    script: scripts[0]?.hash ?? '',
    disposition,
    duty,
  });
  const good = await playTalk(trainee, talk('scared'), ['ask-line', '~pause', 'hang-first', 'next-step']);
  const runs: (readonly [OldWindow, string])[] = [
    [trainee, good],
    [trainee, await playTalk(trainee, talk('scared'), ['ask-line', 'hang-first', 'park-money'])],
    [trainee, await playTalk(trainee, talk('stiff'), ['ask-line', '~abandon'])],
    [trainee, await playTalk(trainee, { ...talk('stiff'), mode: 'guided' }, ['ask-line', '~hint'])],
    [
      trainee,
      await playTalk(trainee, { ...talk('scared'), mode: 'what-if', branch: { run: good, turns: 1 } }, [
        'ring-110',
        'next-step',
      ]),
    ],
    [other, await playTalk(other, talk('polite', 'grid'), ['pose', 'hang-first', 'praise'])],
    [other, await playExercise(other)],
  ];
  const drafts: string[] = [];
  const versions: string[] = [];
  if (has('studio:submit')) {
    drafts.push((await draftCopy(author, '写到一半的稿')).draft);
    versions.push(
      await publishCopy(author, reviewer, '城南的一通电话'),
      await publishCopy(author, reviewer, '退回去的电话', 'studio:return'),
      await publishCopy(author, reviewer, '等人看的电话', null),
    );
  }
  if (pack !== null) await importPack(administrator, pack);
  if (has('outreach:count')) {
    for (const kind of ['begun', 'finished'])
      await host.connect().ask('outreach:count', { fraudType: 'F04', kind });
  }

  const sealed = name.endsWith('-sealed') ? `${passphrase}，沿着河走` : null;
  if (sealed !== null) await administrator.ask('seal:turn-on', { passphrase: sealed });

  const note = async (window: OldWindow, channel: string, request: unknown) => ({
    channel,
    request,
    answer: recordable(await window.ask(channel, request)),
  });
  const recorded: RecordedAnswers = {
    schema: 0,
    sealed,
    program: readFileSync(join(dist, 'build-info.json'), 'utf8').trim(),
    people: await Promise.all(
      people.map(async ({ person, window }) => ({
        ...person,
        answers: [
          await note(window, 'people:list', {}),
          await note(window, 'settings:get', {}),
          ...(window === trainee || window === other
            ? [
                await note(window, 'runs:list-open', {}),
                await note(window, 'runs:list-results', { person: null, before: null, limit: 200 }),
              ]
            : []),
          ...(await Promise.all(
            runs.filter(([owner]) => owner === window).map(([, run]) => note(window, 'runs:get', { run })),
          )),
          ...(window === author && drafts.length > 0
            ? [
                await note(window, 'studio:list-drafts', {}),
                ...(await Promise.all(
                  drafts.map((draft) => note(window, 'studio:open-draft', { draft, force: true })),
                )),
              ]
            : []),
          ...(window === reviewer && versions.length > 0
            ? [
                await note(window, 'studio:list-versions', { subject: null }),
                ...(await Promise.all(
                  versions.map((version) => note(window, 'studio:get-version', { version })),
                )),
              ]
            : []),
          ...(window === administrator && pack !== null
            ? [await note(window, 'keys:list', {}), await note(window, 'keys:get-paper', {})]
            : []),
          ...(window === author && has('outreach:get-counts')
            ? [await note(window, 'outreach:get-counts', {})]
            : []),
        ],
      })),
    ),
  };
  for (const draft of drafts) await author.ask('studio:release-draft', { draft });
  await host.stop();

  const { DatabaseSync, close } = await sqliteModule();
  const file = new DatabaseSync(join(data, 'quandezhu.db'));
  file.prepare('VACUUM INTO ?').run(join(home, 'whole.db'));
  const version = file.prepare('PRAGMA user_version').get() as { user_version: number };
  await close(file);
  writeFileSync(join(target, `${name}.db.gz`), gzipSync(readFileSync(join(home, 'whole.db')), { level: 9 }));
  const whole: RecordedAnswers = { ...recorded, schema: version.user_version };
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(whole, null, 1)}\n`);
  if (pack !== null) writeFileSync(join(target, `${name}.qzpack`), Buffer.from(pack.base64, 'base64'));
  rmSync(home, { recursive: true, force: true });
}

const [dist, name] = process.argv.slice(2);
if (dist === undefined || name === undefined) throw new Error('DIST NAME');
void main(dist, name);
