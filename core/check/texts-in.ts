import type { ProblemPlace } from './script-problem';

/** A text of a document with where it stands. */
export type PlacedText = { readonly path: ProblemPlace['path']; readonly text: string };

/** Visits every string of a document in its order. The path is one array that goes on changing: copy what is to be kept. */
export function visitTexts(
  document: unknown,
  visit: (text: string, path: readonly (string | number)[]) => void,
): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') visit(value, path);
    else if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) {
        path.push(at);
        walk(value[at]);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        path.push(key);
        walk((value as Readonly<Record<string, unknown>>)[key]);
        path.pop();
      }
    }
  };
  walk(document);
}

/** Every string of a document, ids and references too, in document order. */
export function textsIn(document: unknown): readonly PlacedText[] {
  const found: PlacedText[] = [];
  visitTexts(document, (text, path) => found.push({ path: [...path], text }));
  return found;
}
