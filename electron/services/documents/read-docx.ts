import mammoth from 'mammoth';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import type { ManualBlock } from '#core/manual/manual-block';

import type { Answer } from '../handlers';
import { repack, type OfficePackage } from './office-package';
import { docxBlocks, type DocxElement } from './docx-blocks';

/**
 * A document as blocks. Tracked deletions are gone and insertions stay, as one reads them; notes and comments follow at the end.
 * Mammoth is asked for what it has read, not for the HTML that it would make of it.
 */
export async function readDocx(office: OfficePackage): Promise<Answer<readonly ManualBlock[]>> {
  let document: DocxElement | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: await repack(office) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (read: unknown): unknown => {
          document = read as DocxElement;
          return { ...(read as object), children: [] };
        },
      },
    );
  } catch {
    return fail(appError('documents/damaged'));
  }
  if (document === null) return fail(appError('documents/damaged'));
  try {
    return ok(docxBlocks(document));
  } catch {
    return fail(appError('documents/damaged'));
  }
}
