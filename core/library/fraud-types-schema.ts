import { z } from 'zod';

import { textSchema } from '../script/move-schema';
import { fraudTypes } from '../script/vocabulary';
import { readText } from '../script/read-document';
import { ok, type Result } from '../lib/result';
import type { ScriptProblem } from '../check/script-problem';
import type { FraudTypeEntry } from './library-view';

const fraudTypesSchema = z.strictObject({
  format: z.literal(1),
  fraudTypes: z.array(
    z.strictObject({
      id: z.enum(fraudTypes),
      name: textSchema,
      short: textSchema,
      english: textSchema,
      opening: textSchema,
    }),
  ),
});

/** Reads the catalogue of fraud types. */
export function readFraudTypesText(
  text: string,
): Result<readonly FraudTypeEntry[], readonly ScriptProblem[]> {
  const read = readText(fraudTypesSchema, text);
  return read.ok ? ok(read.value.value.fraudTypes) : read;
}
