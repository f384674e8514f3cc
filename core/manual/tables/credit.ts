import { halfWidth } from '../../lib/half-width';
import { fail, ok } from '../../lib/result';
import type { Outcome } from '../../script/move-schema';
import { dimensions } from '../../script/vocabulary';
import type { Codec } from './codec';

type Credit = NonNullable<Outcome['credit']>;

/** Credit by dimension: `D1+2，D8-1`. */
export const credit: Codec<Credit> = {
  blank: {},
  write: (value) =>
    dimensions
      .flatMap((dimension) => {
        const points = value[dimension];
        return points === undefined ? [] : [`${dimension}${points < 0 ? '' : '+'}${points}`];
      })
      .join('，'),
  read: (cell) => {
    const found: Credit = {};
    for (const part of halfWidth(cell).split(/[,、;\n]|\s+(?=D)/)) {
      if (part.trim() === '') continue;
      const match = /^(D\d+) ?([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(part.trim());
      const dimension = dimensions.find((known) => known === match?.[1]?.toUpperCase());
      if (dimension === undefined || found[dimension] !== undefined) return fail(null);
      found[dimension] = Number(match?.[2]);
    }
    return ok(found);
  },
};
