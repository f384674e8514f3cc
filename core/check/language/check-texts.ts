import { findPersonalData, type PersonalDataKind } from '../personal-data/find-personal-data';
import { problem, type ScriptProblem } from '../script-problem';
import { textsIn, type PlacedText } from '../texts-in';
import { halfWidthMarks, longNumbers } from './phrase-lists';

const numberKinds: readonly PersonalDataKind[] = ['identity-number', 'phone', 'landline', 'bank-card'];

/** Fewer figures than any number of a person has. Most texts have none, and all need not be searched for every kind. */
const manyFigures = /(?:[\d\uff10-\uff19][^\d\uff10-\uff19]*){7}/;

/** Stricter than the scrubber: in what we train with, no long number may stand at all. */
function realLookingNumber(placed: PlacedText): string | null {
  if (!manyFigures.test(placed.text)) return null;
  const long = longNumbers.exec(placed.text);
  if (long !== null) return long[0];
  const data = findPersonalData([placed]).find(({ kind }) => numberKinds.includes(kind));
  return data === undefined ? null : placed.text.slice(data.at, data.at + data.length);
}

/** What no text of any document may have: a number that might be somebody's, and half-width marks in Chinese. */
export function checkTexts(document: unknown): readonly ScriptProblem[] {
  return textsIn(document).flatMap((placed) => {
    const { path, text } = placed;
    const found: ScriptProblem[] = [];
    const number = realLookingNumber(placed);
    if (number !== null) found.push(problem('language/real-looking-number', path, { number }));
    const mark = halfWidthMarks.exec(text);
    if (mark !== null) found.push(problem('language/half-width-mark', path, { mark: mark[0] }));
    return found;
  });
}
