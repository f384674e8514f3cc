import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import type { Result } from '#core/lib/result';
import type { Person } from '#core/people/person';

import { loadableOf, loading, type Loadable } from '../loadable';

type Asked<
  Name extends
    'people:add' | 'people:change-details' | 'people:change-role' | 'people:change-pin' | 'people:remove',
> = (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>, AppError>>;

/** Everyone on this computer, and what can be changed about them. Each change reads the list anew. */
export type PeopleState = {
  readonly people: Loadable<readonly Person[]>;
  readonly load: () => Promise<void>;
  readonly add: Asked<'people:add'>;
  readonly changeDetails: Asked<'people:change-details'>;
  readonly changeRole: Asked<'people:change-role'>;
  readonly changePin: Asked<'people:change-pin'>;
  readonly remove: Asked<'people:remove'>;
};

export type PeopleStore = StoreApi<PeopleState>;

/** The list for the sign-in screen and for whoever manages people. */
export function createPeopleStore({ bridge }: { readonly bridge: Bridge }): PeopleStore {
  return createStore<PeopleState>((set, get) => {
    const load = async () => {
      if (get().people.kind === 'failed') set({ people: loading });
      set({ people: loadableOf(await bridge.ask('people:list', {})) });
    };
    const reload = async <Answer>(asked: Promise<Result<Answer, AppError>>) => {
      const answer = await asked;
      if (answer.ok) await load();
      return answer;
    };
    return {
      people: loading,
      load,
      add: (request) => reload(bridge.ask('people:add', request)),
      changeDetails: (request) => reload(bridge.ask('people:change-details', request)),
      changeRole: (request) => reload(bridge.ask('people:change-role', request)),
      changePin: (request) => reload(bridge.ask('people:change-pin', request)),
      remove: (request) => reload(bridge.ask('people:remove', request)),
    };
  });
}
