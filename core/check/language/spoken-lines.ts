import type { Script } from '../../script/script-schema';
import type { Duty, Quality } from '../../script/vocabulary';
import { duties } from '../../script/vocabulary';
import { placedNodes, placedOutcomes } from '../script-parts';
import type { ProblemPlace } from '../script-problem';

/** A line that somebody says: the victim, or the officer with the qualities that the line can have. */
export type SpokenLine = {
  readonly path: ProblemPlace['path'];
  readonly text: string;
  readonly speaker: 'victim' | 'officer';
  readonly isAct: boolean;
  /** Qualities over all outcomes; empty for the victim. */
  readonly qualities: readonly Quality[];
  /** Duties that can say it. */
  readonly duties: readonly Duty[];
};

/** Every spoken line of a script. */
export function spokenLines(script: Script): readonly SpokenLine[] {
  const victim = (path: ProblemPlace['path'], text: string | undefined): SpokenLine[] =>
    text === undefined ? [] : [{ path, text, speaker: 'victim', isAct: false, qualities: [], duties: [] }];
  return [
    ...placedNodes(script).flatMap(({ node, path }) => [
      ...node.replies.flatMap(({ line }, at) => victim([...path, 'replies', at, 'line'], line)),
      ...node.moves.flatMap((move, at) =>
        Object.entries(move.lines).map(([id, text]): SpokenLine => ({
          path: [...path, 'moves', at, 'lines', id],
          text,
          speaker: 'officer',
          isAct: move.kind === 'do',
          qualities: move.outcomes.map(({ quality }) => quality),
          duties: move.when?.duty ?? duties.filter((duty) => script.duties.includes(duty)),
        })),
      ),
    ]),
    ...placedOutcomes(script).flatMap(({ outcome, path }) => victim([...path, 'answer'], outcome.answer)),
  ];
}

/** A line whose every outcome is good: what a trainee should take with him. */
export function isGood({ qualities }: SpokenLine): boolean {
  return qualities.length > 0 && qualities.every((quality) => quality === 'best' || quality === 'ok');
}

/** A line that is never good. */
export function isBad({ qualities }: SpokenLine): boolean {
  return qualities.length > 0 && qualities.every((quality) => quality === 'useless' || quality === 'harmful');
}
