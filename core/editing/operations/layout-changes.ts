import type { Change } from '../change';
import type { NodePlace, ScriptDraft } from '../draft-document';

/** A change copies the list that it changes: from here on, one change of the whole layout is cheaper than one for each place. */
const many = 32;

/** Changes that give places, and with null take them away. A place that is not there needs no taking away. */
export function layoutChanges(
  layout: ScriptDraft['layout'],
  places: Readonly<Record<string, NodePlace | null>>,
): readonly Change[] {
  const wanted = Object.entries(places).filter(([id, place]) => place !== null || Object.hasOwn(layout, id));
  if (wanted.length < many) {
    return wanted.map(([id, place]): Change => {
      const path = ['layout', id];
      return place === null ? { do: 'set', path } : { do: 'set', path, value: { x: place.x, y: place.y } };
    });
  }
  const after = new Map(Object.entries(layout));
  for (const [id, place] of wanted) {
    if (place === null) after.delete(id);
    else after.set(id, { x: place.x, y: place.y });
  }
  return [{ do: 'set', path: ['layout'], value: Object.fromEntries(after) }];
}

/** Changes that take the places of some ids away. */
export function placesGone(layout: ScriptDraft['layout'], ids: Iterable<string>): readonly Change[] {
  return layoutChanges(layout, Object.fromEntries([...ids].map((id) => [id, null])));
}
