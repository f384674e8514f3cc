import { databaseDump } from '../../support/database-dump';
import { temporaryFolder } from '../../support/temporary-folder';
import { makeKey, passphrase } from '../../support/test-packs';
import { ask, testHost, told } from '../../support/test-host';
import { studioPeople } from '../../support/test-studio';

/** Lines of the key on paper, of a station of its own. */
async function paperOf(unit: string): Promise<readonly string[]> {
  const { author } = await studioPeople(await testHost());
  await makeKey(author, unit);
  return (await told(author, 'keys:get-paper', {})).lines;
}

test('a key that was copied wrongly from paper is refused by its line, and nothing changes', async () => {
  const lines = await paperOf('城南所');
  const others = await paperOf('城北所');
  const dataFolder = temporaryFolder();
  const { author } = await studioPeople(await testHost({ dataFolder }));
  const before = await databaseDump(dataFolder);
  const text = lines.join('\n');
  const first = lines[0] ?? '';
  const swapped = `${first[1] ?? ''}${first[0] ?? ''}${first.slice(2)}`;
  const wrong: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['half of it', text.slice(0, text.length / 2)],
    ['all but the last sign', text.slice(0, -1)],
    ['one sign more', `${text}0`],
    ['lines in another order', [...lines].reverse().join('\n')],
    ['two signs that changed places', swapped === first ? `Z${text.slice(1)}` : text.replace(first, swapped)],
    ['letters of another alphabet', text.replace(/[0-9]/g, 'Ж')],
    ['signs that nobody sees', text.replace(/ /g, '\u202e').slice(0, -2)],
    ['a thousand noughts', '0'.repeat(1000)],
    ['Chinese', '钥'.repeat(200)],
  ];
  for (const [what, typed] of wrong) {
    const answer = await ask(author, 'keys:restore', { unit: '城南所', text: typed, passphrase });
    expect([what, answer.ok ? 'restored' : answer.error.code]).toEqual([what, 'keys/unreadable']);
  }
  // Each line is written rightly, and the whole is sealed by nobody's words.
  const mixed = [others[0], ...lines.slice(1)].join('\n');
  expect(await ask(author, 'keys:restore', { unit: '城南所', text: mixed, passphrase })).toMatchObject({
    ok: false,
    error: { code: 'keys/wrong-passphrase' },
  });
  const wrongWords = await ask(author, 'keys:restore', {
    unit: '城南所',
    text,
    passphrase: '四盏灯 照亮长街',
  });
  expect(wrongWords).toMatchObject({ ok: false, error: { code: 'keys/wrong-passphrase' } });
  expect(await author.ask('keys:restore', { unit: '\u202e所南城', text, passphrase })).toMatchObject({
    ok: false,
    error: { code: 'bridge/bad-request' },
  });
  expect(await databaseDump(dataFolder)).toBe(before);
  // As people type: small letters, O for 0, full-width signs, all in one row.
  const typed = text.toLowerCase().replace(/0/g, 'o').replace(/\n/g, '　');
  expect(await told(author, 'keys:restore', { unit: '城南所', text: typed, passphrase })).toMatchObject({
    isOwn: true,
  });
});

test('keys that are restored, made or trusted many times at once are there once', async () => {
  const text = (await paperOf('城南所')).join('\n');
  const { author } = await studioPeople(await testHost());
  const restored = await Promise.all(
    Array.from({ length: 4 }, () => ask(author, 'keys:restore', { unit: '城南所', text, passphrase })),
  );
  expect(restored.filter(({ ok }) => ok)).toHaveLength(1);
  const made = await ask(author, 'keys:make', { unit: '城南所', passphrase });
  expect(made).toMatchObject({ ok: false, error: { code: 'keys/own-key-present' } });
  const [own] = await told(author, 'keys:list', {});
  const trusted = await ask(author, 'keys:trust', { unit: '别人', publicKey: own?.publicKey ?? '' });
  expect(trusted).toMatchObject({ ok: false, error: { code: 'keys/key-known' } });
  expect(await told(author, 'keys:list', {})).toHaveLength(1);
});
