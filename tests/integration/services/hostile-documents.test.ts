import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { errorCodes } from '#core/bridge/app-error';
import { scriptDraftSchema } from '#core/editing/draft-document';
import { templateDraft } from '#core/manual/template/template-draft';
import { writeTables } from '#core/manual/tables/write-tables';
import { writeTwee } from '#core/manual/twee/write-twee';
import { readHandedIn } from '../../../electron/services/documents/read-document';
import { writeDocx } from '../../../electron/services/documents/write-docx';
import { writeXlsx } from '../../../electron/services/documents/write-xlsx';
import { allFraudTypes } from '../../support/manual-blocks';
import { mutatedDocument } from '../../support/manuals/mutate-document';
import { zipSync } from '../../support/manuals/zip-of';
import { soakRounds } from '../../support/soak-rounds';
import { ask, testHost, told } from '../../support/test-host';
import { studioPeople } from '../../support/test-studio';
import { upload } from '../../support/upload';

/** A hundredth of what the soak does. */
const count = soakRounds(20, 2000);

async function sources(): Promise<readonly (readonly [string, Buffer])[]> {
  const folder = resolve(__dirname, '../../fixtures/manuals');
  const files = readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name));
  const tables = (byScene: boolean) => writeTables(templateDraft, { fraudTypes: allFraudTypes, byScene });
  return [
    ...files.map((name) => [name, readFileSync(resolve(folder, name))] as const),
    ['template.xlsx', await writeXlsx(tables(false))],
    ['template.docx', await writeDocx({ title: 'x', notes: [], tables: tables(true) })],
    ['story.twee', Buffer.from(writeTwee(templateDraft))],
  ];
}

it(
  `${count} documents that were meddled with are each read whole or refused with a code`,
  async () => {
    const given = await sources();
    const outcomes = new Map<string, number>();
    for (let at = 0; at < count; at += 1) {
      const [name, bytes] = given[at % given.length] ?? ['', Buffer.alloc(0)];
      const answer = await readHandedIn(
        { bytes: mutatedDocument(bytes, `document-${at}`), name },
        allFraudTypes,
      );
      const outcome = answer.ok ? 'read' : answer.error.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (!answer.ok) expect(errorCodes).toContain(answer.error.code);
      else
        for (const draft of answer.value.drafts)
          expect(scriptDraftSchema.safeParse(draft).success).toBe(true);
    }
    // Were all of one kind, the mutations would be too weak or too strong to show anything.
    expect(outcomes.get('read') ?? 0).toBeGreaterThan(0);
    expect(outcomes.size).toBeGreaterThan(2);
  },
  count * 5_000,
);

const word = (body: string): Buffer =>
  zipSync([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['word/document.xml', body],
  ]);

describe('a document that is none, or means harm', () => {
  const refusedAs: readonly (readonly [string, () => Buffer, string])[] = [
    ['an old .doc', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'documents/old-format'],
    ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'documents/unknown-format'],
    ['a text without passages', () => Buffer.from('就是一篇文章'), 'documents/unknown-format'],
    ['a zip of something else', () => zipSync([['a.xml', '<a/>']]), 'documents/unknown-format'],
    ['half a file', () => word('<w:document/>').subarray(0, 60), 'documents/damaged'],
    [
      'a zip bomb',
      () => zipSync([['word/document.xml', Buffer.alloc(20_000_000, 0x20)]]),
      'documents/suspicious',
    ],
    [
      'too large a part',
      () => zipSync([['word/document.xml', Buffer.alloc(26_000_000, 0x20)]]),
      'documents/too-large',
    ],
    ['entities', () => word('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), 'documents/suspicious'],
    ['bottomless nesting', () => word('<w:p>'.repeat(9000)), 'documents/suspicious'],
    [
      'the same part twice',
      () =>
        zipSync([
          ['word/document.xml', '<a/>'],
          ['Word/document.xml', '<a/>'],
        ]),
      'documents/suspicious',
    ],
    ['a path that climbs', () => zipSync([['../word/document.xml', '<a/>']]), 'documents/damaged'],
    [
      'too many parts',
      () => zipSync(Array.from({ length: 3001 }, (_, at) => [`word/${at}.xml`, ''] as const)),
      'documents/too-large',
    ],
  ];
  it.each(refusedAs)('%s is refused', async (_what, make, code) => {
    expect(await readHandedIn({ bytes: make(), name: '教案.docx' }, allFraudTypes)).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('leaves no draft behind', async () => {
    const { author } = await studioPeople(await testHost());
    const file = await upload(author, 'x.docx', word('<!DOCTYPE x><x/>'));
    expect(await ask(author, 'documents:import', { upload: file, name: 'x.docx' })).toMatchObject({
      ok: false,
    });
    expect(await told(author, 'studio:list-drafts', {})).toEqual([]);
  });
});
