import { z } from 'zod';

/** A request that says nothing. */
export const nothing = z.strictObject({});

/** SHA-256 of a body, in lower-case hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An id that the host gave: of a person, run, draft, version or upload. */
export const givenIdSchema = z.string().min(1).max(60);

/** A body as it is stored: the author's value, to be read with `readScript`, and its hash. */
export type StoredBody = { readonly hash: string; readonly body: unknown };

/** A file that the person gets; the renderer offers it for saving. */
export type FileToSave = { readonly name: string; readonly mediaType: string; readonly base64: string };
