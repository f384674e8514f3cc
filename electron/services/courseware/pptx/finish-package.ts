import type { Deck } from '#core/courseware/deck/deck';
import { deckMasters } from '#core/courseware/deck/deck';

import { repack } from '../../documents/office-package';
import { contentTypesXml } from './content-types';
import { finishChart, finishWorkbook } from './finish-chart';
import { finishLayout, finishSlide, numberShapes } from './finish-slide';
import { layoutFootXml, slideFootXml } from './foot-xml';
import { masterXml } from './master-xml';
import { notesMasterXml, notesSlideXml } from './notes-xml';
import { relationsXml } from './open-xml';
import { presentationXml } from './presentation-xml';
import { appXml, coreXml } from './property-xml';
import { readParts } from './read-parts';
import { themeXml } from './theme-xml';

const onDark = new Set(['cover', 'section', 'question', 'closing']);

/** Parts that have no numbers, as they lie in the package. */
function fixedParts(deck: Deck, slides: number): readonly (readonly [string, string])[] {
  const layouts = deckMasters.map(
    (_, at) => ['slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const,
  );
  return [
    ['docProps/app.xml', appXml(deck.unit, slides)],
    ['docProps/core.xml', coreXml(deck)],
    ['ppt/presentation.xml', presentationXml(deck)],
    [
      'ppt/_rels/presentation.xml.rels',
      relationsXml([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ...Array.from({ length: slides }, (_, at) => ['slide', `slides/slide${at + 1}.xml`] as const),
        ['presProps', 'presProps.xml'],
        ['viewProps', 'viewProps.xml'],
        ['theme', 'theme/theme1.xml'],
        ['tableStyles', 'tableStyles.xml'],
      ]),
    ],
    ['ppt/theme/theme1.xml', themeXml('劝得住')],
    ['ppt/theme/theme2.xml', themeXml('劝得住备注')],
    ['ppt/slideMasters/slideMaster1.xml', numberShapes(masterXml(deckMasters.length))],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([...layouts, ['theme', '../theme/theme1.xml']]),
    ],
    ['ppt/notesMasters/notesMaster1.xml', numberShapes(notesMasterXml())],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationsXml([['theme', '../theme/theme2.xml']])],
  ];
}

/** The library counts charts through its whole life: here they are counted through the deck. */
function chartNumbers(names: Iterable<string>): ReadonlyMap<string, string> {
  const found = [...names].flatMap((name) => {
    const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return new Map(found.sort((a, b) => a - b).map((number, at) => [String(number), String(at + 1)]));
}

/** One layout of the library has no name of ours and nothing in it: it is left out, and the others move up. */
const layoutNumber = (number: string): number => Number(number) - 1;

/** What the library wrote, mended: fonts, ids, theme, master, notes and properties as Open XML wants them, the same every time. */
export async function finishPackage(deck: Deck, written: Buffer): Promise<Uint8Array> {
  const raw = await readParts(written);
  const slides = deck.sections.flatMap((section) => section.slides);
  const charts = chartNumbers(raw.keys());
  const parts = new Map<string, Buffer>();
  const put = (name: string, text: string): void => void parts.set(name, Buffer.from(text));
  const moved = (text: string): string =>
    text
      .replace(
        /(\/chart)(\d+)(\.xml)/g,
        (_, a: string, n: string, b: string) => `${a}${charts.get(n) ?? n}${b}`,
      )
      .replace(
        /(slideLayout)(\d+)(\.xml)/g,
        (_, a: string, n: string, b: string) => `${a}${layoutNumber(n)}${b}`,
      );

  for (const [name, text] of fixedParts(deck, slides.length)) put(name, text);
  for (const name of ['_rels/.rels', 'ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml']) {
    put(name, raw.get(name)?.toString() ?? '');
  }
  deckMasters.forEach((master, at) => {
    const xml = raw.get(`ppt/slideLayouts/slideLayout${at + 2}.xml`)?.toString() ?? '';
    const name = `slideLayout${at + 1}.xml`;
    put(
      `ppt/slideLayouts/${name}`,
      finishLayout(xml, master === 'cover' ? '' : layoutFootXml(onDark.has(master))),
    );
    put(
      `ppt/slideLayouts/_rels/${name}.rels`,
      relationsXml([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    );
  });
  slides.forEach(({ master, notes }, at) => {
    const name = `slide${at + 1}.xml`;
    const xml = raw.get(`ppt/slides/${name}`)?.toString() ?? '';
    put(
      `ppt/slides/${name}`,
      finishSlide(xml, master === 'cover' ? '' : slideFootXml(deck.footer, at + 1, onDark.has(master))),
    );
    put(`ppt/slides/_rels/${name}.rels`, moved(raw.get(`ppt/slides/_rels/${name}.rels`)?.toString() ?? ''));
    put(`ppt/notesSlides/notesSlide${at + 1}.xml`, numberShapes(notesSlideXml(notes, at + 1)));
    put(
      `ppt/notesSlides/_rels/notesSlide${at + 1}.xml.rels`,
      relationsXml([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/${name}`],
      ]),
    );
  });
  for (const [from, to] of charts) {
    const chart = raw.get(`ppt/charts/chart${from}.xml`)?.toString() ?? '';
    const workbook = raw.get(`ppt/embeddings/Microsoft_Excel_Worksheet${from}.xlsx`);
    if (workbook === undefined) throw new Error(`The chart ${from} has no workbook`);
    put(`ppt/charts/chart${to}.xml`, finishChart(chart));
    put(
      `ppt/charts/_rels/chart${to}.xml.rels`,
      relationsXml([['package', `../embeddings/Microsoft_Excel_Worksheet${to}.xlsx`]]),
    );
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${to}.xlsx`, await finishWorkbook(workbook, deck));
  }
  const types = Buffer.from(contentTypesXml([...parts.keys()]));
  return repack({ parts: new Map([['[Content_Types].xml', types], ...parts]) }, true);
}
