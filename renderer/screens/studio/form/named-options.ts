import type { Language, Message } from '#core/messages/message';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import type { ComboOption } from '../../../components/combo-box';

/** What was declared in the script, to pick from by its text. */
export function declaredOptions(
  items: readonly { readonly id: string; readonly text: string }[],
): readonly ComboOption[] {
  return items.map(({ id, text }) => ({ id, text: text || id, note: id }));
}

/** A closed list of words. */
export function wordOptions<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Message>>,
  language: Language,
): readonly (ComboOption & { readonly id: Value })[] {
  return values.map((id) => ({ id, text: words[id][language] }));
}

/** Things that the ruleset names, known by their id first: N03, A01. */
export function rulesetOptions(
  items: readonly { readonly id: string; readonly text: string }[] | undefined,
  ids: readonly string[],
): readonly ComboOption[] {
  return ids.map((id) => {
    const text = items?.find((item) => item.id === id)?.text;
    return { id, text: text === undefined ? id : `${id} ${text}` };
  });
}

/** Doctrine that can be shown in a talk. */
export function doctrineOptions(ruleset: Ruleset | null): readonly ComboOption[] {
  if (ruleset === null) return [];
  return ruleset.doctrine.flatMap((group) =>
    group.entries.flatMap(({ items }) =>
      items
        .filter(({ shownIn }) => shownIn === 'talk')
        .map(({ id, text }) => ({ id, text: `${id} ${text}`, note: group.name })),
    ),
  );
}
