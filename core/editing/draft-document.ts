import { z } from 'zod';

import { rulesetSchema, type Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { draftScriptSchema } from './draft-script-schema';

/** What can be drafted. */
export const draftKinds = ['script', 'ruleset'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Where a node stands on the graph, in pixels at full size; nodes without a place are arranged by themselves. */
export type NodePlace = { readonly x: number; readonly y: number };

/** A script in the making with the places of its nodes. Places are drawn and undone like the rest, but never published. */
export type ScriptDraft = {
  readonly script: Script;
  readonly layout: Readonly<Record<string, NodePlace>>;
};

/** A ruleset in the making. */
export type RulesetDraft = { readonly ruleset: Ruleset };

/** The document that an editor changes. */
export type DraftDocument = ScriptDraft | RulesetDraft;

const place = z.number().min(-1e6).max(1e6);

/** Reads a stored or imported {@link ScriptDraft}. */
export const scriptDraftSchema: z.ZodType<ScriptDraft> = z.strictObject({
  script: draftScriptSchema,
  layout: z.record(z.string().max(60), z.strictObject({ x: place, y: place })),
});

/** Reads a stored {@link RulesetDraft}. A ruleset is small enough that its form keeps it whole at every step. */
export const rulesetDraftSchema: z.ZodType<RulesetDraft> = z.strictObject({ ruleset: rulesetSchema });

/** The schema of a kind of draft. */
export function draftSchemaOf(kind: DraftKind): z.ZodType<DraftDocument> {
  return kind === 'script' ? scriptDraftSchema : rulesetDraftSchema;
}
