import { useCallback } from 'react';

import type { GraphCard } from '#core/editing/graph-model/graph';

import { useWords } from '../../../app/words';
import { graphMessages as words } from './messages';

/** What a card says to those who hear it: title, what is said, moves, marks. */
export function useCardLabel(): (card: GraphCard, problems: number) => string {
  const { say } = useWords();
  return useCallback(
    (card, problems) => {
      const marked = problems === 0 ? '' : say(words.problemsOf, { count: problems });
      if (card.kind === 'ending') return say(words.ending, { title: card.content.title }) + marked;
      if (card.kind === 'scene')
        return say(words.sceneBox, { title: card.scene.title, count: card.scene.nodes.length }) + marked;
      const { hasLimit, line, moves, title } = card.content;
      return [
        say(words.card, { title, moves: moves.length }),
        card.isStart ? say(words.startOf) : '',
        hasLimit ? say(words.limitOf) : '',
        marked,
        line === '' ? '' : say(words.says, { line }),
      ].join('');
    },
    [say],
  );
}
