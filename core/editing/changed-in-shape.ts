import { z } from 'zod';

import { applyChanges, type Change, type ChangePath } from './change';
import { draftSchemaOf, type DraftDocument, type DraftKind } from './draft-document';
import { fail, ok, type Result } from '../lib/result';

/** The schema behind what may be missing or is spelt out late. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodLazy) return bare(schema.unwrap());
  return schema;
}

/** The schema of a member, or null where this walk does not know it. Only what draft schemas are made of is known. */
function memberSchema(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | null {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Readonly<Record<string, z.core.$ZodType>>;
    return typeof key === 'string' && Object.hasOwn(shape, key) ? (shape[key] ?? null) : null;
  }
  if (inner instanceof z.ZodArray) return typeof key === 'number' ? inner.element : null;
  if (inner instanceof z.ZodRecord) {
    return typeof key === 'string' && z.safeParse(inner.keyType, key).success ? inner.valueType : null;
  }
  return null;
}

function schemaAt(schema: z.core.$ZodType, path: ChangePath): z.core.$ZodType | null {
  let present: z.core.$ZodType | null = schema;
  for (const key of path) present = present && memberSchema(present, key);
  return present;
}

function checksOf(array: z.ZodArray): readonly { readonly check: string; readonly maximum?: number }[] {
  return (array.def.checks ?? []).map((check) => check._zod.def as { check: string; maximum?: number });
}

function valueAt(document: unknown, path: ChangePath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}

/** Whether a change keeps a document fitting that fitted before it. Says no where it cannot tell. */
function keepsShape(schema: z.core.$ZodType, change: Change, after: unknown): boolean {
  const found = schemaAt(schema, change.path);
  if (found === null) return false;
  if (change.do === 'set' && change.value === undefined) {
    // Each member of a record may go.
    const parent = schemaAt(schema, change.path.slice(0, -1));
    if (parent !== null && bare(parent) instanceof z.ZodRecord) return true;
  }
  if (change.do === 'set') return z.safeParse(found, change.value).success;
  const array = bare(found);
  const list = valueAt(after, change.path);
  if (!(array instanceof z.ZodArray) || !Array.isArray(list)) return false;
  const checks = checksOf(array);
  if (checks.some(({ check, maximum }) => check !== 'max_length' || list.length > (maximum ?? 0)))
    return false;
  return change.do !== 'insert' || z.safeParse(array.element, change.value).success;
}

/** Why changes are refused: they lead nowhere, or what they leave is no document of this kind. */
export type StepRefusal = {
  readonly reason: 'no-such-path' | 'no-such-place' | 'shape';
  readonly path: ChangePath;
};

/**
 * A document after changes, which has its shape given that it had it before. Reading a script of 3,000 nodes whole takes tens
 * of milliseconds on every save, so each change is judged where it is made; only where that does not suffice all is read.
 */
export function changedInShape(
  kind: DraftKind,
  document: DraftDocument,
  changes: readonly Change[],
): Result<DraftDocument, StepRefusal> {
  const schema = draftSchemaOf(kind);
  let present = document;
  let isSure = kind === 'script';
  for (const change of changes) {
    const changed = applyChanges(present, [change]);
    if (!changed.ok) return changed;
    present = changed.value.document;
    isSure &&= keepsShape(schema, change, present);
  }
  if (isSure) return ok(present);
  const parsed = schema.safeParse(present);
  if (parsed.success) return ok(present);
  const path = parsed.error.issues[0]?.path ?? [];
  return fail({ reason: 'shape', path: path.map((key) => (typeof key === 'number' ? key : String(key))) });
}
