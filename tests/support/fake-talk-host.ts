import { appError, type ErrorCode } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf, ChannelName, RequestOf, RunFile } from '#core/bridge/channels';
import { canonicalJson } from '#core/lib/canonical-json';
import { fail, ok } from '#core/lib/result';
import { replayRun } from '#core/run/replay-run';
import type { LoggedEvent, Mode, RunEvent, RunHead } from '#core/run/run-schema';
import { preparedTalkScript, talkScriptDocument } from './talk-script';
import { talkRuleset } from './talk-ruleset';

type Asked = { readonly channel: ChannelName; readonly request: unknown };

/** A host of one run of the short case: it keeps the log as the real one does, and fails on demand. */
export type FakeTalkHost = {
  readonly bridge: Bridge;
  readonly log: () => readonly RunEvent[];
  readonly asked: readonly Asked[];
  /** The next answers to a channel fail with these codes, one each; `lost` does the work and loses the answer. */
  readonly failNext: (channel: ChannelName, ...codes: (ErrorCode | 'lost')[]) => void;
  /** Another window takes the run and may play on. */
  readonly takeAway: (...events: readonly RunEvent[]) => void;
  /** Answers wait until this is called again with false. */
  readonly holdAnswers: (isHolding: boolean) => void;
};

export type FakeTalkOptions = {
  readonly mode?: Mode;
  readonly pace?: RunHead['pace'];
  readonly disposition?: string;
  readonly events?: readonly RunEvent[];
  readonly branch?: RunHead['branch'];
  readonly seed?: string;
};

const hash = 'a'.repeat(64);

/** See {@link FakeTalkHost}. */
export function fakeTalkHost(options: FakeTalkOptions = {}): FakeTalkHost {
  const { mode = 'practice', pace = 1, disposition = 'frightened', branch = null, seed = 's-1' } = options;
  const head: RunHead = {
    id: 'run-1',
    person: 'p-1',
    subject: { kind: 'talk', script: hash, disposition, duty: 'police' },
    ruleset: 'b'.repeat(64),
    engine: 1,
    mode,
    seed,
    pace,
    startedAt: 0,
    branch,
  };
  const log: RunEvent[] = [...(options.events ?? [])];
  const asked: Asked[] = [];
  const failures = new Map<ChannelName, (ErrorCode | 'lost')[]>();
  let holder: 'me' | 'another' = 'me';
  let gate: { readonly opened: Promise<void>; readonly open: () => void } | null = null;

  const logged = (seq: number): LoggedEvent => ({ seq, at: seq, event: log[seq] as RunEvent });
  const replayed = () => replayRun(preparedTalkScript, { disposition, duty: 'police' }, log);
  const isOver = (): boolean => {
    const replay = replayed();
    return replay.ok && (replay.value.abandoned || replay.value.state.ending !== null);
  };
  const file = (): RunFile => ({
    head,
    events: log.map((_, seq) => logged(seq)),
    script: { hash, body: talkScriptDocument },
    exercise: null,
    ruleset: { hash: head.ruleset, body: talkRuleset },
    result: null,
    holder,
  });

  function append({ seq, event }: RequestOf<'runs:append'>) {
    if (holder === 'another') return fail(appError('runs/held-elsewhere'));
    if (seq < log.length) {
      const isSame = canonicalJson(log[seq]) === canonicalJson(event);
      return isSame
        ? ok({ logged: logged(seq), result: null })
        : fail(appError('runs/out-of-order', { seq: log.length }));
    }
    if (isOver()) return fail(appError('runs/ended'));
    if (seq > log.length) return fail(appError('runs/out-of-order', { seq: log.length }));
    log.push(event);
    const replay = replayed();
    if (replay.ok) return ok({ logged: logged(seq), result: null });
    log.pop();
    return fail(appError('runs/event-refused', { reason: replay.error.problem.code }));
  }

  function answer(channel: ChannelName, request: unknown) {
    switch (channel) {
      case 'runs:open':
        if (isOver()) return fail(appError('runs/ended'));
        if (holder === 'another' && !(request as RequestOf<'runs:open'>).force) {
          return fail(appError('runs/held-elsewhere'));
        }
        holder = 'me';
        return ok(file());
      case 'runs:get':
        return ok(file());
      case 'runs:append':
        return append(request as RequestOf<'runs:append'>);
      case 'runs:keep':
        return ok(holder === 'me' && !isOver());
      case 'runs:release':
        return ok(null);
      default:
        throw new Error(`The fake talk host does not know ${channel}`);
    }
  }

  return {
    log: () => log,
    asked,
    failNext: (channel, ...codes) => {
      failures.set(channel, [...(failures.get(channel) ?? []), ...codes]);
    },
    takeAway: (...events) => {
      holder = 'another';
      log.push(...events);
    },
    holdAnswers: (isHolding) => {
      if (!isHolding) {
        gate?.open();
        gate = null;
        return;
      }
      let open = () => {};
      gate = { opened: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
    },
    bridge: {
      ask: async <Name extends ChannelName>(channel: Name, request: RequestOf<Name>) => {
        asked.push({ channel, request });
        const failure = failures.get(channel)?.shift();
        const said = failure === undefined || failure === 'lost' ? answer(channel, request) : null;
        await gate?.opened;
        if (failure === 'lost') return fail(appError('bridge/unreachable'));
        if (failure !== undefined) return fail(appError(failure, { folder: 'D:/' }));
        return said as Awaited<ReturnType<Bridge['ask']>> as { ok: true; value: AnswerOf<Name> };
      },
    },
  };
}
