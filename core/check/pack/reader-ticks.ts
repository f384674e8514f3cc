import { z } from 'zod';

import { idSchema } from '../../script/condition-schema';
import { textSchema } from '../../script/move-schema';
import { readText } from '../../script/read-document';
import { ok, type Result } from '../../lib/result';
import type { ScriptProblem } from '../script-problem';

/**
 * A named person's word that a script was read for what phrase lists cannot judge (they catch about a third): forbidden
 * lines in other words, instructions to swindlers, real people. It holds for the content that the hash names and for no other.
 */
export const readerTickSchema = z.strictObject({
  script: idSchema,
  /** Hash of the script's canonical value, whole or its first twelve characters. */
  hash: z.string().regex(/^([0-9a-f]{12}|[0-9a-f]{64})$/, 'a hash is 12 or 64 lower-case hex digits'),
  reader: textSchema,
  date: z.iso.date(),
  note: textSchema.optional(),
});

const readerTicksSchema = z.strictObject({ format: z.literal(1), ticks: z.array(readerTickSchema) });

/** See {@link readerTickSchema}. */
export type ReaderTick = z.infer<typeof readerTickSchema>;

/** Reads the file of readers' ticks. */
export function readReaderTicks(text: string): Result<readonly ReaderTick[], readonly ScriptProblem[]> {
  const read = readText(readerTicksSchema, text);
  return read.ok ? ok(read.value.value.ticks) : read;
}

/** The tick that holds for a script as it is now, if somebody has read it. */
export function tickOf(ticks: readonly ReaderTick[], script: string, hash: string): ReaderTick | undefined {
  return ticks.find((tick) => tick.script === script && hash.startsWith(tick.hash));
}
