import type { Borders } from './borders';
import { isVariable, type PackedLayout, type PackedState } from './packed-layout';
import { levels, type PossibleValues } from './possible-values';
import type { Site } from './sites';

/** A slot that still matters at a site: its classes of values, and a value that stands for each. */
type Field = {
  readonly slot: number;
  readonly stride: number;
  readonly count: number;
  readonly classOf: (value: number) => number;
  readonly values: readonly number[];
};

/**
 * Turns states at one site into keys and back: equal keys are states that no later condition can tell apart. What the key
 * gives back is one of them, with possible values in the slots that nothing reads.
 */
export type SiteKeys = {
  readonly encode: (state: PackedState) => number | string;
  readonly decode: (key: number | string, into: PackedState) => void;
};

/** Above this many keys the number would lose digits; the rest goes into further words of a text key. */
const mostInWord = 2 ** 48;

/** A class is stood for by its lowest possible level: a condition that always holds here must hold for it too. */
function levelField(slot: number, stride: number, mask: number, possible: number): Field {
  const classes = new Uint8Array(levels.length);
  const values: number[] = [];
  const isPossible: boolean[] = [];
  levels.forEach((level, at) => {
    if (at === 0 || (mask & (1 << at)) !== 0) values.push(level);
    const last = values.length - 1;
    classes[at] = last;
    if ((possible & (1 << at)) === 0 || isPossible[last] === true) return;
    isPossible[last] = true;
    values[last] = level;
  });
  return {
    slot,
    stride,
    count: values.length,
    classOf: (value) => classes[value / 5] as number,
    values,
  };
}

function wideField(slot: number, stride: number, borders: ReadonlySet<number>): Field {
  const sorted = [...borders].sort((left, right) => left - right);
  return {
    slot,
    stride,
    count: sorted.length + 1,
    classOf: (value) => {
      let below = 0;
      while (below < sorted.length && (sorted[below] as number) <= value) below += 1;
      return below;
    },
    values: [0, ...sorted],
  };
}

/** Values of a slot of which every one matters, numbered as they are met. */
function numberedField(slot: number, stride: number): Field {
  const values: number[] = [];
  const known = new Map<number, number>();
  return {
    slot,
    stride,
    count: 2 ** 16,
    classOf: (value) => {
      const found = known.get(value);
      if (found !== undefined) return found;
      known.set(value, values.length);
      values.push(value);
      return values.length - 1;
    },
    values,
  };
}

function fieldsOf(
  borders: Borders,
  possible: PossibleValues,
  layout: PackedLayout,
): readonly (readonly Field[])[] {
  const words: Field[][] = [[]];
  let stride = 1;
  const place = (make: (stride: number) => Field): void => {
    const field = make(stride);
    if (stride * field.count > mostInWord) {
      words.push([make(1)]);
      stride = field.count;
      return;
    }
    (words.at(-1) as Field[]).push(field);
    stride *= field.count;
  };
  borders.masks.forEach((mask, slot) => {
    if (mask === 0) return;
    if (isVariable(slot, layout)) place((at) => levelField(slot, at, mask, possible[slot] as number));
    else place((at) => wideField(slot, at, new Set([1])));
  });
  for (const [slot, wide] of borders.wide) {
    if (wide === 'every') place((at) => numberedField(slot, at));
    else if (wide.size > 0) place((at) => wideField(slot, at, wide));
  }
  return words;
}

/** The lowest possible value of each slot. */
function lowestPossible(possible: PossibleValues, layout: PackedLayout): PackedState {
  return Int32Array.from(possible, (values, slot) => {
    if (isVariable(slot, layout)) return levels.find((_, at) => (values & (1 << at)) !== 0) ?? 0;
    return slot >= layout.bits && (values & 1) === 0 ? 1 : 0;
  });
}

/** The keys of one site. */
export function siteKeys(site: Site, borders: Borders, scene: number, layout: PackedLayout): SiteKeys {
  const words = fieldsOf(borders, site.possible, layout);
  const base = lowestPossible(site.possible, layout);
  const wordOf = (fields: readonly Field[], state: PackedState): number => {
    let key = 0;
    for (const { slot, stride, classOf } of fields) key += classOf(state[slot] as number) * stride;
    return key;
  };
  const fill = (fields: readonly Field[], key: number, into: PackedState): void => {
    let rest = key;
    for (const { slot, count, values } of fields) {
      const at = rest % count;
      into[slot] = values[at] as number;
      rest = (rest - at) / count;
    }
  };
  base[layout.node] = site.node;
  base[layout.scene] = scene;
  base[layout.retriesLeft] = site.retries;
  const [only] = words;
  return {
    encode: (state) =>
      words.length === 1
        ? wordOf(only as readonly Field[], state)
        : words.map((fields) => wordOf(fields, state)).join(':'),
    decode: (key, into) => {
      into.set(base);
      if (typeof key === 'number') fill(only as readonly Field[], key, into);
      else key.split(':').forEach((word, at) => fill(words[at] as readonly Field[], Number(word), into));
    },
  };
}
