import type { ChangePath } from '#core/editing/change';
import { contentOfNode, type CardMove } from '#core/editing/graph-model/node-content';
import { freeId } from '#core/editing/free-id';
import type { Node } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { QualityMark } from '../../../components/quality-mark';
import { useEditor } from '../editor-context';
import { useProblemsWithin } from './field-problems';
import { ItemList } from './item-list';
import { formMessages as words } from './messages';

/** The moves of a node, one row each; a press opens the move. */
export function MoveRows({ path, node }: { readonly path: ChangePath; readonly node: Node }) {
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const goTo = useEditor((state) => state.goTo);
  const goToPath = useEditor((state) => state.goToPath);
  const { moves } = contentOfNode(node);
  const add = () => {
    const id = freeId('move', new Set(node.moves.map((move) => move.id)));
    if (edit('add-move', { node: node.id, move: { id } }) === null)
      goToPath([...path, node.moves.length, 'lines', 'a']);
  };
  return (
    <ItemList
      path={path}
      name={say(words.move)}
      items={moves}
      addLabel={say(words.addMove)}
      create={(): CardMove => ({ id: 'move', quality: 'ok', text: '' })}
      onAdd={add}
      onRemove={({ id }) => edit('delete-move', { node: node.id, move: id })}
      head={({ id, quality, text }, at) => (
        <button
          type="button"
          className="form-move-row"
          onClick={() => goTo({ kind: 'move', node: node.id, id })}
        >
          <QualityMark quality={quality} />
          <span className="form-move-text" lang="zh-CN">
            {text === '' ? say(words.unsaid) : text}
          </span>
          <ProblemCount path={[...path, at]} />
        </button>
      )}
    >
      {() => null}
    </ItemList>
  );
}

function ProblemCount({ path }: { readonly path: ChangePath }) {
  const { say } = useWords();
  const { length } = useProblemsWithin(path);
  return length === 0 ? null : (
    <span className="form-fold-count" title={say(words.problemsHere, { n: length })}>
      {length}
    </span>
  );
}
