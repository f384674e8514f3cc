import { fail, ok } from '../../lib/result';
import { idSchema } from '../../script/condition-schema';
import type { Script } from '../../script/script-schema';
import type { Change, ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import { locateNode, targetIds } from '../locate-node';
import type { Operation } from '../operation';
import { isReservedId } from '../free-id';
import { rewriteNames, rewriteTargets } from './references';
import { renamedSteps } from './renamed-steps';

/** What has an id that something else can name. */
export const renamedKinds = [
  'node',
  'ending',
  'transition',
  'scene',
  'fact',
  'flag',
  'disposition',
  'interrupt',
  'walkthrough',
  'move',
  'reply',
] as const;
export type RenamedKind = (typeof renamedKinds)[number];

export type RenameId = {
  readonly kind: RenamedKind;
  readonly from: string;
  readonly to: string;
  /** Node of a move or reply. */
  readonly node?: string;
};

const lists = {
  ending: 'endings',
  transition: 'transitions',
  scene: 'scenes',
  fact: 'facts',
  flag: 'flags',
  disposition: 'dispositions',
  interrupt: 'always',
  walkthrough: 'walkthroughs',
} as const;

function inList(
  items: readonly { readonly id: string }[],
  path: ChangePath,
  from: string,
): ChangePath | null {
  const at = items.findIndex(({ id }) => id === from);
  return at < 0 ? null : [...path, at, 'id'];
}

/** Where the id itself stands. */
function placeOfId(script: Script, { kind, from, node }: RenameId): ChangePath | null {
  if (kind === 'node') {
    const path = locateNode(script, from)?.path;
    return path === undefined ? null : [...path, 'id'];
  }
  if (kind === 'move' || kind === 'reply') {
    const located = locateNode(script, node ?? '');
    if (located === null) return null;
    const list = kind === 'move' ? 'moves' : 'replies';
    return inList(located.node[list], [...located.path, list], from);
  }
  return inList(script[lists[kind]], [lists[kind]], from);
}

/** Ids that a new one of this kind must not meet. */
function taken(script: Script, { kind, node }: RenameId): ReadonlySet<string> {
  if (kind === 'node' || kind === 'ending' || kind === 'transition') return targetIds(script);
  if (kind === 'fact' || kind === 'flag')
    return new Set([...script.facts, ...script.flags].map(({ id }) => id));
  if (kind === 'move' || kind === 'reply') {
    const found = locateNode(script, node ?? '')?.node;
    return new Set((kind === 'move' ? found?.moves : found?.replies)?.map(({ id }) => id));
  }
  return new Set(script[lists[kind]].map(({ id }) => id));
}

function references({ script, layout }: ScriptDraft, args: RenameId): readonly Change[] {
  const { kind, from, node, to } = args;
  const rename = (id: string): string => (id === from ? to : id);
  switch (kind) {
    case 'node':
    case 'ending':
    case 'transition': {
      const place = Object.hasOwn(layout, from) ? layout[from] : undefined;
      return [
        ...rewriteTargets(script, rename),
        ...(place === undefined
          ? []
          : [
              { do: 'set', path: ['layout', from] } as const,
              { do: 'set', path: ['layout', to], value: place } as const,
            ]),
      ];
    }
    case 'scene':
    case 'fact':
    case 'flag':
    case 'disposition':
      return rewriteNames(script, kind, rename);
    case 'move':
      return renamedSteps(script, node ?? '', from, to);
    case 'interrupt':
    case 'walkthrough':
    case 'reply':
      return [];
  }
}

/** Gives something another id; everything that named it follows. Refuses ids that are malformed or taken. */
export const renameId: Operation<ScriptDraft, RenameId> = {
  label: { zh: '改编号 {from} → {to}', en: 'rename {from} → {to}' },
  plan: (document, args) => {
    const { from, to } = args;
    if (from === to) return ok({ changes: [], facts: { from, to } });
    if (!idSchema.safeParse(to).success || isReservedId(to))
      return fail({ code: 'malformed-id', facts: { id: to } });
    if (taken(document.script, args).has(to)) return fail({ code: 'id-taken', facts: { id: to } });
    const path = placeOfId(document.script, args);
    if (path === null) return fail({ code: 'no-such-id', facts: { id: from } });
    return ok({
      changes: [...references(document, args), { do: 'set', path: ['script', ...path], value: to }],
      facts: { from, to },
    });
  },
};
