import { memo, useMemo } from 'react';

import type { Node, Scene } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { useEditor, useEditorStore } from '../editor-context';
import { outlineMessages as words } from './messages';
import { OutlineNode } from './outline-node';
import { useNear } from './use-near';

/** Nodes that are made ready together. */
const chunkSize = 10;
/** Height of a line before it has been drawn, in pixels. */
const lineHeight = 34;

type OutlineSceneProps = {
  readonly scene: Scene;
  readonly at: number;
  /** Node that has to be there because a line of it is wanted. */
  readonly wanted: string | null;
  /** Node that is being written in: it stays while one looks elsewhere. */
  readonly focused: string | null;
};

/** A scene of the outline. Only what is near the window is drawn: a script may have three thousand nodes. */
export const OutlineScene = memo(function OutlineScene({ at, focused, scene, wanted }: OutlineSceneProps) {
  const { say } = useWords();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const store = useEditorStore();
  const { id, nodes, title } = scene;
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(nodes.length / chunkSize) }, (_, chunk) =>
        nodes.slice(chunk * chunkSize, (chunk + 1) * chunkSize),
      ),
    [nodes],
  );
  const name = title === '' ? id : title;
  const add = () => store.getState().edit('add-node', { scene: id });
  return (
    <section className="outline-scene" aria-label={name}>
      <h2 className="outline-scene-title" lang="zh-CN">
        {name}
      </h2>
      {chunks.map((chunk, place) => (
        <OutlineChunk
          key={place}
          nodes={chunk}
          sceneAt={at}
          from={place * chunkSize}
          isWanted={chunk.some((node) => node.id === wanted || node.id === focused)}
        />
      ))}
      {!isReadOnly && (
        <div className="outline-add">
          <Button size="small" kind="quiet" icon="add" onClick={add}>
            {say(nodes.length === 0 ? words.addNode : words.addNodeHere, { scene: name })}
          </Button>
        </div>
      )}
    </section>
  );
});

type OutlineChunkProps = {
  readonly nodes: readonly Node[];
  readonly sceneAt: number;
  readonly from: number;
  readonly isWanted: boolean;
};

function linesOf({ moves, replies }: Node): number {
  return 1 + replies.length + moves.reduce((count, { lines }) => count + Object.keys(lines).length, 0);
}

const OutlineChunk = memo(
  function OutlineChunk({ from, isWanted, nodes, sceneAt }: OutlineChunkProps) {
    const { isNear, ref } = useNear<HTMLDivElement>();
    const isShown = isNear || isWanted;
    const height = isShown
      ? undefined
      : nodes.reduce((sum, node) => sum + linesOf(node) * lineHeight + 16, 0);
    return (
      <div ref={ref} className="outline-chunk" style={{ height }}>
        {isShown &&
          nodes.map((node, at) => (
            <OutlineNode key={node.id} node={node} sceneAt={sceneAt} nodeAt={from + at} />
          ))}
      </div>
    );
  },
  // Chunks are cut anew at every keystroke; they are the same where their nodes are.
  (before, after) =>
    before.isWanted === after.isWanted &&
    before.sceneAt === after.sceneAt &&
    before.from === after.from &&
    before.nodes.length === after.nodes.length &&
    before.nodes.every((node, at) => node === after.nodes[at]),
);
