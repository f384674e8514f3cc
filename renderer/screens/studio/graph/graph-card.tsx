import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';

import type { GraphCard as Card } from '#core/editing/graph-model/graph';
import { endingWords, qualityWords } from '#core/messages/vocabulary-messages';
import type { EndingContent, NodeContent } from '#core/editing/graph-model/node-content';
import type { Scene } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { Icon } from '../../../components/icon';
import type { AreaFlowNode, CardFlowNode } from './flow-elements';
import { graphMessages as words } from './messages';
import { useGraphActs } from './graph-acts';
import './graph-card.css';

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
        card.kind === 'node' && card.isStart && 'graph-card-begins',
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
  if (card.kind === 'scene') return <SceneBody scene={card.scene} />;
  if (card.kind === 'ending') return <EndingBody content={card.content} />;
  return <NodeBody content={card.content} isStart={card.isStart} />;
}

function CardTitle({ children }: { readonly children: string }) {
  return (
    <span className="graph-card-name" lang="zh-CN">
      {children}
    </span>
  );
}

function SceneBody({ scene }: { readonly scene: Scene }) {
  const { say } = useWords();
  const { expand } = useGraphActs();
  const title = scene.title === '' ? scene.id : scene.title;
  return (
    <>
      <p className="graph-card-title">
        <Icon name={scene.kind} />
        <CardTitle>{title}</CardTitle>
      </p>
      <div className="graph-card-foot">
        {say(words.nodes, { count: scene.nodes.length })}
        <button
          type="button"
          className="graph-card-expand nodrag"
          tabIndex={-1}
          onClick={() => expand(scene.id)}
        >
          {say(words.expandThis)}
        </button>
      </div>
    </>
  );
}

function EndingBody({ content: { ending, title } }: { readonly content: EndingContent }) {
  const { say } = useWords();
  return (
    <>
      <p className="graph-card-title">
        <CardTitle>{title}</CardTitle>
      </p>
      <p className="graph-card-line" lang="zh-CN">
        {ending.texts[0]?.text ?? ''}
      </p>
      <p className="graph-card-foot">
        {say(endingWords[ending.kind])} · {say(words.rank, { rank: ending.rank })}
      </p>
    </>
  );
}

type NodeBodyProps = { readonly content: NodeContent; readonly isStart: boolean };

function NodeBody({ content: { hasLimit, line, moves, title }, isStart }: NodeBodyProps) {
  const { say } = useWords();
  return (
    <>
      <p className="graph-card-title">
        {isStart && <span className="graph-card-start">{say(words.start)}</span>}
        <CardTitle>{title}</CardTitle>
        {hasLimit && (
          <span className="graph-card-limit" title={say(words.limit)}>
            <Icon name="clock" />
          </span>
        )}
      </p>
      {line === '' ? (
        <p className="graph-card-line graph-card-unwritten">{say(words.noLine)}</p>
      ) : (
        <p className="graph-card-line" lang="zh-CN">
          {line}
        </p>
      )}
      <div className="graph-card-foot">
        <div className="graph-card-moves">
          {moves.map(({ id, quality, text }) => (
            <Handle
              key={id}
              id={`move:${id}`}
              type="source"
              position={Position.Right}
              className={`graph-move graph-move-${quality}`}
              title={say(words.connectFrom, {
                text: text === '' ? id : text,
                quality: say(qualityWords[quality]),
              })}
            />
          ))}
        </div>
        {moves.length > 0 && <span className="graph-card-count">{moves.length}</span>}
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
  );
});
