import type { ScriptDraft } from '../../editing/draft-document';
import { freeId } from '../../editing/free-id';
import { scriptSkeleton } from '../../editing/skeleton/script-skeleton';
import { sceneWords } from '../../messages/vocabulary-messages';
import type { Move } from '../../script/move-schema';
import type { Node, Scene } from '../../script/node-schema';
import type { Transition } from '../../script/script-schema';
import type { FraudType, Quality, SceneKind } from '../../script/vocabulary';
import type { ImportCounts, ImportedPart, Leftover, LeftoverReason } from '../import-report';
import type { ManualPlace } from '../manual-block';
import type { ManualEvent } from './manual-event';

/** One fraud type of a manual as a draft. */
export type BuiltPart = {
  readonly draft: ScriptDraft;
  readonly part: ImportedPart;
  readonly leftovers: readonly Leftover[];
};

/** As much as a draft may hold in one field, and a node in moves. */
const longest = { text: 2000, title: 40, typeName: 16, moves: 40, nodes: 2000 };

type OpenMove = { readonly id: string; readonly quality: Quality; readonly lines: string[]; why: string };
type OpenNode = {
  topic: string;
  line: string;
  tells: string;
  readonly moves: OpenMove[];
  isQuestion: boolean;
};
type OpenScene = {
  readonly kind: SceneKind;
  readonly title: string;
  /** Null for the scene that every part begins with. */
  readonly place: ManualPlace | null;
  readonly nodes: OpenNode[];
};

function titleOf({ line, tells, topic }: OpenNode, at: number): string {
  const said = topic || line || tells;
  return said === ''
    ? `节点 ${at + 1}`
    : said.replace(/\s+/g, ' ').slice(0, topic === '' ? 16 : longest.title);
}

/** Where a move leads: on to the next moment; from the last one to an ending, by how good it is. */
function finished(node: OpenNode, at: number, next: string | null): Node {
  const id = `node-${at + 1}`;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return {
    id,
    title: titleOf(node, at),
    ...(node.tells === '' ? {} : { tells: node.tells }),
    replies: [{ id: `${id}-1`, line: node.line }],
    moves: node.moves.map(({ id: move, lines, quality, why }): Move => {
      const end = quality === 'best' || quality === 'ok' ? 'e-stopped' : 'e-hung-up';
      return {
        id: move,
        lines: Object.fromEntries(lines.map((line, index) => [letters[index] ?? `l${index}`, line])),
        outcomes: [{ quality, to: next ?? end, why }],
      };
    }),
  };
}

function scenesOf(open: readonly OpenScene[]): Scene[] {
  const used = open.filter(({ nodes }) => nodes.length > 0);
  const total = used.reduce((sum, { nodes }) => sum + nodes.length, 0);
  let at = 0;
  return used.map(({ kind, nodes, title }, index): Scene => ({
    id: `scene-${index + 1}`,
    kind,
    title,
    setting: '',
    nodes: nodes.map((node, inScene) => {
      const own = at;
      at += 1;
      if (own + 1 === total) return finished(node, own, null);
      const isLast = inScene === nodes.length - 1;
      return finished(node, own, isLast ? `later-${index + 1}` : `node-${own + 2}`);
    }),
  }));
}

/** From the last moment of each scene into the next one; how long that takes and what is told is for the author to say. */
function transitionsBetween(scenes: readonly Scene[]): Transition[] {
  return scenes.slice(1).map(({ nodes }, index) => ({
    id: `later-${index + 1}`,
    to: nodes[0]?.id ?? '',
    hours: 1,
    narration: '',
  }));
}

/** Builds the draft of one part from what the manual says, in order. Null where nobody says anything. */
export function buildPart(
  events: readonly ManualEvent[],
  head: { readonly fraudType: FraudType | null; readonly title: string; readonly id: string },
): BuiltPart | { readonly draft: null; readonly leftovers: readonly Leftover[] } {
  const leftovers: Leftover[] = [];
  const leave = (text: string, place: ManualPlace, reason: LeftoverReason): void => {
    leftovers.push({ place, text, reason, column: null });
  };
  const scenes: OpenScene[] = [{ kind: 'phone', title: sceneWords.phone.zh, place: null, nodes: [] }];
  let topic: { readonly text: string; readonly place: ManualPlace } | null = null;
  let node: OpenNode | null = null;
  let move: OpenMove | null = null;
  /** Whether what came last was the officer's turn in a dialogue. */
  let spoke = false;
  let count = 0;
  let [victimLines, officerLines, pairs] = [0, 0, 0];

  const open = (isQuestion: boolean): OpenNode => {
    node = { topic: topic?.text ?? '', line: '', tells: '', moves: [], isQuestion };
    topic = null;
    move = null;
    count += 1;
    scenes.at(-1)?.nodes.push(node);
    return node;
  };
  const fitted = (text: string, place: ManualPlace): string => {
    if (text.length > longest.text) leave(text, place, 'too-long');
    return text.slice(0, longest.text);
  };
  const take = (event: ManualEvent): void => {
    const { place, text } = event;
    if (event.kind === 'leftover') return leave(text, place, event.reason);
    // The name of a type is understood by beginning its part; what stands beside it names the first moment.
    if (event.kind === 'part' && text.length <= longest.typeName) [node, move] = [null, null];
    else if (event.kind === 'part' || event.kind === 'topic') {
      if (topic !== null) leave(topic.text, topic.place, 'no-moment');
      topic = { text: text.slice(0, longest.title), place };
      if (text.length > longest.title) leave(text, place, 'too-long');
      [node, move] = [null, null];
    } else if (event.kind === 'scene') {
      scenes.push({ kind: event.scene, title: text.slice(0, longest.title), place, nodes: [] });
      [node, move] = [null, null];
    } else if (count >= longest.nodes) leave(text, place, 'too-long');
    else if (event.kind === 'victim') {
      const joins = !event.isQuestion && node !== null && node.moves.length === 0;
      const current = joins && node !== null ? node : open(event.isQuestion);
      current.line = fitted(`${current.line}${text}`, place);
      victimLines += 1;
    } else if (event.kind === 'tells') {
      const current: OpenNode = node ?? open(false);
      if (current.moves.length > 0) leave(text, place, 'no-moment');
      else current.tells = fitted(current.tells === '' ? text : `${current.tells} ${text}`, place);
    } else if (event.kind === 'why') {
      if (move === null) leave(text, place, 'no-moment');
      else move.why = fitted(move.why === '' ? text : `${move.why} ${text}`, place);
    } else if (event.kind === 'wording') {
      if (move === null || move.lines.length >= 20) leave(text, place, 'no-moment');
      else move.lines.push(fitted(text, place));
      officerLines += 1;
    } else {
      const current: OpenNode = node ?? open(false);
      const last: OpenMove | null = move;
      // What an officer says in two breaths is one line of a dialogue; under a question each line is a way to answer.
      const isSameBreath = spoke && event.isSpeech && last !== null && !current.isQuestion;
      if (isSameBreath && last !== null) last.lines[0] = fitted(`${last.lines[0] ?? ''}${text}`, place);
      else if (current.moves.length >= longest.moves) leave(text, place, 'too-long');
      else {
        if (current.moves.length === 0 && current.line !== '') pairs += 1;
        move = {
          id: `move-${current.moves.length + 1}`,
          quality: event.quality,
          lines: [fitted(text, place)],
          why: '',
        };
        current.moves.push(move);
      }
      officerLines += 1;
    }
    spoke = event.kind === 'officer' && event.isSpeech;
  };
  for (const event of events) take(event);
  const unused = topic as { readonly text: string; readonly place: ManualPlace } | null;
  if (unused !== null) leave(unused.text, unused.place, 'no-moment');
  for (const { nodes, place, title } of scenes)
    if (nodes.length === 0 && place !== null) leave(title, place, 'no-moment');
  if (victimLines + officerLines === 0) return { draft: null, leftovers };

  const built = scenesOf(scenes);
  const skeleton = scriptSkeleton({
    fraudType: head.fraudType ?? 'F01',
    title: head.title,
    id: head.id,
    lesson: null,
  });
  const draft: ScriptDraft = {
    layout: {},
    script: {
      ...skeleton.script,
      id: freeId(head.id, new Set()),
      scenes: built,
      transitions: transitionsBetween(built),
    },
  };
  const counts: ImportCounts = {
    scenes: built.length,
    nodes: count,
    victimLines,
    officerLines,
    pairs,
    endings: 0,
  };
  return { draft, part: { title: head.title, fraudType: head.fraudType, counts }, leftovers };
}
