import type { ProblemPlace } from './script-problem';

/** A text of a document with where it stands. */
export type PlacedText = { readonly path: ProblemPlace['path']; readonly text: string };

/** Every string of a document, ids and references too, in document order. */
export function textsIn(document: unknown): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (value: unknown, path: ProblemPlace['path']): void => {
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value)) value.forEach((item, at) => walk(item, [...path, at]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(document, []);
  return found;
}
