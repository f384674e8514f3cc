import type { DialogueLine, PrintBlock, PrintItem } from '#core/courseware/print-document';

import { classNames } from '../../../components/class-names';

/** Blocks one after the other. Their places are their keys: a printed document never changes. */
export function PrintedBlocks({ blocks }: { readonly blocks: readonly PrintBlock[] }) {
  return blocks.map((block, at) => <PrintedBlock key={at} block={block} />);
}

function PrintedBlock({ block }: { readonly block: PrintBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level + 1}` as 'h2' | 'h3' | 'h4';
      return <Tag className={classNames(block.startsPage === true && 'printed-new-page')}>{block.text}</Tag>;
    }
    case 'paragraph':
      return (
        <p className={`printed-${block.tone ?? 'plain'}`}>
          {block.lead !== undefined && <strong>{block.lead}</strong>}
          {block.text}
        </p>
      );
    case 'list': {
      const Tag = block.isOrdered ? 'ol' : 'ul';
      return (
        <Tag className="printed-list">
          {block.items.map((item, at) => (
            <Item key={at} item={item} />
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <table className={classNames('printed-table', `printed-table-${block.tone ?? 'plain'}`)}>
          <colgroup>
            {block.shares.map((share, at) => (
              <col key={at} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.head.map((text, at) => (
                <th key={at} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'dialogue':
      return (
        <div className="printed-dialogue">
          {block.lines.map((line, at) => (
            <Line key={at} line={line} />
          ))}
        </div>
      );
    case 'question':
      return (
        <section className="printed-question">
          <p>
            <strong>{block.number}.</strong>
            {block.prompt}
            <span className="printed-soft">（{block.note}）</span>
          </p>
          <ol>
            {block.options.map(({ letter, text }) => (
              <li key={letter}>
                {letter}. {text}
              </li>
            ))}
          </ol>
        </section>
      );
    case 'box':
      return (
        <div className={classNames('printed-box', `printed-box-${block.tone}`)}>
          <p className="printed-box-title">{block.title}</p>
          {block.lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      );
    case 'cards':
      return (
        <div className={classNames('printed-cards', `printed-cards-${block.across}`)}>
          {block.cards.map(({ blocks, title }, at) => (
            <section key={at} className="printed-card">
              <h3>{title}</h3>
              <PrintedBlocks blocks={blocks} />
            </section>
          ))}
        </div>
      );
    case 'blanks':
      return (
        <div className="printed-blanks">
          {block.labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      );
    case 'page-break':
      return <div className="printed-new-page" />;
  }
}

function Item({ item: { lead, note, text } }: { readonly item: PrintItem }) {
  return (
    <li>
      {lead !== undefined && <strong>{lead}</strong>}
      {text}
      {note !== undefined && <p className="printed-soft">{note}</p>}
    </li>
  );
}

function Line({ line: { text, who } }: { readonly line: DialogueLine }) {
  return <p className={`printed-line printed-line-${who}`}>{text}</p>;
}
