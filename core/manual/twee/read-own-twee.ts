import { scriptDraftSchema, type NodePlace, type ScriptDraft } from '../../editing/draft-document';
import { nestsDeeper } from '../../lib/nests-deeper';
import type { Move } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import type { Leftover } from '../import-report';
import { linksOf, passageParts } from './passage-text';
import { passageNames, scriptPassage, storyPassages, type PassageNames } from './write-twee';
import type { Passage } from './twee-file';

/** A script that was exported as Twee, with what was changed in Twine since. */
export type ReadOwnTwee = { readonly draft: ScriptDraft; readonly leftovers: readonly Leftover[] };

/** Deeper than any script that the studio writes. */
const deepest = 120;

/** The whole script that an export carries; null in a file that is none of ours, or where it was damaged. */
export function carriedDraft(passages: readonly Passage[]): ScriptDraft | null {
  const text = passages.find(({ name }) => name === scriptPassage)?.text.replace(/\n/g, '');
  const json = /^\/\*(.*)\*\/$/.exec(text ?? '')?.[1];
  if (json === undefined || nestsDeeper(json, deepest)) return null;
  try {
    const whole: unknown = JSON.parse(json);
    const draft = typeof whole === 'object' && whole !== null && 'draft' in whole ? whole.draft : null;
    const read = scriptDraftSchema.safeParse(draft);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The place of a passage, where its header gives one. */
export function placeOf({ metadata }: Pick<Passage, 'metadata'>): NodePlace | null {
  const [, x, y] = /^(-?\d{1,6}(?:\.\d+)?),(-?\d{1,6}(?:\.\d+)?)$/.exec(String(metadata.position)) ?? [];
  return x === undefined || y === undefined ? null : { x: Number(x), y: Number(y) };
}

function changedMoves(node: Node, was: Node, text: string, names: PassageNames): Move[] | null {
  const before = linksOf(was, names.of);
  const { links } = passageParts(text);
  if (links.length !== before.length) return null;
  let at = 0;
  return node.moves.map((move): Move => {
    const lines = { ...move.lines };
    const outcomes = move.outcomes.map((outcome) => {
      const [link, old] = [links[at], before[at]];
      at += 1;
      if (link === undefined || old === undefined) return outcome;
      const [first] = Object.keys(lines);
      if (link.label !== old.label.replaceAll('⏎', '\n') && first !== undefined) lines[first] = link.label;
      return link.target === old.target ? outcome : { ...outcome, to: names.idOf(link.target) ?? outcome.to };
    });
    return { ...move, lines, outcomes };
  });
}

/** A node after its passage was worked on; null where lines or links came or went, so that it is not clear which is which. */
function changedNode(node: Node, text: string, was: string, names: PassageNames): Node | null {
  const [now, before] = [passageParts(text), passageParts(was)];
  const moves = changedMoves(node, node, text, names);
  const isKnown = now.links.every(
    ({ target }, at) => target === before.links[at]?.target || names.idOf(target) !== null,
  );
  if (moves === null || !isKnown || now.lines.length !== before.lines.length) return null;
  const { tells: _tells, ...rest } = node;
  const tells = now.tells === before.tells ? node.tells : now.tells || undefined;
  return {
    ...rest,
    ...(tells === undefined ? {} : { tells }),
    replies: node.replies.map((reply, at) => {
      const line = now.lines[at];
      if (line === undefined || line === before.lines[at]) return reply;
      // A reply without words shows what is seen, in brackets.
      const seen = reply.line === undefined ? /^（(.*)）$/s.exec(line)?.[1] : undefined;
      return seen === undefined ? { ...reply, line } : { ...reply, tells: seen };
    }),
    moves,
  };
}

/**
 * Reads an export of ours. What was not touched in Twine is exactly what was exported; changed lines, links and places count;
 * other changes are reported with their text, and the script stays there as it was.
 */
export function readOwnTwee(passages: readonly Passage[], carried: ScriptDraft): ReadOwnTwee {
  const names = passageNames(carried);
  const generated = new Map(storyPassages(carried).map((passage) => [passage.name, passage]));
  const leftovers: Leftover[] = [];
  const layout: Record<string, NodePlace> = { ...carried.layout };
  const changed = new Map<string, Node>();
  const endingTexts = new Map<string, string>();
  const nodes = new Map(
    carried.script.scenes
      .flatMap((scene) => scene.nodes)
      .reverse()
      .map((node) => [node.id, node]),
  );
  const leave = (passage: Passage): void => {
    const place = { sheet: null, block: null, row: passage.line };
    leftovers.push({
      place,
      text: `${passage.name}\n${passage.text}`.trim(),
      reason: 'changed-passage',
      column: null,
    });
  };
  for (const passage of passages) {
    if ([scriptPassage, 'StoryData', 'StoryTitle'].includes(passage.name)) continue;
    const was = generated.get(passage.name);
    generated.delete(passage.name);
    if (was === undefined) {
      leave(passage);
      continue;
    }
    const place = placeOf(passage);
    const before = placeOf(was);
    if (place !== null && (place.x !== before?.x || place.y !== before.y)) layout[was.id] = place;
    if (passage.text === was.text.trim()) continue;
    const node = nodes.get(was.id);
    const ending = carried.script.endings.find(({ id }) => id === was.id);
    const next = node === undefined ? null : changedNode(node, passage.text, was.text.trim(), names);
    if (next !== null) changed.set(was.id, next);
    else if (node === undefined && ending?.texts.length === 1) endingTexts.set(was.id, passage.text);
    else leave(passage);
  }
  for (const { name } of generated.values())
    leftovers.push({
      place: { sheet: null, block: null, row: null },
      text: name,
      reason: 'changed-passage',
      column: null,
    });
  const script = {
    ...carried.script,
    scenes: carried.script.scenes.map((scene) => ({
      ...scene,
      nodes: scene.nodes.map((node) => (nodes.get(node.id) === node ? (changed.get(node.id) ?? node) : node)),
    })),
    endings: carried.script.endings.map((ending) => {
      const text = endingTexts.get(ending.id);
      return text === undefined
        ? ending
        : { ...ending, texts: ending.texts.map((one) => ({ ...one, text })) };
    }),
  };
  return { draft: { script, layout }, leftovers };
}
