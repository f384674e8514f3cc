import { createStore, type StoreApi } from 'zustand/vanilla';

import type { RulesetDraft } from '#core/editing/draft-document';
import type { EditRefusal } from '#core/editing/operation';
import {
  editRuleset,
  type RulesetOperationArgs,
  type RulesetOperationName,
} from '#core/editing/operations/ruleset-operations';

import { draftSlice } from './draft-slice';
import type { DraftParts, DraftState } from './draft-state';

export type RulesetState = DraftState<RulesetDraft> & {
  readonly edit: <Name extends RulesetOperationName>(
    name: Name,
    args: RulesetOperationArgs<Name>,
    gesture?: string,
  ) => EditRefusal | null;
};

export type RulesetStore = StoreApi<RulesetState>;

/** The ruleset editor: a draft that is a whole ruleset at every step. */
export function createRulesetStore(parts: DraftParts): RulesetStore {
  return createStore<RulesetState>()((set, get) => ({
    ...draftSlice<RulesetDraft>(parts, { get, set }),
    edit: (name, args, gesture) => get().take(editRuleset(get().document, name, args, gesture)),
  }));
}
