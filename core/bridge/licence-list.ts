import { z } from 'zod';

/** Somebody else's work that ships with the program, under its own licence. */
export const shippedPartSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As an SPDX expression. */
  licence: z.string(),
  text: z.string(),
});
export type ShippedPart = z.infer<typeof shippedPartSchema>;

/** The program's own licence, the parts that are bundled into it, and the programs that it runs in. */
export type LicenceList = {
  readonly own: string;
  readonly parts: readonly ShippedPart[];
  /** Electron, Chromium, Node and SQLite, as far as this host has them; their texts lie as files beside the program. */
  readonly runtimes: readonly { readonly name: string; readonly version: string }[];
};
