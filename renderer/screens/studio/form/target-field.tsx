import type { ChangePath } from '#core/editing/change';
import { freeId } from '#core/editing/free-id';
import { targetIds } from '#core/editing/locate-node';
import type { Script } from '#core/script/script-schema';

import { useWords, type Words } from '../../../app/words';
import { Button } from '../../../components/button';
import { ComboBox, type ComboOption } from '../../../components/combo-box';
import { useEditor, useEditorStore } from '../editor-context';
import { FormField } from './form-field';
import { formMessages as words } from './messages';
import { sceneOfPath, targetOf } from './script-targets';
import { newGesture } from './use-gesture';

type TargetFieldProps = {
  /** Path of what leads somewhere; its member `to` is set. */
  readonly owner: ChangePath;
  readonly label: string;
  readonly to: string;
  readonly hint?: string;
};

function optionsOf(script: Script, owner: ChangePath, say: Words['say']): readonly ComboOption[] {
  const here = sceneOfPath(script, owner);
  // The way mostly leads on within a scene.
  const scenes = [...script.scenes].sort((a, b) => Number(b === here) - Number(a === here));
  return [
    ...scenes.flatMap(({ nodes, title, id: scene }) =>
      nodes.map(({ id, title: text }) => ({ id, text: text || id, note: title || scene })),
    ),
    ...script.transitions.map(({ id, narration }) => ({
      id,
      text: narration.slice(0, 16) || id,
      note: say(words.transition),
    })),
    ...script.endings.map(({ id, title }) => ({ id, text: title || id, note: say(words.ending) })),
  ];
}

/** Where it goes from here: picked by title, made on the spot, or gone to. */
export function TargetField({ owner, label, to, hint }: TargetFieldProps) {
  const { say } = useWords();
  const store = useEditorStore();
  const title = useEditor((state) => targetOf(state.document.script, to)?.title ?? null);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const { edit, goTo, goToPath } = store.getState();

  const goThere = () => {
    const { script } = store.getState().document;
    const target = targetOf(script, to);
    if (target === null) return;
    if (target.kind === 'transition') goToPath(target.path);
    else goTo({ kind: target.kind, id: to });
  };
  const makeNode = (text: string) => {
    const { script } = store.getState().document;
    const scene = sceneOfPath(script, owner);
    if (scene === undefined) return;
    const id = freeId('node', targetIds(script));
    const gesture = newGesture('new-node');
    const after = owner[2] === 'nodes' ? scene.nodes[Number(owner[3])]?.id : undefined;
    const behind = after === undefined ? {} : { after };
    if (edit('add-node', { scene: scene.id, node: { id, title: text }, ...behind }, gesture) === null)
      edit('connect', { outcome: owner, to: id }, gesture);
  };

  return (
    <FormField path={[...owner, 'to']} label={label} hint={hint}>
      {(control) => (
        <div className="form-target">
          <ComboBox
            {...control}
            lang="zh-CN"
            chosen={title ?? to}
            placeholder={say(words.nowhereYet)}
            options={() => optionsOf(store.getState().document.script, owner, say)}
            disabled={isReadOnly}
            onChoose={(id) => edit('connect', { outcome: owner, to: id })}
            onCreate={makeNode}
            createLabel={(text) => (text === '' ? say(words.newNode) : say(words.newNodeNamed, { text }))}
          />
          <Button size="small" kind="quiet" icon="next" disabled={title === null} onClick={goThere}>
            {say(words.goThere)}
          </Button>
        </div>
      )}
    </FormField>
  );
}
