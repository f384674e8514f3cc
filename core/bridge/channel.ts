import type { z } from 'zod';

import type { Permission } from '../people/person';

/** One question that the renderer can ask a host: who may, what is sent, what comes back. */
export type Channel<Request extends z.ZodType = z.ZodType, Answer = unknown> = {
  readonly permission: Permission;
  readonly request: Request;
  /** The longest request, as JSON in characters. */
  readonly longest: number;
  /** Only a type; never set. */
  readonly answer?: Answer;
};

/** Larger than any request can be that the schemas of ordinary channels let through; as JSON, in characters. */
export const ordinaryRequest = 256 * 1024;

/** Declares a channel; the answer is a type argument: `channel('anyone', schema)<Answer>()`. */
export function channel<Request extends z.ZodType>(
  permission: Permission,
  request: Request,
  longest = ordinaryRequest,
) {
  return <Answer>(): Channel<Request, Answer> => ({ permission, request, longest });
}
