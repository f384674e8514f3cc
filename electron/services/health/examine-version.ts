import { z } from 'zod';

import { parseJson } from '#core/lib/parse-json';

import type { VersionText } from '../../storage/health/stored-rows';

const bodySchema = z.object({ id: z.string(), version: z.number() });

/** Whether a version names the body that it is, and is decided where it says so. A body that is lost is told of by itself. */
export function isSoundVersion(row: VersionText): boolean {
  if (row.state !== 'submitted' && row.decided_at === null) return false;
  if (row.body === null) return true;
  const body = bodySchema.safeParse(parseJson(row.body));
  return (
    row.body_kind === row.kind &&
    body.success &&
    body.data.id === row.subject &&
    body.data.version === row.version
  );
}
