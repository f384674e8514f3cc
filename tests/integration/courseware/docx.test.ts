import { buildCertificate } from '#core/courseware/certificate/build-certificate';
import { buildExam } from '#core/courseware/exam/build-exam';
import { buildHandbook } from '#core/courseware/handbook/build-handbook';
import { buildPocketCard } from '#core/courseware/pocket-card/build-pocket-card';
import type { PrintBlock, PrintDocument } from '#core/courseware/print-document';
import { buildRolePlay } from '#core/courseware/role-play/build-role-play';
import type { Lesson } from '#core/lesson/lesson-schema';

import { writeCoursewareDocx } from '../../../electron/services/courseware/docx/write-courseware-docx';
import { xmlTags } from '../../../electron/services/documents/xml-tags';
import { courseScope } from '../../support/course-scope';
import { docxParts, docxText } from '../../support/docx-parts';
import { shippedCourse } from '../../support/shipped-course';

const two = ['F04', 'F07'] as const;
const course = shippedCourse();
const small = shippedCourse(two);
const scope = courseScope(two, 'police');
const exam = buildExam(small, scope);
const quiet = (): void => undefined;

const documents: readonly (readonly [string, PrintDocument])[] = [
  ['handbook', buildHandbook(small, scope)],
  ['handbook of grid workers', buildHandbook(small, courseScope(two, 'grid'))],
  ['pocket card', buildPocketCard(small, scope)],
  ['role-play', buildRolePlay(small, scope)],
  ['exam', exam.paper],
  ['exam key', exam.key],
  ['certificate', buildCertificate(small, scope, { names: ['甲某', '乙某'], hours: 6 })],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const namesIn = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, name]) => name ?? '');

/** Tags that are opened and not closed in order; none in a sound part. */
function tornTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const { text } of xmlTags(xml)) {
    const name = /^<\/?([^\s/>]+)/.exec(text)?.[1] ?? '';
    if (text.startsWith('</')) {
      if (open.pop() !== name) return [text];
    } else if (!text.endsWith('/>')) open.push(name);
  }
  return open;
}

describe.each(documents)('the .docx of a %s', (_, document) => {
  const made = writeCoursewareDocx(document, quiet).then(async (bytes) => ({
    bytes,
    parts: await docxParts(bytes),
  }));
  const part = async (name: string): Promise<string> => (await made).parts.get(name) ?? '';

  it('is well-formed in every part', async () => {
    for (const [name, xml] of (await made).parts) {
      expect([name, tornTags(xml)]).toEqual([name, []]);
      expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
    }
  });

  it('names every part and relation that it has, and no other', async () => {
    const { parts } = await made;
    const typed = namesIn(await part('[Content_Types].xml'), /PartName="\/([^"]+)"/g);
    const inside = [...parts.keys()].filter((name) => !/rels$|^\[/.test(name));
    expect([...typed].sort()).toEqual([...inside].sort());
    const relations = await part('word/_rels/document.xml.rels');
    for (const target of namesIn(relations, /Target="([^"]+)"/g))
      expect(parts.has(`word/${target}`)).toBe(true);
    const ids = namesIn(relations, / Id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of namesIn(await part('word/document.xml'), /r:id="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('uses only styles and lists that there are', async () => {
    const styles = namesIn(await part('word/styles.xml'), /w:styleId="([^"]+)"/g);
    const lists = namesIn(await part('word/numbering.xml'), /<w:num w:numId="([^"]+)"/g);
    expect(new Set(styles).size).toBe(styles.length);
    for (const [name, xml] of (await made).parts) {
      if (!name.startsWith('word/')) continue;
      for (const style of namesIn(xml, /<w:(?:pStyle|rStyle|tblStyle|basedOn) w:val="([^"]+)"/g)) {
        expect(styles).toContain(style);
      }
    }
    const used = namesIn(await part('word/document.xml'), /<w:numId w:val="([^"]+)"/g);
    for (const list of used) expect(lists).toContain(list);
  });

  it('has bookmarks once each, and refers to none that is missing', async () => {
    const xml = await part('word/document.xml');
    const names = namesIn(xml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const ids = namesIn(xml, /<w:bookmarkStart w:id="([^"]+)"/g);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(count(xml, /<w:bookmarkEnd /g)).toBe(names.length);
    const targets = [...namesIn(xml, /w:anchor="([^"]+)"/g), ...namesIn(xml, /PAGEREF (\S+)/g)];
    expect([...new Set(targets)].sort()).toEqual([...names].sort());
  });

  it('has as many cells in each row as its table has columns, and their widths', async () => {
    for (const table of (await part('word/document.xml')).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []) {
      const columns = namesIn(table, /<w:gridCol w:w="(\d+)"/g);
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        expect(namesIn(row, /<w:tcW w:w="(\d+)"/g)).toEqual(columns);
        expect(row).toContain('<w:cantSplit/>');
        for (const cell of row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []) expect(cell).toMatch(/<\/w:p><\/w:tc>$/);
      }
    }
  });

  it('asks nothing on opening: no field is forced to be counted anew, none is marked stale', async () => {
    for (const xml of (await made).parts.values()) expect(xml).not.toMatch(/updateFields|w:dirty/);
    const xml = await part('word/document.xml');
    expect(count(xml, /fldCharType="begin"/g)).toBe(count(xml, /fldCharType="end"/g));
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await writeCoursewareDocx(document, quiet);
    expect(Buffer.from(again).equals(Buffer.from((await made).bytes))).toBe(true);
  });

  it('bears its stamp at the foot of every page', async () => {
    expect(docxText(await part('word/footer1.xml'))).toContain(document.footer);
  });
});

/** Every sentence of a lesson in the order of the handbook, as the teacher's file has it. */
function sentences({ aim, warning, whoAndWhy, ...lesson }: Lesson): readonly string[] {
  return [
    aim,
    whoAndWhy,
    warning.title,
    ...warning.steps.flatMap(({ believes, feels, pause, told }) => [
      told,
      believes,
      feels,
      ...(pause === undefined ? [] : [pause.question, ...pause.points]),
    ]),
    warning.outcome,
    warning.lesson,
    ...lesson.stages.flatMap(({ believes, feels, happens, name, signs }) => [
      name,
      happens,
      believes,
      feels,
      ...signs,
    ]),
    ...lesson.questions,
    ...lesson.objections.flatMap(({ answer, basis, label, need, says }) => [
      says,
      label,
      need,
      answer,
      ...basis,
    ]),
    ...lesson.breakingPoints.flatMap(({ basis, how, name, when }) => [name, how, when, ...basis]),
    ...lesson.musts.flatMap(({ action, how }) => [action, how]),
    ...lesson.never.flatMap(({ forbidden, here, instead }) => [forbidden, here, instead]),
    ...lesson.checks.flatMap(({ options, prompt }) => [prompt, ...options.map(({ text }) => text)]),
  ];
}

describe('the handbook of the whole library', () => {
  const made = buildHandbook(course, courseScope());
  const parts = writeCoursewareDocx(made, quiet).then(docxParts);

  it.each(course.lessons)('has every sentence of $body.id, in order', async ({ body }) => {
    const text = docxText((await parts).get('word/document.xml') ?? '');
    let at = text.lastIndexOf(`：${body.title}\n`);
    for (const sentence of sentences(body)) {
      const found = text.indexOf(sentence, at);
      expect([sentence, found >= at]).toEqual([sentence, true]);
      at = found + sentence.length;
    }
    const answers = text.lastIndexOf('自测答案');
    for (const { why } of body.checks.flatMap(({ options }) => options)) {
      expect(text.indexOf(why, answers)).toBeGreaterThan(answers);
    }
  });

  it('has contents with a line for each chapter and part, pages never going back', async () => {
    const xml = (await parts).get('word/document.xml') ?? '';
    const headings = made.blocks.filter((block) => block.kind === 'heading' && block.level < 3);
    const lines = xml.match(/<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gs) ?? [];
    expect(lines).toHaveLength(headings.length);
    const pages = lines.map((line) =>
      Number(/(\d+)<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"/.exec(line)?.[1]),
    );
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(pages[0]).toBeGreaterThan(2);
    expect(pages.at(-1)).toBeGreaterThan(150);
  });

  it('runs the name of each chapter in a header of its own', async () => {
    const heads = [...(await parts)].flatMap(([name, xml]) =>
      name.includes('header') ? [docxText(xml)] : [],
    );
    for (const { body } of course.lessons) {
      expect(heads.some((head) => head.includes(`${body.fraudType} `))).toBe(true);
    }
  });

  it('tells how far it has come', async () => {
    const told: (readonly [number, number])[] = [];
    await writeCoursewareDocx(made, (done, of) => told.push([done, of]));
    expect(told.length).toBeGreaterThan(17);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.map(([done]) => done)).toEqual(told.map((_, at) => at + 1));
  });
});

describe('text that means harm', () => {
  const nasty = [
    'a\u0000b\u000bc\ufffe',
    '<w:p>&amp;</w:t>"\'',
    '\ud800 alone',
    'عربي‏ עברית',
    'x'.repeat(3000),
    '$& $1 $$',
    ']]>',
    '\r\n',
    '𠮷野家',
  ];
  const blocks = nasty.flatMap((text): PrintBlock[] => [
    { kind: 'heading', level: 1, text, startsPage: true },
    { kind: 'paragraph', lead: text, text, tone: 'soft' },
    { kind: 'list', isOrdered: true, items: [{ lead: text, text, note: text }] },
    { kind: 'table', head: [text, text], rows: [[text], [text, text, text]], shares: [0.3, 0.7] },
    { kind: 'dialogue', lines: [{ who: 'victim', text }] },
    { kind: 'question', number: 1, note: text, prompt: text, options: [{ letter: 'A', text }] },
    { kind: 'box', title: text, lines: [text], tone: 'never' },
    { kind: 'blanks', labels: [text] },
  ]);
  const [, pattern] = documents[0]!;

  it('stands in the document as text, or is left out where no XML can hold it', async () => {
    const hostile = {
      ...pattern,
      title: nasty.join(' '),
      unit: nasty[1] ?? '',
      footer: nasty[1] ?? '',
      blocks,
    };
    const parts = await docxParts(await writeCoursewareDocx(hostile, quiet));
    for (const [name, xml] of parts) {
      expect([name, tornTags(xml)]).toEqual([name, []]);
      // eslint-disable-next-line no-control-regex -- that there are none is what is tested
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
    const text = docxText(parts.get('word/document.xml') ?? '');
    for (const said of ['<w:p>&amp;</w:t>"\'', '$& $1 $$', ']]>', '𠮷野家', 'עברית'])
      expect(text).toContain(said);
  });
});
