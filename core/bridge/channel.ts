import type { z } from 'zod';

import type { Permission } from '../people/person';

/** One question that the renderer can ask a host: who may, what is sent, what comes back. */
export type Channel<Request extends z.ZodType = z.ZodType, Answer = unknown> = {
  readonly permission: Permission;
  readonly request: Request;
  /** Only a type; never set. */
  readonly answer?: Answer;
};

/** Declares a channel; the answer is a type argument: `channel('anyone', schema)<Answer>()`. */
export function channel<Request extends z.ZodType>(permission: Permission, request: Request) {
  return <Answer>(): Channel<Request, Answer> => ({ permission, request });
}
