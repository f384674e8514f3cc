import type { OfficePackage } from './office-package';

/** Cells that are merged into one; rows and columns from 0. */
export type MergedArea = {
  readonly first: { readonly row: number; readonly column: number };
  readonly rows: number;
  readonly columns: number;
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

function cellAt(place: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(place) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function areasIn(sheet: string): MergedArea[] {
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)].slice(0, 20_000).flatMap(([tag]) => {
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
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return areasIn(parts.get(name)?.toString('utf8') ?? '');
  });
}
