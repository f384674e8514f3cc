import type { ReactNode } from 'react';

import type { GuideBlock, GuidePage, InlineText as Text } from './guide-block';
import { InlineText } from './inline-text';
import './guide-article.css';

type GuideArticleProps = {
  readonly page: GuidePage;
  readonly lang: string;
  readonly onOpen: (page: string) => void;
  readonly hrefOf: (page: string) => string;
};

/** A page of the guide, drawn from its blocks: never from HTML. */
export function GuideArticle({ page, lang, onOpen, hrefOf }: GuideArticleProps) {
  const inline = (text: Text) => <InlineText text={text} onOpen={onOpen} hrefOf={hrefOf} />;
  return (
    <article className="guide-article" lang={lang}>
      <h2 className="guide-article-title">{page.title}</h2>
      {page.blocks.map((block, index) => (
        <Block key={index} block={block} inline={inline} />
      ))}
    </article>
  );
}

function Block({
  block,
  inline,
}: {
  readonly block: GuideBlock;
  readonly inline: (text: Text) => ReactNode;
}) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{inline(block.text)}</h3> : <h4>{inline(block.text)}</h4>;
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{inline(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div className="guide-article-scroll">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    {inline(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, rowIndex) => (
                <tr key={rowIndex}>
                  {row.map((cell, index) => (
                    <td key={index}>{inline(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
