import { z } from 'zod';

import { applyChanges, changeSchema, type Change } from '#core/editing/change';
import { draftSchemaOf } from '#core/editing/draft-document';
import type { FindingCode } from '#core/health/health-finding';
import { parseJson } from '#core/lib/parse-json';

import type { StepText } from '../../storage/health/stored-rows';
import { faceOf, type DraftFace, type DraftRow } from '../../storage/repositories/drafts/draft-row';

const stepSchema = z.array(changeSchema);

/** A draft as it is stored: the newest snapshot, and the steps after it. */
export type DraftRecord = {
  readonly row: DraftRow & { readonly snapshot: string };
  readonly steps: readonly StepText[];
};

/** What was found of a draft, and what lists should show of it where its document proves it. */
export type DraftVerdict = { readonly code: FindingCode | null; readonly face: DraftFace | null };

/** Puts a draft together as the editor would. */
export function examineDraft({ row, steps }: DraftRecord): DraftVerdict {
  const found = (code: FindingCode): DraftVerdict => ({ code, face: null });
  const isWhole = steps.every(({ revision }, index) => revision === row.snapshot_revision + 1 + index);
  if (!isWhole || (steps.at(-1)?.revision ?? row.snapshot_revision) !== row.revision)
    return found('drafts/gap');
  const snapshot = draftSchemaOf(row.kind).safeParse(parseJson(row.snapshot));
  if (!snapshot.success) return found('drafts/unreadable');
  const changes: Change[] = [];
  for (const step of steps) {
    const read = stepSchema.safeParse(parseJson(step.changes));
    if (!read.success) return found('drafts/unreadable');
    changes.push(...read.data);
  }
  const changed = applyChanges(snapshot.data, changes);
  if (!changed.ok) return found('drafts/unreadable');
  const face = faceOf(changed.value.document);
  const isShown =
    face.subject === row.subject && face.title === row.title && face.fraudType === row.fraud_type;
  return isShown ? { code: null, face: null } : { code: 'drafts/face', face };
}
