import type { Turn } from '../dialogue/step';
import type { DoctrineGroup, Ruleset } from '../ruleset/ruleset-schema';

/** One doctrine item and the turns that showed it. */
export type DoctrineMark = {
  readonly item: string;
  readonly text: string;
  readonly shownIn: 'talk' | 'exercise' | 'nowhere';
  readonly turns: readonly number[];
};

/** Coverage of one doctrine group by a run. Only looked at, never a number of its own (procedure 8.6). */
export type DoctrineCoverage = {
  readonly group: Pick<DoctrineGroup, 'id' | 'name' | 'status'>;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly marks: readonly DoctrineMark[];
  }[];
};

/** Which doctrine items a run showed, and at which turns. */
export function doctrineCoverage(ruleset: Ruleset, turns: readonly Turn[]): readonly DoctrineCoverage[] {
  return ruleset.doctrine.map((group) => ({
    group: { id: group.id, name: group.name, status: group.status },
    entries: group.entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      marks: entry.items.map((item) => ({
        item: item.id,
        text: item.text,
        shownIn: item.shownIn,
        turns: turns
          .filter((turn) => turn.outcome.shows?.includes(item.id) === true)
          .map((turn) => turn.index),
      })),
    })),
  }));
}
