import { readFileSync } from 'node:fs';

import { runDocumentJob } from '../../../electron/services/documents/document-job';
import { told } from '../ask-host';
import { openChildHost, peopleOfChild } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';
import { upload } from '../upload';

/** Imports one manual without end, and says each time which drafts came of it, until it kills itself at the moment that it was given. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = '', , manual = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const host = await openChildHost([dataFolder, contentFolder], { runDocument: runDocumentJob });
  const { author } = await peopleOfChild(host);
  const bytes = readFileSync(manual);
  ready();
  for (;;) {
    const handed = await upload(author, '教案.docx', bytes);
    const { drafts } = await told(author, 'documents:import', { upload: handed, name: '教案.docx' });
    acknowledged({ drafts });
  }
}

void main();
