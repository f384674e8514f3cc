import type { PlacedText } from '../../check/texts-in';
import type { TextHit } from './find-in-script';

/** Arguments of the operation `replace-texts`: each field once, with its whole new text. */
export type TextReplacements = { readonly replacements: readonly PlacedText[] };

/** The hits replaced by a text; hits of one field become one replacement of that field. The hits must be of one document. */
export function replacementsOf(hits: readonly TextHit[], replacement: string): TextReplacements {
  const fields = new Map<string, readonly TextHit[]>();
  for (const hit of hits) {
    const key = JSON.stringify(hit.path);
    fields.set(key, [...(fields.get(key) ?? []), hit]);
  }
  const replacements = [...fields.values()].flatMap((ofField): readonly PlacedText[] => {
    const [first] = ofField;
    if (first === undefined) return [];
    // From the end, so that the places of the earlier hits stay true.
    const text = [...ofField]
      .sort((a, b) => b.at - a.at)
      .reduce(
        (rest, { at, length }) => rest.slice(0, at) + replacement + rest.slice(at + length),
        first.text,
      );
    return text === first.text ? [] : [{ path: first.path, text }];
  });
  return { replacements };
}
