import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf, AppStatus, RequestOf } from '#core/bridge/channels';
import type { FileToSave } from '#core/bridge/shared-shapes';
import { ok, type Result } from '#core/lib/result';
import type { Person } from '#core/people/person';

import { loadableOf, loading, type Loadable } from '../loadable';

/** Who acts on this connection, and what the program says of itself. */
export type Session = {
  readonly status: Loadable<AppStatus>;
  /** Who was here last in this window, so that the sign-in screen can offer them first. */
  readonly lastPerson: string | null;
  /** Who is asked for their PIN to go on after the computer was left alone; null where anyone may take over. */
  readonly lockedPerson: string | null;
  readonly load: () => Promise<void>;
  readonly addPerson: (request: RequestOf<'people:add'>) => Promise<Result<AnswerOf<'people:add'>, AppError>>;
  readonly signIn: (request: RequestOf<'people:sign-in'>) => Promise<Result<Person, AppError>>;
  readonly signOut: () => Promise<Result<null, AppError>>;
  /** Signs out whoever acts and waits for them: the talk that they are in is kept and goes on afterwards. */
  readonly lock: () => Promise<Result<null, AppError>>;
  readonly recover: (
    request: RequestOf<'people:recover'>,
  ) => Promise<Result<AnswerOf<'people:recover'>, AppError>>;
  /** The text file for support. */
  readonly getDiagnostics: () => Promise<Result<FileToSave, AppError>>;
  /** Ends the web host; after that nothing answers any more. */
  readonly stop: () => Promise<Result<null, AppError>>;
  /** Takes over what changed about the person who acts (their own name, unit, duty, PIN). */
  readonly adoptPerson: (person: Person) => void;
};

export type SessionStore = StoreApi<Session>;

/** The session of this window. Signing in reads the status anew, because settings belong to the person. */
export function createSessionStore({ bridge }: { readonly bridge: Bridge }): SessionStore {
  return createStore<Session>((set, get) => {
    const load = async () => {
      const status = loadableOf(await bridge.ask('app:get-status', {}));
      const person = status.kind === 'ready' ? status.value.person : null;
      set({ status, ...(person !== null && { lastPerson: person.id, lockedPerson: null }) });
    };
    const signOut = async () => {
      const answer = await bridge.ask('people:sign-out', {});
      await load();
      return answer.ok ? ok(null) : answer;
    };
    return {
      status: loading,
      lastPerson: null,
      lockedPerson: null,
      load,
      addPerson: (request) => bridge.ask('people:add', request),
      signIn: async (request) => {
        const answer = await bridge.ask('people:sign-in', request);
        if (answer.ok) await load();
        return answer;
      },
      signOut,
      lock: () => {
        set({ lockedPerson: get().lastPerson });
        return signOut();
      },
      recover: (request) => bridge.ask('people:recover', request),
      getDiagnostics: () => bridge.ask('app:get-diagnostics', {}),
      stop: () => bridge.ask('app:stop', {}),
      adoptPerson: (person) => {
        const { status } = get();
        if (status.kind !== 'ready' || status.value.person?.id !== person.id) return;
        set({ status: { kind: 'ready', value: { ...status.value, person } } });
      },
    };
  });
}
