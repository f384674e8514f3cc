import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import type { Connection } from '../../../electron/services/host';
import { ask, told } from '../ask-host';
import { openDraft, papers, textStep, type studioPeople } from '../test-studio';
import { begin } from '../test-talk';

type Answered = Result<unknown, AppError>;

/** What people do all day: each thing can be tried again and again, and is counted once it was acknowledged. */
export type DailyWork = {
  readonly things: readonly { readonly name: string; readonly attempt: () => Promise<Answered> }[];
  /** Everything acknowledged is there, no more of it and in its order. */
  readonly look: (window: Connection) => Promise<void>;
};

/** See {@link DailyWork}. */
export async function dailyWork(people: Awaited<ReturnType<typeof studioPeople>>): Promise<DailyWork> {
  const { administrator, author, colleague } = people;
  const { head } = await begin(author);
  const file = await openDraft(author);
  let events = 0;
  let { revision } = file;
  let added = (await told(administrator, 'people:list', {})).length;
  const submitted: string[] = [];

  const answer = async (): Promise<Answered> => {
    const event = { type: events % 2 === 0 ? ('paused' as const) : ('resumed' as const) };
    const appended = await ask(author, 'runs:append', { run: head.id, seq: events, event });
    if (appended.ok) events += 1;
    return appended;
  };
  const type = async (): Promise<Answered> => {
    const steps = [textStep(`step-${revision}`, `第${revision}步`, 'title')];
    const saved = await ask(author, 'studio:save-steps', { draft: file.draft, revision, steps });
    if (saved.ok) revision += 1;
    return saved;
  };
  const addSomebody = async (): Promise<Answered> => {
    const details = { name: `学员${added}`, unit: '', duty: 'police' } as const;
    const answered = await ask(administrator, 'people:add', { details, role: 'trainee', pin: null });
    if (answered.ok) added += 1;
    return answered;
  };
  let waiting: { readonly draft: string; readonly revision: number } | null = null;
  const handIn = async (): Promise<Answered> => {
    if (waiting === null) {
      const { scripts } = await told(colleague, 'library:get', {});
      const from = { kind: 'script', hash: scripts[0]?.hash ?? '', keepsId: false } as const;
      const made = await ask(colleague, 'studio:create-draft', { from });
      if (!made.ok) return made;
      const opened = await ask(colleague, 'studio:open-draft', { draft: made.value.draft, force: false });
      if (!opened.ok) return opened;
      waiting = { draft: opened.value.draft, revision: opened.value.revision };
    }
    const answered = await ask(colleague, 'studio:submit', { ...waiting, ...papers });
    if (!answered.ok) return answered;
    if (answered.value.kind === 'submitted') submitted.push(answered.value.version);
    waiting = null;
    return answered;
  };
  return {
    things: [
      { name: 'answering in a talk', attempt: answer },
      { name: 'typing in the studio', attempt: type },
      { name: 'adding somebody', attempt: addSomebody },
      { name: 'handing in for publication', attempt: handIn },
    ],
    look: async (window) => {
      const run = await told(window, 'runs:get', { run: head.id });
      expect(run.events.map(({ seq }) => seq)).toEqual(Array.from({ length: events }, (_, seq) => seq));
      const times = run.events.map(({ at }) => at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      const draft = await told(window, 'studio:open-draft', { draft: file.draft, force: true });
      expect(draft.revision).toBe(revision);
      expect(await told(window, 'people:list', {})).toHaveLength(added);
      const versions = (await told(window, 'studio:list-versions', { subject: null })).map(
        ({ version }) => version,
      );
      expect(versions.sort()).toEqual([...submitted].sort());
    },
  };
}
