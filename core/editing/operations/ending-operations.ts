import { fail, ok } from '../../lib/result';
import type { Ending } from '../../script/script-schema';
import type { EndingKind } from '../../script/vocabulary';
import type { Change } from '../change';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { targetIds } from '../locate-node';
import type { Operation } from '../operation';
import { placesGone } from './layout-changes';
import { namedInLabel } from './named-in-label';
import { rewriteTargets } from './references';

export type AddEnding = {
  readonly kind: EndingKind;
  readonly title: string;
  readonly id?: string;
  readonly place?: NodePlace;
};

/** Kinds of ending after which the money is where it was. A proposal: the author has the last word. */
const keeps: readonly EndingKind[] = ['stopped', 'reporting', 'no-fraud', 'handed-over'];
const loses: readonly EndingKind[] = ['relapsed', 'further-loss'];

export const addEnding: Operation<ScriptDraft, AddEnding> = {
  label: { zh: '添加结局「{title}」', en: 'add the ending “{title}”' },
  plan: ({ script }, { kind, title, id: wish, place }) => {
    const id = freeId(wish ?? `e-${kind}`, targetIds(script));
    const isKept = keeps.includes(kind);
    const value: Ending = {
      id,
      kind,
      title,
      rank: isKept ? 90 : loses.includes(kind) ? 10 : 40,
      acceptable: isKept,
      money: isKept ? 'kept' : loses.includes(kind) ? 'lost' : 'open',
      texts: [{ text: '' }],
      because: '',
    };
    return ok({
      changes: [
        { do: 'insert', path: ['script', 'endings'], at: script.endings.length, value },
        ...(place === undefined ? [] : [{ do: 'set', path: ['layout', id], value: place } as const]),
      ],
      facts: { title: namedInLabel(title, id), id },
    });
  },
};

export const deleteEndings: Operation<ScriptDraft, { readonly endings: readonly string[] }> = {
  label: { zh: '删除结局「{title}」', en: 'delete the ending “{title}”' },
  plan: ({ script, layout }, { endings }) => {
    const gone = script.endings.filter(({ id }) => endings.includes(id));
    const [first] = gone;
    if (first === undefined) return fail({ code: 'no-such-ending', facts: { id: endings[0] ?? '' } });
    const ids = new Set(gone.map(({ id }) => id));
    const removals = script.endings
      .map((ending, at): Change | null =>
        ids.has(ending.id) ? { do: 'remove', path: ['script', 'endings'], at } : null,
      )
      .filter((change) => change !== null)
      .reverse();
    return ok({
      changes: [
        ...rewriteTargets(script, (id) => (ids.has(id) ? null : id)),
        ...removals,
        ...placesGone(layout, ids),
      ],
      facts: { title: namedInLabel(first.title, first.id, ids.size) },
    });
  },
};
