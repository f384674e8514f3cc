import { posix } from 'node:path';

import { SaxesParser } from 'saxes';

import type { CourseScope } from '#core/courseware/course-scope';
import { buildDeck } from '#core/courseware/deck/build-deck';
import type { Deck } from '#core/courseware/deck/deck';
import type { FraudType } from '#core/script/vocabulary';

import { writePptx } from '../../../electron/services/courseware/pptx/write-pptx';
import { allSlides, itemTexts } from '../../support/deck-text';
import { openZip } from '../../support/open-zip';
import { shippedCourse } from '../../support/shipped-course';

function scopeOf(types: readonly FraudType[], more: Partial<CourseScope> = {}): CourseScope {
  const usual = { unit: '示例分局', title: '', day: '2026-11-23', seed: 1, edition: 'police' } as const;
  return { ...usual, fraudTypes: [...types], ...more };
}

const types = ['F07', 'F12'] as const;
const source = shippedCourse(types);
const deck = buildDeck(source, scopeOf(types));
const quiet = (): void => undefined;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** What a package has wrong with itself, in words. */
function packageFaults(parts: ReadonlyMap<string, Buffer>): readonly string[] {
  const faults: string[] = [];
  const known = new Set(parts.keys());
  const text = (name: string): string => parts.get(name)?.toString() ?? '';
  const types = text('[Content_Types].xml');
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  if (new Set(listed).size !== listed.length) faults.push('a part is listed twice');
  for (const name of listed) if (!known.has(name)) faults.push(`${name} is listed and not there`);
  const reached = new Set(['[Content_Types].xml']);
  for (const name of known) {
    if (isXml(name)) {
      try {
        new SaxesParser({ xmlns: true }).write(text(name)).close();
      } catch (error) {
        faults.push(`${name} is not well formed: ${String(error)}`);
      }
    }
    if (!endings.has(name.split('.').at(-1))) faults.push(`${name} is of no known type`);
    if (name.endsWith('.xml') && name !== '[Content_Types].xml' && !listed.includes(name)) {
      faults.push(`${name} is not listed`);
    }
    if (!name.endsWith('.rels')) continue;
    reached.add(name);
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    if (owner !== '' && !known.has(owner)) faults.push(`${name} belongs to nothing`);
    const ids = new Set<string>();
    for (const [, relation] of text(name).matchAll(/<Relationship ([^>]+)\/>/g)) {
      const value = (key: string): string => new RegExp(`${key}="([^"]*)"`).exec(relation ?? '')?.[1] ?? '';
      if (relation?.includes('TargetMode') === true) faults.push(`${name} leads out of the package`);
      const target = value('Target');
      const at = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target);
      if (!known.has(at)) faults.push(`${name} leads to ${at}, which is not there`);
      reached.add(at);
      if (ids.has(value('Id'))) faults.push(`${name} has ${value('Id')} twice`);
      ids.add(value('Id'));
    }
    for (const [, id] of text(owner).matchAll(/r:(?:id|embed)="([^"]+)"/g)) {
      if (!ids.has(id ?? '')) faults.push(`${owner} asks for ${id}, which is not there`);
    }
  }
  for (const name of known) if (!reached.has(name)) faults.push(`nothing leads to ${name}`);
  return faults;
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The words of a part, run after run, a line for each paragraph. */
function words(xml: string): string {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)]
    .map(([, paragraph]) =>
      [...(paragraph ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)]
        .map(([, text]) => unescaped(text ?? ''))
        .join(''),
    )
    .join('\n');
}

const slidesOf = (parts: ReadonlyMap<string, Buffer>): readonly string[] =>
  Array.from(
    { length: [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length },
    (_, at) => parts.get(`ppt/slides/slide${at + 1}.xml`)?.toString() ?? '',
  );

function wordFaults(made: Deck, parts: ReadonlyMap<string, Buffer>): readonly string[] {
  const written = slidesOf(parts).map(words);
  return allSlides(made).flatMap(({ id, items }, at) =>
    items
      .flatMap(itemTexts)
      .flatMap((text) => text.split('\n'))
      .filter((line) => !(written[at] ?? '').includes(line))
      .map((line) => `${id} lacks ${line}`),
  );
}

describe('slides as a file', () => {
  let parts: Map<string, Buffer>;
  const text = (name: string): string => parts.get(name)?.toString() ?? '';

  beforeAll(async () => {
    parts = await openZip(await writePptx(deck, quiet));
  });

  it('are a whole package: what is listed, led to and asked for is there, and nothing besides', () => {
    expect(packageFaults(parts)).toEqual([]);
  });

  it('say what the deck says, slide by slide, with its notes', () => {
    expect(wordFaults(deck, parts)).toEqual([]);
    const notes = allSlides(deck).flatMap(({ id, notes: lines }, at) => {
      const said = words(text(`ppt/notesSlides/notesSlide${at + 1}.xml`));
      return lines.every((line) => said.includes(line)) ? [] : [id];
    });
    expect(notes).toEqual([]);
  });

  it('give every shape an id of its own, every slide a layout with placeholders, a title and a number', () => {
    const faults = slidesOf(parts).flatMap((slide, at) => {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      const layout = /slideLayout\d+\.xml/.exec(text(`ppt/slides/_rels/slide${at + 1}.xml.rels`))?.[0] ?? '';
      return [
        ...(new Set(ids).size === ids.length ? [] : [`slide ${at + 1} has an id twice`]),
        ...(text(`ppt/slideLayouts/${layout}`).includes('<p:ph type="title"/>')
          ? []
          : [`slide ${at + 1} has no layout`]),
        ...(slide.includes('<p:ph type="title"/>') ? [] : [`slide ${at + 1} has no title`]),
        ...(at === 0 || slide.includes('type="slidenum"') ? [] : [`slide ${at + 1} has no number`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('take their fonts from a theme that has a Chinese one, and are marked as Chinese', () => {
    expect(text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"');
    for (const slide of slidesOf(parts)) {
      expect(slide).not.toContain('lang="en-US"');
      const latin = slide.match(/<a:latin /g)?.length ?? 0;
      expect(latin).toBeGreaterThan(0);
      expect(slide.match(/<a:ea typeface="\+mn-ea"\/>/g)).toHaveLength(latin);
    }
  });

  it('have charts that can be edited: values from nought to a hundred with a workbook behind', async () => {
    const charts = [...parts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toEqual([1, 2, 3, 4].map((number) => `ppt/charts/chart${number}.xml`));
    for (const [at, name] of charts.entries()) {
      expect(text(name)).toContain('<c:min val="0"/>');
      expect(text(name)).toContain('<c:max val="100"/>');
      const workbook = parts.get(`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`);
      expect(packageFaults(await openZip(workbook ?? Buffer.alloc(0)))).toEqual([]);
    }
  });

  it('bear the unit and the day, and no name of a person or of a library', () => {
    expect(text('docProps/app.xml')).toContain('<Company>示例分局</Company>');
    expect(text('docProps/core.xml')).toContain('<dc:creator></dc:creator>');
    expect(text('docProps/core.xml')).toContain('>2026-11-23T00:00:00Z<');
    const named = [...parts].filter(([name, bytes]) => isXml(name) && /PptxGenJS/i.test(bytes.toString()));
    expect(named.map(([name]) => name)).toEqual([]);
  });

  it('are the same bytes for the same deck, however many were made before', async () => {
    const [one, other] = [await writePptx(deck, quiet), await writePptx(deck, quiet)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('tell how far they are, up to the last', async () => {
    const told: (readonly [number, number])[] = [];
    await writePptx(deck, (done, of) => told.push([done, of]));
    const of = allSlides(deck).length + 1;
    expect(told).toEqual(Array.from({ length: of }, (_, at) => [at + 1, of]));
  });
});

describe('hostile words', () => {
  const word = 'https://example.invalid/a.png?x=1&y=<b>"\'';
  const odd = `${word}👮‍♀️ مرحبا ]]> \u0000\u0007\ud800 {{x}} $& $1`;
  const kept = `${word}👮‍♀️ مرحبا ]]>  {{x}} $& $1`;

  it('stay words: nothing is fetched, led to or lost, and the package is whole', async () => {
    const [lesson] = source.lessons;
    const { warning } = lesson!.body;
    const body = {
      ...lesson!.body,
      title: `<p:sp>${odd}`,
      whoAndWhy: odd,
      warning: { ...warning, steps: warning.steps.map((step) => ({ ...step, told: odd, believes: odd })) },
      musts: lesson!.body.musts.map((must) => ({ ...must, how: odd })),
      questions: [odd, '=1+1', '../../etc/passwd', '很长'.repeat(200)],
    };
    const scope = scopeOf(['F07'], { unit: `单位</a:t>&${word}`.slice(0, 40), title: '“课”<&>'.repeat(5) });
    const made = buildDeck({ ...source, lessons: [{ ...lesson!, body }] }, scope);
    const parts = await openZip(await writePptx(made, quiet));
    expect(packageFaults(parts)).toEqual([]);
    const said = slidesOf(parts).map(words).join('\n').replace(/\n/g, '');
    expect(said).toContain(kept);
    expect(said).toContain('=1+1');
    const leading = [...parts].filter(
      ([name, bytes]) => name.endsWith('.rels') && bytes.toString().includes('example.invalid'),
    );
    expect(leading).toEqual([]);
    expect([...parts.keys()].filter((name) => name.includes('media'))).toEqual([]);
    expect(slidesOf(parts).filter((slide) => slide.includes('hlinkClick'))).toEqual([]);
  });
});
