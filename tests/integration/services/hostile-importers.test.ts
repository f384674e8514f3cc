import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { errorCodes } from '#core/bridge/app-error';
import { problemMessages } from '#core/check/problem-messages';
import type { ScriptProblem } from '#core/check/script-problem';
import { readVoteSession } from '#core/class-vote/read-vote-session';
import { playedSoFar } from '#core/class-vote/vote-case';
import { readCalendarText } from '#core/daily/calendar-schema';
import { readExerciseText } from '#core/exercise/read-exercise';
import { readLessonText } from '#core/lesson/read-lesson';
import type { Result } from '#core/lib/result';
import { seededRandom } from '#core/lib/seeded-random';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import { keyLines, readKeyLines } from '#core/pack/key-text';
import { publicKeyText, readPublicKey } from '#core/pack/public-key';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readScriptText } from '#core/script/read-script';

import { readRequest } from '../../../electron/shell/read-request';
import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { sealBackup } from '../../../electron/storage/backup/seal-backup';
import { unsealBackup } from '../../../electron/storage/backup/unseal-backup';
import { dataFiles } from '../../../electron/storage/data-files';
import { readWindowPlace } from '../../../electron/windows/window-place';
import { otherKey } from '../../support/craft-pack';
import { mutatePack } from '../../support/mutate-pack';
import { mutateText } from '../../support/mutate-text';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { testHost } from '../../support/test-host';
import { newClass, voteCase } from '../../support/vote-case';
import { firstAdministrator } from '../../support/test-people';

/**
 * Every importer besides packs and documents (`hostile-packs`, `hostile-documents`), given files that were meddled with: read whole, or
 * refused in words, and nothing thrown. The soak does 8,500 here, 10,000 packs and 2,000 documents.
 */

jest.setTimeout(60 * 60_000);

const content = resolve(__dirname, '../../../scripts-data');
const texts = (folder: string): readonly string[] =>
  readdirSync(join(content, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(content, folder, name), 'utf8'));
const one = (name: string): readonly string[] => [readFileSync(join(content, name), 'utf8')];

type Reads = Result<unknown, readonly ScriptProblem[]>;
const readers: readonly (readonly [string, () => readonly string[], (text: string) => Reads])[] = [
  ['scripts', () => texts('scripts'), (text) => readScriptText(text)],
  ['lessons', () => texts('lessons'), readLessonText],
  ['exercises', () => texts('exercises'), (text) => readExerciseText(text)],
  ['rulesets', () => one('ruleset.yaml'), readRulesetText],
  ['lists of fraud types', () => one('fraud-types.yaml'), readFraudTypesText],
  ['calendars', () => one('calendar.yaml'), readCalendarText],
];
const rounds = soakRounds(12, 500);

test.each(readers)(
  `${rounds} %s that were meddled with are read or refused in words`,
  (what, sources, read) => {
    const given = sources();
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const seed = `${what} ${round}`;
      const answer = read(mutateText(given[round % given.length] ?? '', seededRandom(seed)));
      if (answer.ok) continue;
      refused += 1;
      expect([seed, answer.error.length > 0]).toEqual([seed, true]);
      for (const { code } of answer.error)
        expect([seed, Object.hasOwn(problemMessages, code)]).toEqual([seed, true]);
    }
    expect(refused).toBeGreaterThan(rounds / 4);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  },
);

const many = soakRounds(100, 1000);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

test(`${many} key files and ${many} keys from paper that were meddled with are the same key or none`, () => {
  const key = { unit: '城北所', publicKey: otherKey };
  const bytes = Uint8Array.from({ length: 76 }, (_, at) => (at * 37) % 256);
  const paper = keyLines(bytes).join('\n');
  let refused = 0;
  for (let round = 0; round < many; round += 1) {
    const seed = `key ${round}`;
    const file = readPublicKey(mutateText(publicKeyText(key), seededRandom(seed)));
    // The name of the unit may be another one: the fingerprint is what is compared.
    if (file !== null)
      expect([seed, file.publicKey]).toEqual([seed, expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/)]);
    const lines = readKeyLines(mutateText(paper, seededRandom(seed)), bytes.length);
    if (lines.ok) expect([seed, [...lines.value]]).toEqual([seed, [...bytes]]);
    if (file === null || !lines.ok) refused += 1;
  }
  expect(refused).toBeGreaterThan(many / 2);
});

test(`${many} requests that were meddled with on the wire are values or refused`, () => {
  const request = JSON.stringify({
    details: { name: '何', unit: '', duty: 'police' },
    role: 'trainee',
    pin: null,
  });
  for (let round = 0; round < many; round += 1) {
    const seed = `wire ${round}`;
    const read = readRequest(mutateText(request, seededRandom(seed)), 'people:add');
    if (!read.ok) expect([seed, errorCodes.includes(read.error.code)]).toEqual([seed, true]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }
});

test(`${many} places of the window that were meddled with are places or none`, () => {
  const file = join(temporaryFolder(), 'window.json');
  const honest = JSON.stringify({ x: 1, y: 2, width: 1280, height: 800, isMaximized: false });
  for (let round = 0; round < many; round += 1) {
    writeFileSync(file, mutateText(honest, seededRandom(`place ${round}`)));
    const place = readWindowPlace(file);
    if (place !== null) expect(place.width * place.height).toBeLessThanOrEqual(20_000 * 20_000);
  }
});

test(`${many} classes kept in the browser that were meddled with are gone on with or forgotten`, () => {
  const of = voteCase();
  const kept = JSON.stringify(newClass(of));
  expect(readVoteSession(of, JSON.parse(kept))).not.toBeNull();
  let forgotten = 0;
  for (let round = 0; round < many; round += 1) {
    const value = parsed(mutateText(kept, seededRandom(`class ${round}`)));
    const session = readVoteSession(of, value);
    if (session === null) forgotten += 1;
    else expect(playedSoFar(of, session, []).turns).toEqual([]);
  }
  expect(forgotten).toBeGreaterThan(many / 2);
});

const sealed = soakRounds(12, 500);

test(`${sealed} encrypted backups that were meddled with are opened whole or refused, and leave nothing`, async () => {
  const folder = temporaryFolder();
  const host = await testHost({ dataFolder: folder });
  await firstAdministrator(host);
  await host.close();
  const passphrase = '河边 旧桥 三点 柚子';
  const from = dataFiles(folder).database;
  const kept = join(temporaryFolder(), 'kept.qdzbak');
  // The cheapest cost that is taken: every round works out the key anew.
  await sealBackup({ from, to: kept, passphrase, random: (count) => randomBytes(count), log2Cost: 14 });
  const honest = readFileSync(kept);
  const [given, opened] = ['given', 'opened'].map((name) => join(temporaryFolder(), name)) as [
    string,
    string,
  ];
  for (let round = 0; round < sealed; round += 1) {
    const seed = `sealed ${round}`;
    const mutant = mutatePack(honest, seededRandom(seed));
    writeFileSync(given, mutant);
    const answer = await unsealBackup({ from: given, to: opened, passphrase });
    const code = answer.ok ? 'opened' : answer.error.code;
    expect([seed, code]).toEqual([
      seed,
      mutant.equals(honest)
        ? 'opened'
        : expect.stringMatching(/^backups\/(altered|not-a-backup|newer-format|wrong-passphrase)$/),
    ]);
    expect([seed, existsSync(opened)]).toEqual([seed, answer.ok]);
    if (answer.ok) {
      expect(await checkBackup(opened)).toMatchObject({ ok: true });
      rmSync(opened);
    }
  }
});
