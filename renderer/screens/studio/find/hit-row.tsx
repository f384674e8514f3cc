import { memo } from 'react';

import type { TextHit } from '#core/editing/find-text/find-in-script';
import { fieldWord, titlesAlong } from '#core/editing/find-text/place-words';

import { useWords } from '../../../app/words';
import { findMessages as words } from './messages';

type HitRowProps = {
  readonly document: unknown;
  readonly hit: TextHit;
  readonly replacement: string;
  /** Left out where nothing can be replaced. */
  readonly isChosen?: boolean;
  readonly onChoose?: (hit: TextHit, isChosen: boolean) => void;
  readonly onGo?: (hit: TextHit) => void;
};

/** One hit in its sentence, with what would stand there instead. */
export const HitRow = memo(function HitRow(props: HitRowProps) {
  const { document, hit, isChosen, onChoose, onGo, replacement } = props;
  const { language, say } = useWords();
  const field = fieldWord(hit.path);
  const place = [...titlesAlong(document, hit.path), field === null ? say(words.move) : field[language]].join(
    ' · ',
  );
  const isReplaced = isChosen === true && replacement !== '';
  return (
    <li className="find-hit">
      {onChoose !== undefined && (
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={say(words.choose, { text: `${hit.before}${hit.hit}${hit.after}` })}
          onChange={(event) => onChoose(hit, event.target.checked)}
        />
      )}
      <p className="find-hit-text" lang="zh-CN">
        {hit.before}
        {isReplaced ? (
          <>
            <del>{hit.hit}</del>
            <ins>{replacement}</ins>
          </>
        ) : (
          <mark>{hit.hit}</mark>
        )}
        {hit.after}
      </p>
      {onGo === undefined ? (
        <span className="find-hit-place" lang="zh-CN">
          {place}
        </span>
      ) : (
        <button
          type="button"
          className="find-hit-place find-hit-go"
          aria-label={say(words.go, { place })}
          onClick={() => onGo(hit)}
        >
          {place}
        </button>
      )}
    </li>
  );
});
