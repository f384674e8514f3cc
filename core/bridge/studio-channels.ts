import { z } from 'zod';

import { changeSchema } from '../editing/change';
import type { DraftDocument, DraftKind } from '../editing/draft-document';
import type { ScriptProblem } from '../check/script-problem';
import { textSchema } from '../script/move-schema';
import { plainTextSchema } from '../script/plain-text';
import { fraudTypes, type FraudType } from '../script/vocabulary';
import { channel, type Channel } from './channel';
import { givenIdSchema, hashSchema, nothing, type StoredBody } from './shared-shapes';

/** A draft without its document, newest change first in lists. */
export type DraftSummary = {
  readonly draft: string;
  readonly kind: DraftKind;
  readonly title: string;
  readonly fraudType: FraudType | null;
  /** Id of the script or ruleset that it would publish. */
  readonly subject: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly createdAt: number;
  readonly changedAt: number;
  /** Number of saved steps. */
  readonly revision: number;
  /** Version that it grew from, if any. */
  readonly basedOn: string | null;
  /** Who may write: this window, another one (then by whom), or nobody at the moment. */
  readonly holder: 'me' | 'another' | 'nobody';
  readonly holderName: string | null;
  /** Thrown away, and kept for thirty days. */
  readonly discardedAt: number | null;
};

/** What an interrupted session left behind: how many saved steps, and the time of the last one. */
export type Recovered = { readonly steps: number; readonly lastSavedAt: number };

/** A draft with its document, as of `revision`. `holder` other than `me` means: read only. */
export type DraftFile = DraftSummary & {
  readonly document: DraftDocument;
  /** Said once, when the window or the program ended without closing the draft. */
  readonly recovered: Recovered | null;
};

/** `submitted` waits for the second person; `published` is what people play; `retired` is no longer offered. */
export const versionStates = ['submitted', 'published', 'returned', 'withdrawn', 'retired'] as const;
export type VersionState = (typeof versionStates)[number];

/** An immutable version of a script or a ruleset. Names are as they stood on that day. */
export type VersionSummary = {
  readonly version: string;
  readonly kind: DraftKind;
  readonly subject: string;
  readonly number: number;
  readonly title: string;
  readonly fraudType: FraudType | null;
  readonly hash: string;
  readonly state: VersionState;
  readonly note: string;
  /** The document that this version rests on, named by the author. */
  readonly basis: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly submittedAt: number;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: number | null;
  readonly decisionNote: string;
  /** Hash of the version before it, shipped or published; null for a first one. */
  readonly previous: string | null;
  readonly origin: 'studio' | 'pack';
  /** Who signed the pack that brought it. */
  readonly signer: string | null;
};

const noteSchema = plainTextSchema.max(2000);
const decisionSchema = z.strictObject({ version: givenIdSchema, note: noteSchema });

/** Undoing the removal of 3,000 nodes brings all of them back in one step, which must be saved like any other. */
const longestSteps = 8_000_000;

/** Channels of the studio: drafts, versions, the second person's decision. */
export const studioChannels = {
  /** All drafts on this computer. */
  'studio:list-drafts': channel('edit-scripts', nothing)<readonly DraftSummary[]>(),
  /** Begins a draft: from a skeleton of a fraud type, from a shipped or published body (a branch), or from another draft. */
  'studio:create-draft': channel(
    'edit-scripts',
    z.strictObject({
      from: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('skeleton'),
          fraudType: z.enum(fraudTypes),
          title: textSchema.max(60),
        }),
        z.strictObject({ kind: z.literal('script'), hash: hashSchema, keepsId: z.boolean() }),
        z.strictObject({ kind: z.literal('ruleset'), hash: hashSchema }),
        z.strictObject({ kind: z.literal('draft'), draft: givenIdSchema }),
      ]),
    }),
  )<{ readonly draft: string }>(),
  /** Opens a draft for writing where nobody else holds it (`force` takes it over), else for reading. */
  'studio:open-draft': channel(
    'edit-scripts',
    z.strictObject({ draft: givenIdSchema, force: z.boolean() }),
  )<DraftFile>(),
  /**
   * Saves steps on top of a revision; answered once they are on disk. The same steps sent twice are answered alike. Steps that
   * do not fit, or leave a document of another shape, are refused whole.
   */
  'studio:save-steps': channel(
    'edit-scripts',
    z.strictObject({
      draft: givenIdSchema,
      revision: z.number().int().min(0),
      steps: z
        .array(z.strictObject({ id: givenIdSchema, changes: z.array(changeSchema).min(1) }))
        .min(1)
        .max(500),
    }),
    longestSteps,
  )<{ readonly revision: number; readonly savedAt: number }>(),
  /** Says that this window still writes; `false` when another one has taken it over. */
  'studio:keep-draft': channel('edit-scripts', z.strictObject({ draft: givenIdSchema }))<boolean>(),
  /** Closes a draft properly. */
  'studio:release-draft': channel('edit-scripts', z.strictObject({ draft: givenIdSchema }))<null>(),
  /** Throws a draft away, or brings it back within thirty days. */
  'studio:discard-draft': channel(
    'edit-scripts',
    z.strictObject({ draft: givenIdSchema, discard: z.boolean() }),
  )<null>(),

  /** Versions, newest first: all, or those of one script or ruleset. */
  'studio:list-versions': channel(
    'approve-scripts',
    z.strictObject({ subject: z.string().max(60).nullable() }),
  )<readonly VersionSummary[]>(),
  /** A version with its body and the body before it, for the readable difference. */
  'studio:get-version': channel('approve-scripts', z.strictObject({ version: givenIdSchema }))<{
    readonly summary: VersionSummary;
    readonly body: StoredBody;
    readonly before: StoredBody | null;
  }>(),
  /**
   * Hands a draft in as the next version. Checked by the host itself; refused with every problem found. `noRealPerson` is the
   * author's word that no real person's data is in it; `personalData` are findings of the scrubber that the author has looked at.
   */
  'studio:submit': channel(
    'edit-scripts',
    z.strictObject({
      draft: givenIdSchema,
      revision: z.number().int().min(0),
      note: textSchema,
      basis: textSchema,
      noRealPerson: z.literal(true),
    }),
  )<
    | { readonly kind: 'submitted'; readonly version: string }
    | { readonly kind: 'refused'; readonly problems: readonly ScriptProblem[] }
  >(),
  /** The second person publishes a version. Never its author. */
  'studio:approve': channel('approve-scripts', decisionSchema)<VersionSummary>(),
  /** The second person sends a version back, with what is missing. */
  'studio:return': channel('approve-scripts', decisionSchema)<VersionSummary>(),
  /** The author takes a submitted version back. */
  'studio:withdraw': channel('edit-scripts', decisionSchema)<VersionSummary>(),
  /** A published version is no longer offered; results that point at it stay. */
  'studio:retire': channel('approve-scripts', decisionSchema)<VersionSummary>(),
} as const satisfies Record<string, Channel>;
