import { z } from 'zod';

import type { Channel } from '#core/bridge/channel';

/** Words that break programs: markup, marks that turn text around, nothing to be seen, names of JavaScript's own, quotes of SQL. */
export const hostileWords: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u202e反转',
  '\u200b',
  '<script>globalThis.polluted = true</script>',
  '<img src=x onerror="globalThis.polluted = true">',
  "'; DROP TABLE people; --",
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  'C:\\Windows\\system32',
  'file:///etc/passwd',
  '%00',
  '$&$1',
  '{{7*7}}',
  '\ud800',
  '😀'.repeat(20),
  '长'.repeat(3000),
  'NaN',
  '1e309',
  '-0',
];

const hostileNumbers = [0, -1, -0, 0.5, 1, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, NaN, Infinity];

/** Chance that can be repeated: `below(n)` is 0…n−1. */
export type Chance = {
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Chance out of a source of numbers in [0, 1). */
export function chanceOf(random: () => number): Chance {
  const below = (count: number): number => Math.floor(random() * count);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}

type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

/** A value of a kind that nobody expects. */
function anything(random: Chance): unknown {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  return random.pick([
    null,
    true,
    [],
    {},
    random.pick(hostileWords),
    random.pick(hostileNumbers),
    JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') as unknown,
    deep(200),
    Array.from({ length: 2000 }, (_, at) => at),
    'x'.repeat(300_000),
  ]);
}

function word(schema: Schema, random: Chance, known: readonly string[]): unknown {
  const longest = schema.maxLength ?? 200;
  const fits = known.filter(
    (one) =>
      one.length <= longest && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(one)),
  );
  if (fits.length > 0 && random.below(3) > 0) return random.pick(fits);
  return random.pick(hostileWords).slice(0, longest);
}

function valueOf(schema: Schema, random: Chance, known: readonly string[], wildness: number): unknown {
  if (random.below(1000) < wildness) return anything(random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return valueOf(random.pick(union), random, known, wildness);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
          schema.required?.includes(key) === true || random.below(2) === 0
            ? [[key, valueOf(value, random, known, wildness)]]
            : [],
        ),
      );
    case 'array': {
      if (schema.prefixItems !== undefined)
        return schema.prefixItems.map((item) => valueOf(item, random, known, wildness));
      const length = (schema.minItems ?? 0) + random.below(3);
      return Array.from({ length }, () => valueOf(schema.items ?? {}, random, known, wildness));
    }
    case 'integer':
    case 'number': {
      const least = schema.minimum ?? -5;
      const most = Math.min(schema.maximum ?? least + 10, least + 1_000_000);
      return least + random.below(Math.max(1, Math.floor(most - least) + 1));
    }
    case 'boolean':
      return random.below(2) === 0;
    case 'null':
      return null;
    case 'string':
      return word(schema, random, known);
    default:
      return anything(random);
  }
}

const schemas = new Map<Channel, Schema>();

function schemaOf(channel: Channel): Schema {
  const present = schemas.get(channel);
  if (present !== undefined) return present;
  // Refinements are left out: what they refuse is hostile all the same.
  const made = z.toJSONSchema(channel.request, { unrepresentable: 'any', io: 'input' }) as Schema;
  schemas.set(channel, made);
  return made;
}

/**
 * A request that a stranger might send on a channel: most have the right form and hostile words in them, so that they come as far as
 * the handler; some have a value of quite another kind somewhere (`wildness` of 1000 places).
 */
export function hostileRequest(
  channel: Channel,
  random: Chance,
  known: readonly string[],
  wildness: number,
): unknown {
  return valueOf(schemaOf(channel), random, known, wildness);
}
