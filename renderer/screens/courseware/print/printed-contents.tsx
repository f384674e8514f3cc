import type { PrintBlock } from '#core/courseware/print-document';

import { useWords } from '../../../app/words';
import { coursewareMessages as words } from '../messages';

/** The headings of the first two levels. A browser knows no page numbers before it prints, so none are shown. */
export function PrintedContents({ blocks }: { readonly blocks: readonly PrintBlock[] }) {
  const { say } = useWords();
  const headings = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level <= 2 ? [{ ...block, at }] : [],
  );
  return (
    <nav className="printed-contents" aria-label={say(words.contents)}>
      <h2>{say(words.contents)}</h2>
      <ol>
        {headings.map(({ at, level, text }) => (
          <li key={at} className={`printed-contents-${level}`}>
            {text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
