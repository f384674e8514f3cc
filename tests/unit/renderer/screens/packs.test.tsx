import { act, fireEvent, screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import type { KeySummary } from '#core/bridge/pack-channels';
import { fail, ok } from '#core/lib/result';
import { publicKeyText } from '#core/pack/public-key';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { packPreview, previewEntry, trustedKey } from '../../../support/pack-preview';
import { showApp } from '../../../support/show-app';

const instructor = buildPerson({ role: 'instructor', hasPin: true });
const trainee = buildPerson();
const inDialog = () => within(screen.getByRole('dialog'));
const own = trustedKey({ publicKey: `${'B'.repeat(42)}8=`, unit: '城东派出所', isOwn: true });

const entries = [
  previewEntry('新来的案子'),
  previewEntry('改过的案子', { standing: 'changed', version: 2, presentVersion: 1, present: 'a'.repeat(64) }),
  previewEntry('两边都在写', { standing: 'clashing', clash: { kind: 'draft', name: '林教官' } }),
  previewEntry('规则（试行）', { kind: 'ruleset' }),
  previewEntry('一字不差的', { standing: 'same' }),
];

type Answers = NonNullable<Parameters<typeof fakeBridge>[1]>;

/** The page of packs of an instructor, whose host knows these keys. */
function showPacks(keys: KeySummary[] = [], answers: Answers = {}) {
  const fake = fakeBridge(
    { people: [instructor], person: instructor },
    {
      'files:begin': () => ok({ upload: 'up-1' }),
      'files:append': () => ok({ size: 1 }),
      'files:drop': () => ok(null),
      'packs:preview': () => ok(packPreview(entries)),
      'packs:import': ({ hashes }) => ok({ taken: hashes.length }),
      'keys:list': () => ok(keys),
      'keys:make': () => {
        keys.push(own);
        return ok(own);
      },
      'keys:trust': ({ unit, publicKey }) => {
        const key = trustedKey({ unit, publicKey });
        keys.push(key);
        return ok(key);
      },
      ...answers,
    },
  );
  return { ...fake, ...showApp(fake, '#/packs') };
}

/** Chooses a file as a person does; jsdom's files cannot be read in parts by themselves. */
async function hand(label: string, text = 'pack', name = 'north.qzpack') {
  const file = new File([text], name);
  const part = {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    text: () => Promise.resolve(text),
  };
  file.slice = () => part as unknown as Blob;
  const input = await screen.findByLabelText(label, { selector: 'input' });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
}

test('only instructors and administrators exchange packs', async () => {
  const { bridge } = fakeBridge({ people: [trainee], person: trainee });
  showApp({ bridge }, '#/packs');
  expect(await screen.findByText('剧本包由教官或管理员导入导出。')).toBeVisible();
});

test('a pack is looked at, chosen from and taken in; what clashes and rules wait to be wanted', async () => {
  const { asked, user } = showPacks();
  await hand('选择文件');
  expect(await screen.findByText('签名有效：城北所')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /新来的案子/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /改过的案子/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /两边都在写/ })).not.toBeChecked();
  expect(screen.getByText('林教官 有一份草稿')).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /一字不差的/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: /规则（试行）/ }));
  expect(screen.getByText(/规则集导入后立即生效/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /改过的案子/ }));
  await user.click(screen.getByRole('button', { name: '导入选中的 2 项' }));
  expect(await screen.findByText('已从“城北所”的包导入 2 项。')).toBeVisible();
  expect(asked('packs:import')).toEqual([{ upload: 'up-1', hashes: [entries[0]?.hash, entries[3]?.hash] }]);
});

test('with nothing chosen there is nothing to import', async () => {
  const { user } = showPacks();
  await hand('选择文件');
  for (const button of await screen.findAllByRole('button', { name: /^全不选：/ })) await user.click(button);
  expect(screen.getByRole('button', { name: '导入选中的 0 项' })).toBeDisabled();
  expect(screen.getByText('先勾选要导入的内容。')).toBeVisible();
});

test('an altered pack is refused in plain words, and another file can be chosen at once', async () => {
  const { asked } = showPacks([], {
    'packs:preview': () => fail(appError('packs/altered', { entry: 'scripts/x.json' })),
  });
  await hand('选择文件');
  expect(await screen.findByRole('heading', { name: '没有导入 north.qzpack' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('签名之后有内容被改过');
  expect(screen.getByRole('button', { name: '换一个文件' })).toBeVisible();
  expect(asked('files:drop')).toEqual([{ upload: 'up-1' }]);
});

test('a signer is trusted only after the fingerprint was compared, and then the same file is looked at again', async () => {
  const { publicKey } = trustedKey();
  const keys: KeySummary[] = [];
  const unknown = appError('packs/unknown-signer', { unit: '城北所', fingerprint: 'X', publicKey });
  const { asked, user } = showPacks(keys, {
    'packs:preview': () => (keys.length > 0 ? ok(packPreview(entries)) : fail(unknown)),
  });
  await hand('选择文件');
  await user.click(await screen.findByRole('button', { name: '核对指纹并信任…' }));
  const trust = inDialog().getByRole('button', { name: '信任' });
  expect(trust).toBeDisabled();
  await user.click(inDialog().getByRole('checkbox', { name: /逐组核对过指纹/ }));
  await user.click(trust);
  expect(await screen.findByText('签名有效：城北所')).toBeVisible();
  expect(asked('keys:trust')).toEqual([{ unit: '城北所', publicKey }]);
  expect(asked('packs:preview')).toHaveLength(2);
});

test('without a key the way to one is shown; making one asks twice for a passphrase that is long enough', async () => {
  const { asked, user } = showPacks();
  await user.click(await screen.findByRole('tab', { name: '导出' }));
  await user.click(await screen.findByRole('button', { name: '先去生成密钥' }));
  await user.click(await screen.findByRole('button', { name: '生成密钥…' }));
  expect(inDialog().getByLabelText('单位')).toHaveValue('城东派出所');
  await user.type(inDialog().getByLabelText('口令'), 'short');
  await user.click(inDialog().getByRole('button', { name: '生成' }));
  expect(inDialog().getByText('口令至少 8 个字。')).toBeVisible();
  expect(inDialog().getByText('两次输入的口令不一样。')).toBeVisible();
  await user.type(inDialog().getByLabelText('口令'), ' but longer');
  await user.type(inDialog().getByLabelText('再输一次口令'), 'short but longer');
  await user.click(inDialog().getByRole('button', { name: '生成' }));
  expect(await screen.findByRole('button', { name: '打印备份' })).toBeVisible();
  expect(asked('keys:make')).toEqual([{ unit: '城东派出所', passphrase: 'short but longer' }]);
});

test('what was chosen is signed with the passphrase and saved under the name that the host gave', async () => {
  const saved = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe('城东派出所-2026-11-23.qzpack');
  });
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  const { asked, host, user } = showPacks([own], {
    'packs:export': () =>
      ok({ name: '城东派出所-2026-11-23.qzpack', mediaType: 'application/zip', base64: 'AAAA' }),
  });
  await user.click(await screen.findByRole('tab', { name: '导出' }));
  await user.click(await screen.findByRole('checkbox', { name: /门链/ }));
  expect(screen.getByRole('button', { name: '签名并保存（1 项）' })).toBeDisabled();
  await user.type(screen.getByLabelText('包的名称'), '十一月');
  await user.type(screen.getByLabelText('密钥口令'), '三盏灯照亮长街{Enter}');
  expect(await screen.findByText('已保存 城东派出所-2026-11-23.qzpack')).toBeVisible();
  expect(saved).toHaveBeenCalledTimes(1);
  expect(asked('packs:export')).toEqual([
    {
      title: '十一月',
      passphrase: '三盏灯照亮长街',
      scripts: [host.library.scripts.find(({ title }) => title === '门链')?.hash],
      lessons: [],
      ruleset: false,
    },
  ]);
  expect(screen.getByLabelText('密钥口令')).toHaveValue('');
  saved.mockRestore();
});

test('a key is added from its file; anything else is told apart', async () => {
  const { asked, user } = showPacks();
  const { publicKey } = trustedKey();
  await user.click(await screen.findByRole('tab', { name: '密钥' }));
  await user.click(await screen.findByRole('button', { name: '加一个单位…' }));
  await hand('选公钥文件', 'no key', 'x.qzkey');
  expect(await inDialog().findByText('这不是公钥文件的内容。')).toBeVisible();
  await hand('选公钥文件', publicKeyText({ unit: '城北所', publicKey }), 'x.qzkey');
  expect(await inDialog().findByLabelText('单位')).toHaveValue('城北所');
  await user.click(inDialog().getByRole('checkbox', { name: /逐组核对过指纹/ }));
  await user.click(inDialog().getByRole('button', { name: '信任' }));
  expect(await screen.findByRole('row', { name: /城北所/ })).toHaveTextContent('信任');
  expect(asked('keys:trust')).toEqual([{ unit: '城北所', publicKey }]);
});

test('a key is revoked with a reason, and the list says since when and why', async () => {
  const keys = [trustedKey()];
  const { user } = showPacks(keys, {
    'keys:revoke': ({ reason }) => {
      const revoked = trustedKey({ revokedAt: 1_700_000_000_000, revokedReason: reason });
      keys.splice(0, 1, revoked);
      return ok(revoked);
    },
  });
  await user.click(await screen.findByRole('tab', { name: '密钥' }));
  await user.click(await screen.findByRole('button', { name: '停用“城北所”的密钥' }));
  await user.click(inDialog().getByRole('button', { name: '停用这把密钥' }));
  expect(inDialog().getByText('请写明原因。')).toBeVisible();
  await user.type(inDialog().getByLabelText('原因'), '电脑丢了{Enter}');
  expect(await screen.findByRole('row', { name: /停用：电脑丢了/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^停用“/ })).not.toBeInTheDocument();
});

test('the paper carries every line and a square, and comes back by typing it', async () => {
  const lines = ['EFAE EGAY ZK', 'KV95 YX91 D3'];
  const { asked, user } = showPacks([own], {
    'keys:get-paper': () => ok({ unit: own.unit, fingerprint: own.fingerprint, lines }),
  });
  await user.click(await screen.findByRole('tab', { name: '密钥' }));
  await user.click(await screen.findByRole('button', { name: '打印备份' }));
  for (const line of lines) expect(await screen.findByText(line)).toBeVisible();
  expect(screen.getByRole('img', { name: /二维码/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '返回密钥' }));
  expect(asked('keys:get-paper')).toHaveLength(1);
});

test('a key comes back from paper, or says which line was not copied right', async () => {
  const { asked, user } = showPacks([], {
    'keys:restore': ({ text }) =>
      text === 'EFAE' ? ok(own) : fail(appError('keys/unreadable', { line: 1 })),
  });
  await user.click(await screen.findByRole('tab', { name: '密钥' }));
  await user.click(await screen.findByRole('button', { name: '从纸上找回…' }));
  await user.type(inDialog().getByLabelText('纸上的文字'), 'EFA');
  await user.type(inDialog().getByLabelText('生成这把密钥时的口令'), '三盏灯照亮长街');
  await user.click(inDialog().getByRole('button', { name: '找回' }));
  expect(await inDialog().findByText('第 1 行抄得不对。')).toBeVisible();
  await user.type(inDialog().getByLabelText('纸上的文字'), 'E');
  await user.click(inDialog().getByRole('button', { name: '找回' }));
  await screen.findByRole('tab', { name: '密钥' });
  expect(asked('keys:restore').at(-1)).toMatchObject({ unit: '城东派出所', text: 'EFAE' });
});
