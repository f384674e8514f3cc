import type { Script } from '../../script/script-schema';
import { edgesOf } from '../script-graph';
import { spokenLines } from '../language/spoken-lines';

/** How alike two scripts are, 0…1 each: what their graphs share, and what share of the shorter one's phrases the other has. */
export type Likeness = { readonly graph: number; readonly phrases: number };

/** What a script is compared by; made once for each. */
export type Likened = {
  readonly id: string;
  readonly edges: ReadonlyMap<string, number>;
  readonly phrases: ReadonlySet<string>;
};

/** So many characters in a row are not shared by chance; the officer's standing phrases (自己打110核) are shorter. */
const phraseLength = 9;

/** Fewest decisions from the start to each node, and longest for endings: the same shape gives the same numbers. */
function depths(script: Script, links: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const start = script.scenes[0]?.nodes[0]?.id;
  const found = new Map<string, number>(start === undefined ? [] : [[start, 0]]);
  const open = start === undefined ? [] : [start];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const next of links.get(id) ?? []) {
      if (found.has(next)) continue;
      found.set(next, (found.get(id) ?? 0) + 1);
      open.push(next);
    }
  }
  return found;
}

/**
 * Makes a script ready to be compared. An edge is named by how deep it starts, how deep it leads (or by the kind of ending)
 * and by its quality: names and words do not count, only the skeleton.
 */
export function likened(script: Script): Likened {
  const edges = edgesOf(script);
  const links = new Map<string, string[]>();
  for (const { from, to } of edges) links.set(from, [...(links.get(from) ?? []), to]);
  const depth = depths(script, links);
  const kinds = new Map(script.endings.map(({ id, kind }) => [id, kind]));
  const counted = new Map<string, number>();
  for (const { from, to, retry, placed } of edges) {
    const target = kinds.get(to) ?? `${depth.get(to) ?? '?'}`;
    const name = `${depth.get(from) ?? '?'}>${target}/${placed.source}/${placed.outcome.quality}/${retry}`;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const phrases = new Set<string>();
  for (const { text } of spokenLines(script)) {
    for (const part of text.split(/[\p{P}\p{S}\s]+/u)) {
      const characters = [...part];
      for (let at = 0; at + phraseLength <= characters.length; at += 1)
        phrases.add(characters.slice(at, at + phraseLength).join(''));
    }
  }
  return { id: script.id, edges: counted, phrases };
}

/** Compares two scripts. */
export function likenessOf(left: Likened, right: Likened): Likeness {
  let shared = 0;
  let all = 0;
  for (const name of new Set([...left.edges.keys(), ...right.edges.keys()])) {
    const one = left.edges.get(name) ?? 0;
    const other = right.edges.get(name) ?? 0;
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  const [small, large] =
    left.phrases.size <= right.phrases.size ? [left.phrases, right.phrases] : [right.phrases, left.phrases];
  let common = 0;
  for (const phrase of small) if (large.has(phrase)) common += 1;
  return { graph: all === 0 ? 0 : shared / all, phrases: small.size === 0 ? 0 : common / small.size };
}
