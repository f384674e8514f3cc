import type { OfficePackage } from './office-package';
import { xmlTags } from './xml-tags';

/** Cells that are merged into one; rows and columns from 0. */
export type MergedArea = {
  readonly first: { readonly row: number; readonly column: number };
  readonly rows: number;
  readonly columns: number;
};

type AttributeName = 'ref' | 'Id' | 'Target' | 'relation';

const attributes: Readonly<Record<AttributeName, RegExp>> = {
  ref: /\sref\s*=\s*["']([^"']*)/,
  Id: /\sId\s*=\s*["']([^"']*)/,
  Target: /\sTarget\s*=\s*["']([^"']*)/,
  relation: /\s\w+:id\s*=\s*["']([^"']*)/,
};
const attribute = (tag: string, name: AttributeName): string | undefined => attributes[name].exec(tag)?.[1];

function tagsNamed(name: string, text: string): string[] {
  const found: string[] = [];
  for (const { text: tag } of xmlTags(text)) {
    const own = /^<([\w.:-]+)/.exec(tag)?.[1] ?? '';
    if (own === name || own.endsWith(`:${name}`)) found.push(tag);
  }
  return found;
}

function cellAt(place: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(place) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function areasIn(sheet: string): MergedArea[] {
  return tagsNamed('mergeCell', sheet)
    .slice(0, 20_000)
    .flatMap((tag) => {
      const [from = '', to = ''] = (attribute(tag, 'ref') ?? '').split(':');
      const first = cellAt(from);
      const last = cellAt(to);
      if (first === null || last === null) return [];
      return [{ first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }];
    });
}

/** The merged cells of each sheet, in the order of the sheets. The library that reads the cells does not tell them. */
export function mergedAreas({ parts }: OfficePackage): readonly (readonly MergedArea[])[] {
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8') ?? '';
  const relations = parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '';
  const targets = new Map(
    tagsNamed('Relationship', relations).map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return tagsNamed('sheet', workbook).map((tag) => {
    const target = targets.get(attribute(tag, 'relation')) ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return areasIn(parts.get(name)?.toString('utf8') ?? '');
  });
}
