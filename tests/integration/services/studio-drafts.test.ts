import { temporaryFolder } from '../../support/temporary-folder';
import { testClock } from '../../support/test-clock';
import { ask, testHost, told } from '../../support/test-host';
import { contentFolder } from '../../support/content-folder';
import { testPin } from '../../support/test-people';
import { firstScript, openDraft, studioPeople, textStep } from '../../support/test-studio';

const day = 24 * 60 * 60 * 1000;

async function bench() {
  const clock = testClock();
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder(), clock: clock.read };
  const host = await testHost(folders);
  return { clock, folders, host, ...(await studioPeople(host)) };
}

describe('a draft', () => {
  it('of a fraud type begins with a skeleton under a free id', async () => {
    const { author } = await bench();
    const from = { kind: 'skeleton', fraudType: 'F07', title: '游戏皮肤' } as const;
    const ids = [];
    for (let count = 0; count < 2; count += 1) {
      const { draft } = await told(author, 'studio:create-draft', { from });
      const file = await told(author, 'studio:open-draft', { draft, force: false });
      expect(file).toMatchObject({ title: '游戏皮肤', fraudType: 'F07', revision: 0, basedOn: null });
      ids.push(file.subject);
    }
    expect(ids).toEqual(['f07-case', 'f07-case-2']);
  });

  it('of a shipped script never keeps its id, of another draft it is a copy', async () => {
    const { author } = await bench();
    const hash = await firstScript(author);
    const first = await told(author, 'studio:create-draft', {
      from: { kind: 'script', hash, keepsId: true },
    });
    const file = await told(author, 'studio:open-draft', { ...first, force: false });
    expect(file).toMatchObject({ subject: 'tiny-case-2', basedOn: hash, document: { layout: {} } });
    await told(author, 'studio:save-steps', {
      ...first,
      revision: 0,
      steps: [textStep('one', '另一句', 'summary')],
    });
    const copy = await told(author, 'studio:create-draft', { from: { kind: 'draft', ...first } });
    const copied = await told(author, 'studio:open-draft', { ...copy, force: false });
    expect(copied).toMatchObject({ subject: 'tiny-case-3', document: { script: { summary: '另一句' } } });
  });

  it('saves steps one after the other, follows them in its list, and is the same after a restart', async () => {
    const { author, clock, folders, host } = await bench();
    const { draft } = await openDraft(author);
    clock.pass(5000);
    const steps = [textStep('one', '甲', 'title'), textStep('two', '乙', 'title')];
    const saved = await told(author, 'studio:save-steps', { draft, revision: 0, steps });
    expect(saved).toEqual({ revision: 2, savedAt: clock.read() });
    expect((await told(author, 'studio:list-drafts', {}))[0]).toMatchObject({ title: '乙', revision: 2 });
    const before = await told(author, 'studio:open-draft', { draft, force: false });
    await told(author, 'studio:release-draft', { draft });
    await host.close();

    const again = (await testHost(folders)).connect();
    const [person] = (await told(again, 'people:list', {})).filter(({ name }) => name === '马教官');
    await told(again, 'people:sign-in', { person: person?.id ?? '', pin: testPin });
    const after = await told(again, 'studio:open-draft', { draft, force: false });
    expect(after).toEqual({ ...before, recovered: null });
  });

  it('answers steps that were sent twice as the first time, also with more behind them', async () => {
    const { author, clock } = await bench();
    const { draft } = await openDraft(author);
    const one = textStep('one', '甲', 'title');
    const two = textStep('two', '乙', 'title');
    const first = await told(author, 'studio:save-steps', { draft, revision: 0, steps: [one] });
    clock.pass(1000);
    expect(await told(author, 'studio:save-steps', { draft, revision: 0, steps: [one] })).toEqual(first);
    const more = { draft, revision: 0, steps: [one, two] };
    const second = await told(author, 'studio:save-steps', more);
    expect(second.revision).toBe(2);
    expect(await told(author, 'studio:save-steps', more)).toEqual(second);
    expect(await told(author, 'studio:save-steps', { draft, revision: 0, steps: [one] })).toEqual(first);
  });

  it.each([
    ['from before another step', 0, [textStep('other', '丙', 'title')]],
    ['from before, under the same name', 0, [textStep('one', '丙', 'title')]],
    ['from a future', 7, [textStep('other', '丙', 'title')]],
  ])('refuses steps that do not follow it: %s', async (_what, revision, steps) => {
    const { author } = await bench();
    const { draft } = await openDraft(author);
    await told(author, 'studio:save-steps', { draft, revision: 0, steps: [textStep('one', '甲', 'title')] });
    const before = await told(author, 'studio:open-draft', { draft, force: false });
    expect(await ask(author, 'studio:save-steps', { draft, revision, steps })).toMatchObject({
      ok: false,
      error: { code: 'studio/out-of-step', facts: { revision: 1 } },
    });
    const after = await told(author, 'studio:open-draft', { draft, force: false });
    expect(after.document).toEqual(before.document);
    expect(after.revision).toBe(1);
  });

  it.each([
    ['leads nowhere', textStep('bad', '甲', 'scenes', 99, 'title')],
    ['is no field', textStep('bad', '甲', 'colour')],
    ['has another kind of value', textStep('bad', 7, 'title')],
    ['takes away what must be there', textStep('bad', undefined, 'title')],
  ])('refuses steps whole when one of them %s', async (_what, bad) => {
    const { author } = await bench();
    const { draft, document } = await openDraft(author);
    const steps = [textStep('good', '甲', 'title'), bad];
    expect(await ask(author, 'studio:save-steps', { draft, revision: 0, steps })).toMatchObject({
      ok: false,
      error: { code: 'studio/steps-refused' },
    });
    const after = await told(author, 'studio:open-draft', { draft, force: false });
    expect([after.revision, after.document]).toEqual([0, document]);
  });

  it('takes a step that brings back a whole scene of nodes at once', async () => {
    const { author } = await bench();
    const { draft } = await openDraft(author);
    const node = (at: number) => ({
      id: `n-${at}`,
      title: '字'.repeat(900),
      replies: [{ id: `n-${at}-1`, line: '喂？' }],
      moves: [],
    });
    const path = ['script', 'scenes', 0, 'nodes'];
    const changes = Array.from({ length: 1000 }, (_, at) => ({
      do: 'insert' as const,
      path,
      at,
      value: node(at),
    }));
    const steps = [{ id: 'many', changes }];
    expect(await told(author, 'studio:save-steps', { draft, revision: 0, steps })).toMatchObject({
      revision: 1,
    });
  });

  it('stands where it stood after hundreds of steps and their snapshots', async () => {
    const { author, folders, host } = await bench();
    const { draft } = await openDraft(author);
    for (let revision = 0; revision < 640; revision += 80) {
      const steps = Array.from({ length: 80 }, (_, at) =>
        textStep(`s-${revision + at}`, `第${revision + at}步`, 'title'),
      );
      await told(author, 'studio:save-steps', { draft, revision, steps });
    }
    const last = { draft, revision: 639, steps: [textStep('s-639', '第639步', 'title')] };
    expect((await told(author, 'studio:save-steps', last)).revision).toBe(640);
    await host.close();
    const again = (await testHost(folders)).connect();
    const [person] = (await told(again, 'people:list', {})).filter(({ name }) => name === '马教官');
    await told(again, 'people:sign-in', { person: person?.id ?? '', pin: testPin });
    expect(await told(again, 'studio:open-draft', { draft, force: false })).toMatchObject({
      revision: 640,
      document: { script: { title: '第639步' } },
      recovered: { steps: 640 },
    });
  });
});

describe('holding a draft', () => {
  it('the second window reads only and is told who writes; force takes it over', async () => {
    const { author, colleague } = await bench();
    const { draft } = await openDraft(author);
    const step = { draft, revision: 0, steps: [textStep('one', '甲', 'title')] };
    expect(await told(colleague, 'studio:open-draft', { draft, force: false })).toMatchObject({
      holder: 'another',
      holderName: '马教官',
    });
    expect(await ask(colleague, 'studio:save-steps', step)).toMatchObject({
      ok: false,
      error: { code: 'studio/held-elsewhere', facts: { name: '马教官' } },
    });
    expect(await told(colleague, 'studio:open-draft', { draft, force: true })).toMatchObject({
      holder: 'me',
      recovered: null,
    });
    expect(await ask(author, 'studio:save-steps', step)).toMatchObject({
      ok: false,
      error: { code: 'studio/held-elsewhere', facts: { name: '林教官' } },
    });
    expect(await told(author, 'studio:keep-draft', { draft })).toBe(false);
  });

  it('ends with the window, and what it left behind is told once', async () => {
    const { author, colleague, clock } = await bench();
    const { draft } = await openDraft(author);
    const steps = [textStep('one', '甲', 'title'), textStep('two', '乙', 'title')];
    await told(author, 'studio:save-steps', { draft, revision: 0, steps });
    const lastSavedAt = clock.read();
    author.close();
    clock.pass(60_000);
    const file = await told(colleague, 'studio:open-draft', { draft, force: false });
    expect(file).toMatchObject({ holder: 'me', recovered: { steps: 2, lastSavedAt } });
    const again = await told(colleague, 'studio:open-draft', { draft, force: false });
    expect(again.recovered).toBeNull();
  });

  it('that was closed properly, by letting go or by signing out, leaves nothing to recover', async () => {
    const { author, colleague } = await bench();
    const { draft } = await openDraft(author);
    await told(author, 'studio:save-steps', { draft, revision: 0, steps: [textStep('one', '甲', 'title')] });
    await told(author, 'studio:release-draft', { draft });
    const file = await told(colleague, 'studio:open-draft', { draft, force: false });
    expect(file.recovered).toBeNull();
    await told(colleague, 'studio:save-steps', {
      draft,
      revision: 1,
      steps: [textStep('two', '乙', 'title')],
    });
    await told(colleague, 'people:sign-out', {});
    expect(await told(author, 'studio:open-draft', { draft, force: false })).toMatchObject({
      holder: 'me',
      recovered: null,
      document: { script: { title: '乙' } },
    });
  });
});

describe('a draft that was thrown away', () => {
  it('can be read and brought back for thirty days, and is gone after that', async () => {
    const { author, clock, folders, host } = await bench();
    const { draft } = await openDraft(author);
    await told(author, 'studio:discard-draft', { draft, discard: true });
    expect(await told(author, 'studio:open-draft', { draft, force: true })).toMatchObject({
      holder: 'nobody',
      discardedAt: clock.read(),
    });
    const step = { draft, revision: 0, steps: [textStep('one', '甲', 'title')] };
    expect(await ask(author, 'studio:save-steps', step)).toMatchObject({
      error: { code: 'studio/draft-discarded' },
    });
    expect(await told(author, 'studio:keep-draft', { draft })).toBe(false);
    await told(author, 'studio:discard-draft', { draft, discard: false });
    await told(author, 'studio:save-steps', step);
    await told(author, 'studio:discard-draft', { draft, discard: true });
    await host.close();

    for (const [days, count] of [
      [30, 1],
      [1, 0],
    ] as const) {
      clock.pass(days * day);
      const later = await testHost(folders);
      const window = later.connect();
      const [person] = (await told(window, 'people:list', {})).filter(({ name }) => name === '马教官');
      await told(window, 'people:sign-in', { person: person?.id ?? '', pin: testPin });
      expect(await told(window, 'studio:list-drafts', {})).toHaveLength(count);
      await later.close();
    }
  });

  it('outlives its author', async () => {
    const { administrator, author, colleague } = await bench();
    const { draft } = await openDraft(author);
    const [person] = (await told(author, 'people:list', {})).filter(({ name }) => name === '马教官');
    author.close();
    await told(administrator, 'people:remove', { person: person?.id ?? '' });
    expect(await told(colleague, 'studio:open-draft', { draft, force: false })).toMatchObject({
      author: { id: '', name: '' },
    });
  });
});
