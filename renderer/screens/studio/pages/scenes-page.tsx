import { useState } from 'react';

import { freeId } from '#core/editing/free-id';
import { targetIds } from '#core/editing/locate-node';
import { sceneWords } from '#core/messages/vocabulary-messages';
import type { Scene } from '#core/script/node-schema';
import { sceneKinds } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useEditor, useEditorStore } from '../editor-context';
import { ChoiceField } from '../form/choice-field';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { NumberField } from '../form/number-field';
import { OptionalPart } from '../form/optional-part';
import { OwnProblems } from '../form/own-problems';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';

/** The scenes in their order. A scene is deleted with its nodes, so that is asked about first. */
export function ScenesPage() {
  const { say } = useWords();
  const scenes = useEditor((state) => state.document.script.scenes);
  const edit = useEditor((state) => state.edit);
  const [asked, setAsked] = useState<Scene | null>(null);
  const remove = (scene: Scene) => {
    setAsked(null);
    edit('delete-scene', { scene: scene.id });
  };
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.scenesLead)}</p>
      <ItemList
        path={['scenes']}
        name={say(words.scene)}
        items={scenes}
        addLabel={say(words.addScene)}
        create={(): Scene => ({ id: 'scene', kind: 'phone', title: '', setting: '', nodes: [] })}
        onAdd={() => edit('add-scene', { kind: 'phone', title: '' })}
        onRemove={(scene) => {
          if (scene.nodes.length > 0) {
            setAsked(scene);
            return 'later';
          }
          remove(scene);
          return 'done';
        }}
        head={({ id }, at) => <IdField path={['scenes', at, 'id']} kind="scene" id={id} />}
      >
        {(scene, at) => <SceneFields scene={scene} at={at} />}
      </ItemList>
      {asked !== null && (
        <Dialog
          isOpen
          title={say(words.deleteSceneTitle, { title: asked.title || asked.id })}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{say(words.cancel)}</Button>
              <Button kind="danger" onClick={() => remove(asked)}>
                {say(words.deleteScene)}
              </Button>
            </>
          }
        >
          <p>{say(words.deleteSceneText, { n: asked.nodes.length })}</p>
        </Dialog>
      )}
    </div>
  );
}

function SceneFields({ scene, at }: { readonly scene: Scene; readonly at: number }) {
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const goTo = useEditor((state) => state.goTo);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const store = useEditorStore();
  const addNode = () => {
    const id = freeId('node', targetIds(store.getState().document.script));
    if (edit('add-node', { scene: scene.id, node: { id } }) === null) goTo({ kind: 'node', id });
  };
  const { title, kind, setting, deadline, nodes } = scene;
  const [first] = nodes;
  return (
    <>
      <TextField path={['scenes', at, 'title']} label={say(words.title)} value={title} isSingle />
      <ChoiceField
        path={['scenes', at, 'kind']}
        label={say(words.kind)}
        value={kind}
        options={sceneKinds.map((value) => ({ value, label: say(sceneWords[value]) }))}
      />
      <TextField
        path={['scenes', at, 'setting']}
        label={say(words.setting)}
        value={setting}
        hint={say(words.settingHint)}
      />
      <OptionalPart
        path={['scenes', at, 'deadline']}
        label={say(words.deadline)}
        isThere={deadline !== undefined}
        create={() => ({ label: '', minutes: 30 })}
      >
        {deadline !== undefined && (
          <>
            <TextField
              path={['scenes', at, 'deadline', 'label']}
              label={say(words.deadlineLabel)}
              value={deadline.label}
              isSingle
            />
            <NumberField
              path={['scenes', at, 'deadline', 'minutes']}
              label={say(words.deadlineMinutes)}
              value={deadline.minutes}
              step={5}
              min={1}
              unit={say(words.minutesUnit)}
            />
          </>
        )}
      </OptionalPart>
      <OwnProblems path={['scenes', at, 'nodes']} />
      <div className="pages-foot">
        <span className="form-hint">{say(words.nodesHere, { n: nodes.length })}</span>
        {first !== undefined && (
          <Button size="small" kind="quiet" icon="next" onClick={() => goTo({ kind: 'node', id: first.id })}>
            {say(words.openFirst)}
          </Button>
        )}
        {!isReadOnly && (
          <Button size="small" kind="quiet" icon="add" onClick={addNode}>
            {say(words.addNode)}
          </Button>
        )}
      </div>
    </>
  );
}
