import { fail, ok } from '../../lib/result';
import type { Move } from '../../script/move-schema';
import type { ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { locateNode } from '../locate-node';
import type { Operation } from '../operation';
import { emptyMove } from './empty-parts';
import { moveInLabel, namedInLabel } from './named-in-label';

export type AddMove = { readonly node: string; readonly move?: Partial<Move>; readonly at?: number };

export const addMove: Operation<ScriptDraft, AddMove> = {
  label: { zh: '添加话招「{title}」', en: 'add the move “{title}”' },
  plan: ({ script }, { node, move = {}, at }) => {
    const located = locateNode(script, node);
    if (located === null) return fail({ code: 'no-such-node', facts: { id: node } });
    const { moves } = located.node;
    // Free in the whole script, though it need only be so in its node: walkthroughs name moves by id alone.
    const taken = new Set(
      script.scenes.flatMap(({ nodes }) => nodes.flatMap((each) => each.moves)).map((each) => each.id),
    );
    const id = freeId(move.id ?? `${node}-move`, taken);
    const value = emptyMove(id, move);
    return ok({
      changes: [
        {
          do: 'insert',
          path: ['script', ...located.path, 'moves'],
          at: Math.min(at ?? moves.length, moves.length),
          value,
        },
      ],
      facts: { title: moveInLabel(value.lines, id), id },
    });
  },
};

export const deleteMove: Operation<ScriptDraft, { readonly node: string; readonly move: string }> = {
  label: { zh: '删除话招「{title}」', en: 'delete the move “{title}”' },
  plan: ({ script }, { node, move }) => {
    const located = locateNode(script, node);
    const at = located?.node.moves.findIndex(({ id }) => id === move) ?? -1;
    const gone = located?.node.moves[at];
    if (located === null || gone === undefined) return fail({ code: 'no-such-move', facts: { id: move } });
    return ok({
      changes: [{ do: 'remove', path: ['script', ...located.path, 'moves'], at }],
      facts: { title: moveInLabel(gone.lines, move) },
    });
  },
};

export type Connect = { readonly outcome: ChangePath; readonly to: string };

/** Leads an outcome somewhere. The path is that of the outcome, below the script. */
export const connect: Operation<ScriptDraft, Connect> = {
  label: { zh: '连到「{title}」', en: 'lead to “{title}”' },
  plan: ({ script }, { outcome, to }) => {
    const target =
      locateNode(script, to)?.node ??
      script.endings.find(({ id }) => id === to) ??
      script.transitions.find(({ id }) => id === to);
    if (target === undefined && to !== '') return fail({ code: 'no-such-target', facts: { id: to } });
    const title = namedInLabel(target !== undefined && 'title' in target ? target.title : '', to);
    return ok({
      changes: [{ do: 'set', path: ['script', ...outcome, 'to'], value: to }],
      facts: { title },
    });
  },
};
