import { fail, ok } from '../../lib/result';
import type { Scene } from '../../script/node-schema';
import type { Transition } from '../../script/script-schema';
import type { ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { targetIds } from '../locate-node';
import type { Operation } from '../operation';
import { placesGone } from './layout-changes';
import { namedInLabel } from './named-in-label';
import { rewriteTargets } from './references';

export type AddScene = { readonly kind: Scene['kind']; readonly title: string; readonly id?: string };

export const addScene: Operation<ScriptDraft, AddScene> = {
  label: { zh: '添加场次「{title}」', en: 'add the scene “{title}”' },
  plan: ({ script }, { kind, title, id: wish }) => {
    const id = freeId(wish ?? kind, new Set(script.scenes.map((scene) => scene.id)));
    const value: Scene = { id, kind, title, setting: '', nodes: [] };
    return ok({
      changes: [{ do: 'insert', path: ['script', 'scenes'], at: script.scenes.length, value }],
      facts: { title: namedInLabel(title, id), id },
    });
  },
};

/**
 * A scene goes with its nodes; what led to them leads nowhere then. Conditions go on naming the scene, and the checks say so: without
 * the name they would hold always, or never.
 */
export const deleteScene: Operation<ScriptDraft, { readonly scene: string }> = {
  label: { zh: '删除场次「{title}」', en: 'delete the scene “{title}”' },
  plan: ({ script, layout }, { scene }) => {
    const at = script.scenes.findIndex(({ id }) => id === scene);
    const gone = script.scenes[at];
    if (gone === undefined) return fail({ code: 'no-such-scene', facts: { id: scene } });
    const nodes = new Set(gone.nodes.map(({ id }) => id));
    return ok({
      changes: [
        ...rewriteTargets(script, (id) => (nodes.has(id) ? null : id), nodes),
        ...placesGone(layout, nodes),
        { do: 'remove', path: ['script', 'scenes'], at },
      ],
      facts: { title: namedInLabel(gone.title, scene) },
    });
  },
};

export const addTransition: Operation<ScriptDraft, Partial<Transition>> = {
  label: { zh: '添加转场', en: 'add a transition' },
  plan: ({ script }, known) => {
    const id = freeId(known.id ?? 'later', targetIds(script));
    const value: Transition = { to: '', hours: 1, narration: '', ...known, id };
    return ok({
      changes: [{ do: 'insert', path: ['script', 'transitions'], at: script.transitions.length, value }],
      facts: { id },
    });
  },
};

export const deleteTransition: Operation<ScriptDraft, { readonly transition: string }> = {
  label: { zh: '删除转场', en: 'delete a transition' },
  plan: ({ script }, { transition }) => {
    const at = script.transitions.findIndex(({ id }) => id === transition);
    if (at < 0) return fail({ code: 'no-such-transition', facts: { id: transition } });
    return ok({
      changes: [
        ...rewriteTargets(script, (id) => (id === transition ? null : id)),
        { do: 'remove', path: ['script', 'transitions'], at },
      ],
    });
  },
};
