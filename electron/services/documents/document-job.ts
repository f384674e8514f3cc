import { readFileSync, statSync } from 'node:fs';

import { appError } from '#core/bridge/app-error';
import type { DocumentFormat } from '#core/bridge/document-channels';
import type { ScriptDraft } from '#core/editing/draft-document';
import { fail, ok } from '#core/lib/result';
import type { Imported } from '#core/manual/reading/read-blocks';
import type { FraudTypeNames } from '#core/manual/tables/fraud-type-codec';
import { writeTables } from '#core/manual/tables/write-tables';
import { writeTwee } from '#core/manual/twee/write-twee';

import type { Answer } from '../handlers';
import { largestDocument, readHandedIn } from './read-document';
import { writeDocx } from './write-docx';
import { writeXlsx } from './write-xlsx';

/** A document to read or to write: plain data, because it crosses into a thread of its own. */
export type DocumentJob = { readonly fraudTypes: FraudTypeNames } & (
  | { readonly kind: 'read'; readonly path: string; readonly name: string }
  | {
      readonly kind: 'write';
      readonly draft: ScriptDraft;
      readonly format: DocumentFormat;
      /** Sentences that stand before the tables. */
      readonly notes: readonly string[];
    }
);

/** What comes of a job: what was read, or the bytes that were written. */
export type DocumentDone = { readonly imported: Imported } | { readonly bytes: Uint8Array };

/** Runs a job away from the thread that answers people. Rejects only when the host closes, or for a mistake of ours. */
export type RunDocument = (job: DocumentJob, signal: AbortSignal) => Promise<Answer<DocumentDone>>;

async function written({
  draft,
  format,
  fraudTypes,
  notes,
}: Extract<DocumentJob, { kind: 'write' }>): Promise<Buffer> {
  if (format === 'twee') return Buffer.from(writeTwee(draft));
  const tables = writeTables(draft, { fraudTypes, byScene: format === 'docx' });
  return format === 'docx'
    ? writeDocx({ title: draft.script.title, notes, tables })
    : writeXlsx(tables, notes);
}

/** Does a job where it is called. */
export async function runDocumentJob(job: DocumentJob): Promise<Answer<DocumentDone>> {
  if (job.kind === 'write') return ok({ bytes: await written(job) });
  if (statSync(job.path).size > largestDocument) return fail(appError('documents/too-large'));
  const read = await readHandedIn({ bytes: readFileSync(job.path), name: job.name }, job.fraudTypes);
  return read.ok ? ok({ imported: read.value }) : read;
}
