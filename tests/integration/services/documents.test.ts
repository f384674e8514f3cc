import type { FileToSave } from '#core/bridge/shared-shapes';
import { templateDraft } from '#core/manual/template/template-draft';
import { partsOf } from '../../support/manuals/mutate-document';
import { zipSync } from '../../support/manuals/zip-of';
import { testHost, told } from '../../support/test-host';
import { firstScript, openDraft, studioPeople, textStep } from '../../support/test-studio';
import { upload } from '../../support/upload';
import type { Connection } from '../../../electron/services/host';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytesOf = ({ base64 }: FileToSave): Buffer => Buffer.from(base64, 'base64');

/** Imports a file and opens the one draft that came of it. */
async function imported(window: Connection, name: string, bytes: Buffer) {
  const file = await upload(window, name, bytes);
  const { drafts, report } = await told(window, 'documents:import', { upload: file, name });
  expect(drafts).toHaveLength(1);
  const draft = await told(window, 'studio:open-draft', { draft: drafts[0] ?? '', force: false });
  return { document: draft.document, report };
}

describe('the template', () => {
  it.each(['docx', 'xlsx'] as const)('as .%s reads back with everything that is in it', async (format) => {
    const { author } = await studioPeople(await testHost());
    const file = await told(author, 'documents:get-template', { format });
    const { document, report } = await imported(author, file.name, bytesOf(file));
    expect(document).toEqual(asJson(templateDraft));
    expect(report).toMatchObject({ form: 'tables', leftovers: [], personalData: [] });
  });

  it.each(['docx', 'xlsx'] as const)(
    'as .%s counts as it was filled in, and says which cell it cannot read',
    async (format) => {
      const { author } = await studioPeople(await testHost());
      const file = bytesOf(await told(author, 'documents:get-template', { format }));
      // Somebody writes over cells, as in a spreadsheet or a word processor.
      const edits: readonly (readonly [string, string])[] = [
        ['人家都付了，就剩这一辆。', '别拦我，就剩这一辆了。'],
        ['性情:scared', '信任&lt;30 或 性情:scared'],
        ['得知:off-platform，记下:asked-order', '得知:off-platform，天晓得'],
      ];
      const parts = partsOf(file).map(
        ([name, text]) => [name, edits.reduce((all, [old, now]) => all.replaceAll(old, now), text)] as const,
      );
      const { document, report } = await imported(author, `填好的.${format}`, zipSync(parts));
      const nodes = 'script' in document ? document.script.scenes.flatMap((scene) => scene.nodes) : [];
      expect(nodes[1]?.replies[1]?.line).toBe('别拦我，就剩这一辆了。');
      expect(nodes[0]?.replies[0]?.when).toEqual({
        any: [{ trust: { lt: 30 } }, { disposition: ['scared'] }],
      });
      expect(report.leftovers).toMatchObject([{ reason: 'cell-unreadable', column: '变化' }]);
      expect(report.leftovers[0]?.text).toContain('天晓得');
    },
  );
});

describe('a script handed out', () => {
  it.each(['docx', 'xlsx', 'twee'] as const)(
    'as .%s comes back as the very same document',
    async (format) => {
      const { author } = await studioPeople(await testHost());
      const { draft, revision } = await openDraft(author);
      await told(author, 'studio:save-steps', {
        draft,
        revision,
        steps: [textStep('step-1', '改过的题目', 'title')],
      });
      const before = await told(author, 'studio:open-draft', { draft, force: false });
      const file = await told(author, 'documents:export', { source: { draft }, format });
      expect(file.name).toBe(`改过的题目.${format}`);
      const { document, report } = await imported(author, file.name, bytesOf(file));
      expect(document).toEqual(asJson(before.document));
      expect(report.leftovers).toEqual([]);
    },
  );

  it('may be a shipped one', async () => {
    const { author } = await studioPeople(await testHost());
    const file = await told(author, 'documents:export', {
      source: { hash: await firstScript(author) },
      format: 'xlsx',
    });
    const { report } = await imported(author, file.name, bytesOf(file));
    expect(report).toMatchObject({ form: 'tables', leftovers: [] });
  });
});

it('a manual of several fraud types becomes as many drafts, each under an id that nothing else has', async () => {
  const { author } = await studioPeople(await testHost());
  const cell = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const lines = [
    '一、刷单返利',
    '群众：返了。',
    '民警：返了多少？',
    '二、网贷',
    '群众：要保证金。',
    '民警：先别交。',
  ];
  const document = zipSync([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(cell).join('')}</w:body></w:document>`,
    ],
  ]);
  const subjects: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    const file = await upload(author, '两类.docx', document);
    const { drafts } = await told(author, 'documents:import', { upload: file, name: '两类.docx' });
    for (const draft of drafts)
      subjects.push((await told(author, 'studio:open-draft', { draft, force: false })).subject);
  }
  expect(subjects).toEqual(['imported-f01', 'imported-f06', 'imported-f01-2', 'imported-f06-2']);
});
