import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';

import type { GraphCard as Card } from '#core/editing/graph-model/graph';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { Icon } from '../../../components/icon';
import type { AreaFlowNode, CardFlowNode } from './flow-elements';
import { graphMessages as words } from './messages';
import { useGraphActs } from './graph-acts';

/** One node, ending or collapsed scene on the graph. */
export const GraphCard = memo(function GraphCard({ data, selected }: NodeProps<CardFlowNode>) {
  const { say } = useWords();
  const { card, heat, isTarget, problems, visits } = data;
  return (
    <div
      className={classNames(
        'graph-card',
        `graph-card-${card.kind}`,
        card.kind === 'ending' && `graph-card-${card.content.ending.money}`,
        selected && 'graph-card-chosen',
        isTarget && 'graph-card-target',
        heat !== null && `graph-card-heat-${heat}`,
      )}
    >
      <Handle id="in" type="target" position={Position.Left} className="graph-handle-in" />
      <CardBody card={card} />
      {problems > 0 && (
        <span className="graph-card-problems" title={say(words.problems, { count: problems })}>
          <Icon name="warning" />
          {problems}
        </span>
      )}
      {visits !== null && card.kind === 'node' && (
        <span className="graph-card-visits" title={say(words.visits, { count: visits })}>
          {visits}
        </span>
      )}
      {card.kind !== 'ending' && (
        <Handle
          id="out"
          type="source"
          position={Position.Right}
          className="graph-handle-out"
          title={say(words.newMove)}
        />
      )}
    </div>
  );
});

function CardBody({ card }: { readonly card: Card }) {
  const { say } = useWords();
  const { expand } = useGraphActs();
  if (card.kind === 'scene') {
    const title = card.scene.title === '' ? card.scene.id : card.scene.title;
    return (
      <>
        <p className="graph-card-title" lang="zh-CN">
          {title}
        </p>
        <p className="graph-card-line">{say(words.nodes, { count: card.scene.nodes.length })}</p>
        <button
          type="button"
          className="graph-card-expand nodrag"
          tabIndex={-1}
          onClick={() => expand(card.scene.id)}
        >
          {say(words.expand, { title: '' })}
        </button>
      </>
    );
  }
  if (card.kind === 'ending') {
    const { ending, title } = card.content;
    return (
      <>
        <p className="graph-card-title" lang="zh-CN">
          {title}
        </p>
        <p className="graph-card-line" lang="zh-CN">
          {ending.texts[0]?.text ?? ''}
        </p>
        <p className="graph-card-rank">{ending.rank}</p>
      </>
    );
  }
  const { hasLimit, line, moves, title } = card.content;
  return (
    <>
      <p className="graph-card-title" lang="zh-CN">
        {card.isStart && <span className="graph-card-start">{say(words.start)}</span>}
        {title}
        {hasLimit && <Icon name="clock" />}
      </p>
      <p className="graph-card-line" lang="zh-CN">
        {line === '' ? say(words.noLine) : line}
      </p>
      <div className="graph-card-moves">
        {moves.map(({ id, quality, text }) => (
          <Handle
            key={id}
            id={`move:${id}`}
            type="source"
            position={Position.Right}
            className={`graph-move graph-move-${quality}`}
            title={say(words.connectFrom, { text: text === '' ? id : text })}
          />
        ))}
      </div>
    </>
  );
}

/** The area of an open scene, with its title: one press chooses all of its nodes. */
export const GraphArea = memo(function GraphArea({ data: { area } }: NodeProps<AreaFlowNode>) {
  const { say } = useWords();
  const { collapse, chooseScene } = useGraphActs();
  const { id, title, nodes } = area;
  return (
    <div className="graph-area">
      <div className="graph-area-head">
        <Icon name={area.kind} />
        <button
          type="button"
          className="graph-area-title nopan"
          lang="zh-CN"
          title={say(words.chooseScene, { title })}
          tabIndex={-1}
          onClick={() => chooseScene(id)}
        >
          {title}
        </button>
        <span className="graph-area-count">{say(words.nodes, { count: nodes })}</span>
        <button
          type="button"
          className="graph-area-fold nopan"
          tabIndex={-1}
          aria-label={say(words.collapse, { title })}
          title={say(words.collapse, { title })}
          onClick={() => collapse(id)}
        >
          <Icon name="down" />
        </button>
      </div>
    </div>
  );
});
