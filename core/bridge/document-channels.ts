import { z } from 'zod';

import type { ImportReport } from '../manual/import-report';
import { channel, type Channel } from './channel';
import { givenIdSchema, hashSchema, type FileToSave } from './shared-shapes';

/** Files that a script is handed out as. */
export const documentFormats = ['docx', 'xlsx', 'twee'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What came of a document: the drafts, in the order of the parts of the report. */
export type ImportedDocument = { readonly drafts: readonly string[]; readonly report: ImportReport };

/** Channels for manuals: import of .docx, .xlsx and Twee into a draft, and export of a script as each of them. */
export const documentChannels = {
  /** Reads an uploaded document into drafts, one for each fraud type in it. All of them or none; the upload is used up. */
  'documents:import': channel(
    'edit-scripts',
    z.strictObject({ upload: givenIdSchema, name: z.string().min(1).max(255) }),
  )<ImportedDocument>(),
  /** An empty form with an example and instructions; what is filled in reads without loss. */
  'documents:get-template': channel(
    'edit-scripts',
    z.strictObject({ format: z.enum(['docx', 'xlsx']) }),
  )<FileToSave>(),
  /** A draft, or a script that is shipped or published, as a file that `documents:import` reads back without loss. */
  'documents:export': channel(
    'edit-scripts',
    z.strictObject({
      source: z.union([z.strictObject({ draft: givenIdSchema }), z.strictObject({ hash: hashSchema })]),
      format: z.enum(documentFormats),
    }),
  )<FileToSave>(),
} as const satisfies Record<string, Channel>;
