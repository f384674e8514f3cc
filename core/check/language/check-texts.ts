import { problem, type ProblemPlace, type ScriptProblem } from '../script-problem';
import { halfWidthMarks, realLookingNumbers } from './phrase-lists';

type PlacedText = { readonly path: ProblemPlace['path']; readonly text: string };

function textsIn(value: unknown, path: ProblemPlace['path']): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** What no text of any document may have: a number that might be somebody's, and half-width marks in Chinese. */
export function checkTexts(document: unknown): readonly ScriptProblem[] {
  return textsIn(document, []).flatMap(({ path, text }) => {
    const found: ScriptProblem[] = [];
    const number = realLookingNumbers.exec(text);
    if (number !== null) found.push(problem('language/real-looking-number', path, { number: number[0] }));
    const mark = halfWidthMarks.exec(text);
    if (mark !== null) found.push(problem('language/half-width-mark', path, { mark: mark[0] }));
    return found;
  });
}
