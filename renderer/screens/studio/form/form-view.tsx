import { locateNode, pathOfEnding } from '#core/editing/locate-node';
import type { Ending } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useEditor, useEditorStore } from '../editor-context';
import { CameFrom } from './came-from';
import { EndingForm } from './ending-form';
import { FormFrame } from './form-frame';
import { formMessages as words } from './messages';
import { MoveForm } from './move-form';
import { NodeForm } from './node-form';
import { NodeScene } from './node-scene';
import { Section } from './section';

/** The form view: everything about the chosen node, move or ending, by controls with words. */
export function FormView() {
  return (
    <FormFrame>
      <Chosen />
    </FormFrame>
  );
}

function Chosen() {
  const { say } = useWords();
  const focus = useEditor((state) => state.focus);
  if (focus === null || focus.kind === 'page')
    return (
      <EmptyState title={say(words.nothingChosen)}>
        <p>{say(words.nothingChosenText)}</p>
      </EmptyState>
    );
  if (focus.kind === 'ending') return <ChosenEnding key={focus.id} id={focus.id} />;
  if (focus.kind === 'node') return <ChosenNode key={focus.id} id={focus.id} />;
  return <ChosenMove key={`${focus.node}/${focus.id}`} nodeId={focus.node} id={focus.id} />;
}

function Gone() {
  const { say } = useWords();
  return (
    <EmptyState title={say(words.gone)}>
      <p>{say(words.nothingChosenText)}</p>
    </EmptyState>
  );
}

function ChosenNode({ id }: { readonly id: string }) {
  const { say } = useWords();
  const store = useEditorStore();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  // Two narrow choices rather than one: a found place is a new object at every key.
  const node = useEditor((state) => locateNode(state.document.script, id)?.node ?? null);
  const place = useEditor((state) => locateNode(state.document.script, id)?.path.join('/') ?? '');
  const scene = useEditor((state) => locateNode(state.document.script, id)?.scene.id ?? '');
  if (node === null) return <Gone />;
  const { edit, goTo, tryAt } = store.getState();
  const remove = () => {
    if (edit('delete-nodes', { nodes: [id] }) === null) goTo(null);
  };
  return (
    <article className="form-article">
      <header className="form-head">
        <NodeScene node={id} scene={scene} />
        <h2 lang="zh-CN">{node.title || say(words.untitled)}</h2>
        <CameFrom id={id} />
        <div className="form-acts">
          <Button size="small" onClick={() => tryAt(id)}>
            {say(words.tryHere)}
          </Button>
          {!isReadOnly && (
            <>
              <Button size="small" kind="quiet" onClick={() => edit('duplicate-nodes', { nodes: [id] })}>
                {say(words.duplicate)}
              </Button>
              <Button size="small" kind="quiet" onClick={remove}>
                {say(words.deleteNode)}
              </Button>
            </>
          )}
        </div>
      </header>
      <NodeForm path={pathFrom(place)} node={node} />
    </article>
  );
}

/** A place as it was joined above: names and numbers. */
function pathFrom(place: string): (string | number)[] {
  return place.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function ChosenMove({ nodeId, id }: { readonly nodeId: string; readonly id: string }) {
  const { say } = useWords();
  const store = useEditorStore();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const node = useEditor((state) => locateNode(state.document.script, nodeId)?.node ?? null);
  const place = useEditor((state) => locateNode(state.document.script, nodeId)?.path.join('/') ?? '');
  const at = node?.moves.findIndex((each) => each.id === id) ?? -1;
  const move = node?.moves[at];
  if (node === null || move === undefined) return <Gone />;
  const { edit, goTo } = store.getState();
  const back = () => goTo({ kind: 'node', id: nodeId });
  const remove = () => {
    if (edit('delete-move', { node: nodeId, move: id }) === null) back();
  };
  return (
    <article className="form-article">
      <header className="form-head">
        <p className="form-crumbs">
          <Button size="small" kind="quiet" icon="back" onClick={back}>
            <span lang="zh-CN">{node.title || say(words.untitled)}</span>
          </Button>
        </p>
        <h2 lang="zh-CN">{Object.values(move.lines).find((line) => line !== '') ?? say(words.unsaid)}</h2>
        {!isReadOnly && (
          <div className="form-acts">
            <Button size="small" kind="quiet" onClick={remove}>
              {say(words.deleteMove)}
            </Button>
          </div>
        )}
      </header>
      <MoveForm path={[...pathFrom(place), 'moves', at]} node={nodeId} move={move} />
    </article>
  );
}

function endingOf(endings: readonly Ending[], id: string): Ending | null {
  return endings.find((ending) => ending.id === id) ?? null;
}

function ChosenEnding({ id }: { readonly id: string }) {
  const { say } = useWords();
  const store = useEditorStore();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const ending = useEditor((state) => endingOf(state.document.script.endings, id));
  const place = useEditor((state) => pathOfEnding(state.document.script, id)?.join('/') ?? '');
  if (ending === null) return <Gone />;
  const { edit, goTo } = store.getState();
  const remove = () => {
    if (edit('delete-endings', { endings: [id] }) === null) goTo({ kind: 'page', page: 'endings' });
  };
  return (
    <article className="form-article">
      <header className="form-head">
        <h2 lang="zh-CN">{ending.title || say(words.untitled)}</h2>
        <CameFrom id={id} />
        {!isReadOnly && (
          <div className="form-acts">
            <Button size="small" kind="quiet" onClick={remove}>
              {say(words.deleteEnding)}
            </Button>
          </div>
        )}
      </header>
      <Section title={say(words.theEnding)}>
        <EndingForm path={pathFrom(place)} ending={ending} />
      </Section>
    </article>
  );
}
