import { memo, useMemo } from 'react';

import { outlineRows } from '#core/editing/outline/outline-rows';
import type { Node } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { outlineMessages as words } from './messages';
import { OutlineLine } from './outline-line';

type OutlineNodeProps = { readonly node: Node; readonly sceneAt: number; readonly nodeAt: number };

/** A node of the outline; drawn anew only when the node itself has changed or stands elsewhere. */
export const OutlineNode = memo(function OutlineNode({ node, nodeAt, sceneAt }: OutlineNodeProps) {
  const { say } = useWords();
  const rows = useMemo(() => outlineRows(node), [node]);
  const path = useMemo(() => ['scenes', sceneAt, 'nodes', nodeAt] as const, [sceneAt, nodeAt]);
  return (
    <section
      className="outline-node"
      aria-label={say(words.node, { title: node.title === '' ? node.id : node.title })}
    >
      {rows.map((row) => (
        <OutlineLine key={row.key} row={row} node={node.id} nodePath={path} />
      ))}
    </section>
  );
});
