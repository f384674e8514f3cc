import type { ScriptDraft } from '../../editing/draft-document';
import { contentHash } from '../../lib/content-hash';
import { passageText } from './passage-text';
import { tweeText, type Passage } from './twee-file';

/** Passage that holds the whole script, so that nothing is lost that Twine has no place for. */
export const scriptPassage = 'QzScript';

/** Names of passages by id of node or ending. */
export type PassageNames = {
  readonly of: (id: string) => string;
  readonly idOf: (name: string) => string | null;
};

/** Passage names are titles, without what means something in a link; a title that comes again gets a number. */
export function passageNames({ script }: ScriptDraft): PassageNames {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>([[scriptPassage, '']]);
  const nodes = script.scenes.flatMap((scene) => scene.nodes);
  for (const { id, title } of [...nodes, ...script.endings]) {
    if (byId.has(id)) continue;
    const base =
      title
        .replace(/[[\]{}|\\<>\n⏎]|->/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() ||
      id ||
      '段落';
    let name = base;
    for (let number = 2; byName.has(name); number += 1) name = `${base} ${number}`;
    byId.set(id, name);
    byName.set(name, id);
  }
  // A transition is walked through, not stopped at: the link leads to where it leads.
  for (const { id, to } of script.transitions) if (!byId.has(id)) byId.set(id, byId.get(to) ?? to);
  return { of: (id) => byId.get(id) ?? id, idOf: (name) => byName.get(name) ?? null };
}

/** A name for the story that every export of the same script has, in the form of a UUID as Twine asks for. */
function storyId(draft: ScriptDraft): string {
  const hex = contentHash(draft.script.id).toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The passages of nodes and endings. Only the first of two with the same id has one. */
export function storyPassages(
  draft: ScriptDraft,
): readonly (Omit<Passage, 'line'> & { readonly id: string })[] {
  const { layout, script } = draft;
  const names = passageNames(draft);
  const placed = (id: string, column: number, row: number): Readonly<Record<string, unknown>> => {
    const place = layout[id] ?? { x: column * 220, y: row * 140 };
    return { position: `${place.x},${place.y}`, size: '100,100' };
  };
  const seen = new Set<string>();
  const isFirst = ({ id }: { readonly id: string }): boolean => !seen.has(id) && seen.add(id).size > 0;
  const nodes = script.scenes.flatMap(({ id: scene, kind, nodes: inside }, column) =>
    inside.filter(isFirst).map((node, row) => ({
      id: node.id,
      name: names.of(node.id),
      tags: ['node', kind, ...(/^[a-z0-9-]+$/.test(scene) ? [`scene-${scene}`] : [])],
      metadata: placed(node.id, column * 2, row),
      text: passageText(node, names.of),
    })),
  );
  const endings = script.endings.filter(isFirst).map((ending, row) => ({
    id: ending.id,
    name: names.of(ending.id),
    tags: ['ending', ending.kind],
    metadata: placed(ending.id, script.scenes.length * 2, row),
    text: ending.texts.map(({ text }) => text).join('\n\n'),
  }));
  return [...nodes, ...endings];
}

/** A script as Twee 3: a passage for each node and ending with places and links, and the exact whole in a passage of its own. */
export function writeTwee(draft: ScriptDraft): string {
  const passages = storyPassages(draft);
  const start = passages[0]?.name ?? '';
  const data = { ifid: storyId(draft), format: 'Harlowe', 'format-version': '3.3.9', start, zoom: 1 };
  // In a comment: Twine runs what is in a passage of this tag.
  const whole = JSON.stringify({ format: 1, draft })
    .replace(/[\u007f-\uffff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('*/', '*\\/')
    .match(/.{1,2000}/g);
  return tweeText([
    { name: 'StoryTitle', tags: [], metadata: {}, text: draft.script.title.replace(/\s+/g, ' ') },
    { name: 'StoryData', tags: [], metadata: {}, text: JSON.stringify(data, null, 2) },
    ...passages.map(({ id: _id, ...passage }) => passage),
    { name: scriptPassage, tags: ['script'], metadata: {}, text: `/*\n${(whole ?? []).join('\n')}\n*/` },
  ]);
}
