import type { NodePlace, ScriptDraft } from '../../editing/draft-document';
import { freeId } from '../../editing/free-id';
import { emptyMove, emptyOutcome } from '../../editing/operations/empty-parts';
import { scriptSkeleton } from '../../editing/skeleton/script-skeleton';
import type { Node } from '../../script/node-schema';
import type { Ending } from '../../script/script-schema';
import type { Leftover } from '../import-report';
import { fraudTypeIn } from '../reading/manual-words';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import { passageParts } from './passage-text';
import { placeOf } from './read-own-twee';
import type { Passage } from './twee-file';

/** Passages that hold the machinery of a story and not a moment of it. */
const machinery =
  /^(Story(Title|Data|Init|Menu|Banner|Caption|Subtitle|Author|Settings|Includes|Interface)|Passage(Header|Footer|Ready|Done))$/;
const longest = { line: 2000, nodes: 3000, moves: 40 };
/** More passages than nodes and endings together are told and not read. */
const mostPassages = 4000;

/** Macros, variables and HTML of story formats: no such thing exists in a script. Each has an end to its length, or a text of beginnings without ends would take hours. */
const macros =
  /<<[^>]{0,300}>>|<\/?[a-z][^>]{0,300}>|\((?:set|if|else-if|else|unless|link|goto|go-to|print|display|either|live|put|move)[^()]{0,40}:[^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,9}\)|\$[A-Za-z_]\w{0,60}/gi;

function withoutMacros(passage: Passage, leftovers: Leftover[]): string {
  return passage.text.replace(macros, (text) => {
    leftovers.push({
      place: { sheet: null, block: null, row: passage.line },
      text,
      reason: 'macro',
      column: null,
    });
    return '';
  });
}

function startName(passages: readonly Passage[]): string | null {
  try {
    const data: unknown = JSON.parse(passages.find(({ name }) => name === 'StoryData')?.text ?? '{}');
    return typeof data === 'object' && data !== null && 'start' in data ? String(data.start) : null;
  } catch {
    return null;
  }
}

/** Reads a story that was written in Twine: passages with links become nodes, links moves, passages without links endings. */
export function readForeignTwee(
  passages: readonly Passage[],
  { fraudTypes, title: fallback }: { readonly fraudTypes: FraudTypeNames; readonly title: string },
): {
  readonly draft: ScriptDraft | null;
  readonly leftovers: readonly Leftover[];
  readonly isTyped: boolean;
} {
  const leftovers: Leftover[] = [];
  const story = passages.filter(
    ({ name, tags }) => !machinery.test(name) && !tags.includes('script') && !tags.includes('stylesheet'),
  );
  const start = startName(passages);
  const ordered = [
    ...story.filter(({ name }) => name === start),
    ...story.filter(({ name }) => name !== start),
  ];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of ordered) {
    if (ids.has(name) || ids.size >= mostPassages) continue;
    const id = freeId(/[a-z]/i.test(name) ? name : 'passage', taken);
    ids.set(name, id);
    taken.add(id);
  }
  const layout: Record<string, NodePlace> = {};
  const nodes: Node[] = [];
  const endings: Ending[] = [];
  const seen = new Set<string>();
  for (const passage of ordered) {
    const leave = (text: string, reason: Leftover['reason']): void => {
      leftovers.push({ place: { sheet: null, block: null, row: passage.line }, text, reason, column: null });
    };
    const id = ids.get(passage.name);
    if (id === undefined) {
      leave(`${passage.name}\n${passage.text}`.trim(), 'too-long');
      continue;
    }
    const parts = passageParts(withoutMacros(passage, leftovers));
    const line = parts.lines.join('\n').slice(0, longest.line);
    if (seen.has(id) || nodes.length >= longest.nodes || parts.lines.join('\n').length > longest.line)
      leave(`${passage.name}\n${passage.text}`.trim(), seen.has(id) ? 'same-twice' : 'too-long');
    if (seen.has(id) || nodes.length >= longest.nodes) continue;
    seen.add(id);
    const place = placeOf(passage);
    if (place !== null) layout[id] = place;
    const title = passage.name.slice(0, 60);
    if (parts.links.length === 0 && nodes.length > 0) {
      const texts = [{ text: line }];
      if (endings.length < 100)
        endings.push({
          id,
          kind: 'no-agreement',
          title,
          rank: 50,
          acceptable: false,
          money: 'open',
          texts,
          because: '',
        });
      else leave(`${passage.name}\n${passage.text}`, 'too-long');
      continue;
    }
    parts.links.slice(longest.moves).forEach(({ label }) => leave(label, 'too-long'));
    nodes.push({
      id,
      title,
      ...(parts.tells === '' ? {} : { tells: parts.tells.slice(0, longest.line) }),
      replies: [{ id: `${id}-1`.slice(-60), line }],
      moves: parts.links.slice(0, longest.moves).map(({ label, target }, at) => {
        const to = ids.get(target);
        if (to === undefined) leave(`${label} → ${target}`, 'no-such-row');
        return emptyMove(`move-${at + 1}`, {
          lines: { a: label.slice(0, longest.line) },
          outcomes: [emptyOutcome(to ?? '')],
        });
      }),
    });
  }
  const titled = passages
    .find(({ name }) => name === 'StoryTitle')
    ?.text.trim()
    .slice(0, 60);
  const title = titled === undefined || titled === '' ? fallback : titled;
  const fraudType = fraudTypeIn(title, fraudTypes);
  if (nodes.length === 0) return { draft: null, leftovers, isTyped: false };
  const { script } = scriptSkeleton({
    fraudType: fraudType ?? 'F01',
    title,
    id: 'imported-story',
    lesson: null,
  });
  const scene = { id: 'scene-1', kind: 'phone' as const, title: '电话劝阻', setting: '', nodes };
  return {
    draft: { layout, script: { ...script, scenes: [scene], transitions: [], endings } },
    leftovers,
    isTyped: fraudType !== null,
  };
}
