import { runCheckJob } from '../../../electron/services/studio/check-job';
import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { testPin } from '../../support/test-people';
import { firstScript, openDraft, papers, studioPeople, submitted, textStep } from '../../support/test-studio';
import { begin, play } from '../../support/test-talk';

async function bench(touches: Parameters<typeof testHost>[0] = {}) {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder(), ...touches };
  const host = await testHost(folders);
  return { folders, host, ...(await studioPeople(host)) };
}

/** A first version that everybody can play, and the draft that it came from. */
async function published(touches: Parameters<typeof testHost>[0] = {}) {
  const people = await bench(touches);
  const { draft } = await openDraft(people.author);
  const version = await submitted(people.author, draft, 0);
  const summary = await told(people.reviewer, 'studio:approve', { version, note: '' });
  return { ...people, draft, version, summary };
}

const titles = async (window: Awaited<ReturnType<typeof bench>>['author']) =>
  (await told(window, 'library:get', {})).scripts.map(({ id, version }) => `${id} ${version}`);

describe('handing in', () => {
  it('binds the document as it was checked, with names, note, basis and number', async () => {
    const { author, reviewer } = await bench();
    const { draft, basedOn } = await openDraft(author);
    const version = await submitted(author, draft, 0);
    await told(author, 'studio:save-steps', {
      draft,
      revision: 0,
      steps: [textStep('one', '后来', 'title')],
    });
    const { before, body, summary } = await told(reviewer, 'studio:get-version', { version });
    expect(summary).toMatchObject({
      number: 1,
      title: '两句话的案子',
      state: 'submitted',
      note: papers.note,
      basis: papers.basis,
      author: { name: '马教官' },
      previous: basedOn,
      origin: 'studio',
      decidedBy: null,
    });
    expect(body).toMatchObject({ hash: summary.hash, body: { title: '两句话的案子', version: 1 } });
    expect(before?.hash).toBe(basedOn);
    expect(await titles(author)).toEqual(['tiny-case 1']);
  });

  it('is refused with every problem that the checks find', async () => {
    const { author } = await bench({ runCheck: (job) => Promise.resolve(runCheckJob(job)) });
    const { draft } = await openDraft(author);
    const steps = [textStep('one', 'no-such-node', 'scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0, 'to')];
    await told(author, 'studio:save-steps', { draft, revision: 0, steps });
    const answer = await told(author, 'studio:submit', { draft, revision: 1, ...papers });
    expect(answer).toMatchObject({ kind: 'refused' });
    const codes = answer.kind === 'refused' ? answer.problems.map(({ code }) => code) : [];
    expect(codes).toContain('shape/unknown-target');
    expect(await told(author, 'studio:list-versions', { subject: null })).toEqual([]);
  });

  it('is refused for a draft that is not finished, before anything is proved', async () => {
    const { author } = await bench();
    const { draft } = await told(author, 'studio:create-draft', {
      from: { kind: 'skeleton', fraudType: 'F07', title: '游戏皮肤' },
    });
    const answer = await told(author, 'studio:submit', { draft, revision: 0, ...papers });
    expect(answer.kind === 'refused' ? answer.problems.length : 0).toBeGreaterThan(0);
  });

  it('never takes over the id of a shipped script or of another line', async () => {
    const { author } = await published();
    const { draft } = await openDraft(author);
    for (const [revision, id] of ['tiny-case', 'tiny-case-2'].entries()) {
      await told(author, 'studio:save-steps', {
        draft,
        revision,
        steps: [textStep(`s${revision}`, id, 'id')],
      });
      expect(await ask(author, 'studio:submit', { draft, revision: revision + 1, ...papers })).toMatchObject({
        error: { code: 'studio/id-taken', facts: { id } },
      });
    }
  });

  it('waits for one decision at a time', async () => {
    const { author, reviewer } = await bench();
    const { draft } = await openDraft(author);
    const version = await submitted(author, draft, 0);
    const again = { draft, revision: 0, ...papers };
    expect(await ask(author, 'studio:submit', again)).toMatchObject({
      error: { code: 'studio/already-submitted' },
    });
    await told(reviewer, 'studio:return', { version, note: '结局太软' });
    const second = await submitted(author, draft, 0);
    await told(author, 'studio:withdraw', { version: second, note: '' });
    const third = await submitted(author, draft, 0);
    expect(await told(reviewer, 'studio:approve', { version: third, note: '' })).toMatchObject({ number: 1 });
  });
});

describe('deciding', () => {
  it('is never the author’s, and every state has its ways', async () => {
    const { author, colleague, draft, reviewer, version } = await published();
    const codes = async (name: string) => {
      const answers = [];
      for (const [channel, window] of [
        ['studio:approve', reviewer],
        ['studio:return', colleague],
        ['studio:withdraw', author],
      ] as const) {
        const answer = await ask(window, channel, { version: name, note: '' });
        answers.push(answer.ok ? 'ok' : answer.error.code);
      }
      return answers;
    };
    const wrong = ['studio/wrong-state', 'studio/wrong-state', 'studio/wrong-state'];
    expect(await codes(version)).toEqual(wrong);
    await told(reviewer, 'studio:retire', { version, note: '停用' });
    expect(await codes(version)).toEqual(wrong);
    expect(await ask(reviewer, 'studio:retire', { version, note: '' })).toMatchObject({
      error: { code: 'studio/wrong-state', facts: { state: 'retired' } },
    });
    const next = await submitted(author, draft, 0);
    for (const channel of ['studio:approve', 'studio:return'] as const) {
      expect(await ask(author, channel, { version: next, note: '' })).toMatchObject({
        error: { code: 'studio/own-version' },
      });
    }
    expect(await ask(colleague, 'studio:withdraw', { version: next, note: '' })).toMatchObject({
      error: { code: 'studio/not-yours' },
    });
  });

  it('publishes only what still stands the checks on that day', async () => {
    let isSound = true;
    const found = { code: 'graph/dead-end', severity: 'error', at: { path: [] }, facts: {} } as const;
    const { author, reviewer } = await bench({ runCheck: () => Promise.resolve(isSound ? [] : [found]) });
    const { draft } = await openDraft(author);
    const version = await submitted(author, draft, 0);
    isSound = false;
    expect(await ask(reviewer, 'studio:approve', { version, note: '' })).toMatchObject({
      error: { code: 'studio/no-longer-sound', facts: { count: 1 } },
    });
    expect(await titles(author)).toEqual(['tiny-case 1']);
  });
});

describe('two publications at once', () => {
  it('are checked again by the one that comes second, against what the first one changed', async () => {
    const checked: string[] = [];
    const waiting: (() => void)[] = [];
    let isSlow = false;
    const { author, colleague, reviewer } = await bench({
      runCheck: async (job) => {
        checked.push(`${job.kind} ${job.ruleset.mark}`);
        if (isSlow && job.kind === 'script') await new Promise<void>((resolve) => waiting.push(resolve));
        return [];
      },
    });
    const { draft } = await openDraft(author);
    const version = await submitted(author, draft, 0);
    const { ruleset: hash } = await told(colleague, 'library:get', {});
    const rules = await told(colleague, 'studio:create-draft', { from: { kind: 'ruleset', hash } });
    const mark = { id: 'one', changes: [{ do: 'set' as const, path: ['ruleset', 'mark'], value: 77 }] };
    await told(colleague, 'studio:save-steps', { ...rules, revision: 0, steps: [mark] });
    const newRules = await submitted(colleague, rules.draft, 1);

    isSlow = true;
    checked.splice(0);
    const approving = told(reviewer, 'studio:approve', { version, note: '' });
    await told(reviewer, 'studio:approve', { version: newRules, note: '' });
    isSlow = false;
    for (const goOn of waiting) goOn();
    expect((await approving).state).toBe('published');
    expect(checked).toEqual([expect.stringMatching(/^script (?!77)/), 'ruleset 77', 'script 77']);
  });
});

describe('a published version', () => {
  it('can be played at once, also after a restart; results stay with the version that was played', async () => {
    const { administrator, author, colleague, draft, folders, host, reviewer, summary } = await published();
    expect(await titles(author)).toEqual(['tiny-case 1', 'tiny-case-2 1']);
    const run = await begin(colleague, { script: summary.hash });
    await play(colleague, run, ['ask', 'check']);

    await told(author, 'studio:save-steps', {
      draft,
      revision: 0,
      steps: [textStep('one', '新版', 'title')],
    });
    const second = await submitted(author, draft, 1);
    await told(reviewer, 'studio:approve', { version: second, note: '' });
    expect(await titles(author)).toEqual(['tiny-case 1', 'tiny-case-2 2']);
    const { before } = await told(reviewer, 'studio:get-version', { version: second });
    expect(before?.hash).toBe(summary.hash);
    const query = { person: null, before: null, limit: 10 };
    const [result] = await told(colleague, 'runs:list-results', query);
    expect(result).toMatchObject({ subjectHash: summary.hash, title: '两句话的案子' });
    // The run of the older version can still be read whole.
    expect((await told(colleague, 'runs:get', { run: run.head.id })).script?.hash).toBe(summary.hash);

    const all = await titles(administrator);
    await host.close();
    const again = (await testHost(folders)).connect();
    const [person] = (await told(again, 'people:list', {})).filter(({ name }) => name === '马教官');
    await told(again, 'people:sign-in', { person: person?.id ?? '', pin: testPin });
    expect(await titles(again)).toEqual(all);
  });

  it('that is retired gives way to the one before it, and its number is not given again', async () => {
    const { author, draft, reviewer, version } = await published();
    const second = await submitted(author, draft, 0);
    await told(reviewer, 'studio:approve', { version: second, note: '' });
    await told(reviewer, 'studio:retire', { version: second, note: '有误' });
    expect(await titles(author)).toEqual(['tiny-case 1', 'tiny-case-2 1']);
    await told(reviewer, 'studio:retire', { version, note: '' });
    expect(await titles(author)).toEqual(['tiny-case 1']);
    const third = await submitted(author, draft, 0);
    expect(await told(reviewer, 'studio:approve', { version: third, note: '' })).toMatchObject({ number: 3 });
  });

  it('can be restored: a draft of an old version keeps its id and becomes the next one', async () => {
    const { author, reviewer, summary } = await published();
    const from = { kind: 'script', hash: summary.hash, keepsId: true } as const;
    const { draft } = await told(author, 'studio:create-draft', { from });
    const version = await submitted(author, draft, 0);
    expect(await told(reviewer, 'studio:approve', { version, note: '' })).toMatchObject({
      subject: 'tiny-case-2',
      number: 2,
    });
    const branch = { kind: 'script', hash: summary.hash, keepsId: false } as const;
    const branched = await told(author, 'studio:create-draft', { from: branch });
    expect(await told(author, 'studio:open-draft', { ...branched, force: false })).toMatchObject({
      subject: 'tiny-case-3',
    });
  });

  it('keeps its names after its people have left', async () => {
    const { administrator, reviewer, summary, version } = await published();
    await told(administrator, 'people:remove', { person: summary.author.id });
    const { summary: kept } = await told(reviewer, 'studio:get-version', { version });
    expect([kept.author.name, kept.decidedBy?.name]).toEqual(['马教官', '审核员']);
  });
});

describe('rules', () => {
  const rulesetDraft = async (window: Awaited<ReturnType<typeof bench>>['author']) => {
    const { ruleset } = await told(window, 'library:get', {});
    const { draft } = await told(window, 'studio:create-draft', {
      from: { kind: 'ruleset', hash: ruleset },
    });
    await told(window, 'studio:open-draft', { draft, force: false });
    return { draft, ruleset };
  };
  const set = (id: string, value: unknown, ...path: readonly (string | number)[]) => ({
    id,
    changes: [{ do: 'set' as const, path: ['ruleset', ...path], value: value as never }],
  });

  it('that are published are the ones of new runs; what was played keeps its own', async () => {
    const { author, colleague, reviewer } = await bench();
    const script = await firstScript(colleague);
    const old = await begin(colleague, { script });
    await play(colleague, old, ['ask', 'check']);
    const { draft, ruleset } = await rulesetDraft(author);
    await told(author, 'studio:save-steps', { draft, revision: 0, steps: [set('one', 71, 'mark')] });
    const version = await submitted(author, draft, 1);
    const summary = await told(reviewer, 'studio:approve', { version, note: '' });
    expect(summary).toMatchObject({ kind: 'ruleset', number: 2, previous: ruleset });
    expect((await told(colleague, 'library:get', {})).ruleset).toBe(summary.hash);
    const fresh = await begin(colleague, { script });
    expect([old.head.ruleset, fresh.head.ruleset]).toEqual([ruleset, summary.hash]);
    expect(fresh.ruleset.body).toMatchObject({ mark: 71, version: 2 });
    expect((await told(colleague, 'runs:get', { run: old.head.id })).result).toMatchObject({
      rulesetHash: ruleset,
      passed: true,
    });
    await told(reviewer, 'studio:retire', { version, note: '' });
    expect((await told(colleague, 'library:get', {})).ruleset).toBe(ruleset);
  });

  it('are refused where they bring problems to what can be practised, with its name', async () => {
    const { author } = await bench({ runCheck: (job) => Promise.resolve(runCheckJob(job)) });
    const { draft } = await rulesetDraft(author);
    await told(author, 'studio:save-steps', { draft, revision: 0, steps: [set('one', 0, 'mark')] });
    const answer = await told(author, 'studio:submit', { draft, revision: 1, ...papers });
    if (answer.kind !== 'refused') throw new Error('These rules let everybody pass');
    expect(answer.problems[0]?.facts['in']).toBe('两句话的案子');
  });

  it('that bring none are taken, whatever was wrong before', async () => {
    const { author } = await bench({ runCheck: (job) => Promise.resolve(runCheckJob(job)) });
    const { draft } = await rulesetDraft(author);
    await told(author, 'studio:save-steps', { draft, revision: 0, steps: [set('one', '新规则', 'title')] });
    expect((await told(author, 'studio:submit', { draft, revision: 1, ...papers })).kind).toBe('submitted');
  });
});
