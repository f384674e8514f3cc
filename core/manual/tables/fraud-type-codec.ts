import { halfWidth } from '../../lib/half-width';
import { fail, ok } from '../../lib/result';
import { fraudTypes, type FraudType } from '../../script/vocabulary';
import type { Codec } from './codec';

/** Fraud types as people call them. */
export type FraudTypeNames = readonly {
  readonly id: FraudType;
  readonly name: string;
  readonly short: string;
}[];

/** A fraud type by its number, with its name for people: `F07 虚假购物服务类`. A name alone is read too. */
export function fraudTypeCodec(names: FraudTypeNames): Codec<FraudType> {
  return {
    blank: 'F00',
    write: (type) => `${type} ${names.find(({ id }) => id === type)?.name ?? ''}`.trim(),
    read: (cell) => {
      const number = /F\d\d/i.exec(halfWidth(cell))?.[0].toUpperCase();
      const byNumber = fraudTypes.find((type) => type === number);
      const byName = names.find(({ name, short }) => cell.includes(name) || cell.includes(short))?.id;
      const found = byNumber ?? byName;
      return found === undefined ? fail(null) : ok(found);
    },
  };
}
