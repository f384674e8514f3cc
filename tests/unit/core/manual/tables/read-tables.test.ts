import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';

import type { ScriptDraft } from '#core/editing/draft-document';
import { findTables } from '#core/manual/tables/table-rows';
import { readTables } from '#core/manual/tables/read-tables';
import { writeTables } from '#core/manual/tables/write-tables';
import { arbitraryScript } from '../../../../support/arbitrary-script';
import { blocksOfTables, someFraudTypes } from '../../../../support/manual-blocks';
import { shippedScript } from '../../../../support/shipped-scripts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function roundTrip(draft: ScriptDraft, byScene: boolean): unknown {
  const tables = writeTables(draft, { fraudTypes: someFraudTypes, byScene });
  const found = findTables(blocksOfTables(tables), someFraudTypes);
  if (found === null) throw new Error('the tables were not recognised');
  const { draft: read, leftovers } = readTables(found, someFraudTypes);
  return { ...(asJson(read) as object), leftovers };
}

describe('a script as tables', () => {
  const names = readdirSync(resolve(__dirname, '../../../../../scripts-data/scripts')).map((file) =>
    file.replace('.yaml', ''),
  );
  it.each(names)('%s reads back as the very same document', (name) => {
    const script = shippedScript(name);
    const draft = { script, layout: { [script.endings[0]?.id ?? '']: { x: 12.5, y: -3 } } };
    const expected = { ...(asJson(draft) as object), leftovers: [] };
    expect(roundTrip(draft, false)).toEqual(expected);
    expect(roundTrip(draft, true)).toEqual(expected);
  });

  it('in the making, with everything that a draft can hold, reads back as the very same document', () => {
    const odd = [
      '',
      ' 前后空格 ',
      '（空）',
      '文本:"x"',
      '一行\n又一行',
      '\u0007\u2028\t_x0041_\ud800',
      '=1+1',
      'a：b',
      '节点 1',
    ];
    const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 8 }));
    const isClosed = (key: string): boolean =>
      [
        'quality',
        'kind',
        'duty',
        'duties',
        'forbidden',
        'done',
        'notDone',
        'does',
        'status',
        'level',
        'money',
        'loses',
        'secures',
        'recovers',
        'situation',
        'fraudType',
        'looksLike',
        'cause',
      ].includes(key);
    /** Every text and id that is free, replaced now and then. */
    const muddled = (value: unknown, next: () => string | null, key = ''): unknown => {
      if (typeof value === 'string') return isClosed(key) ? value : (next() ?? value);
      if (Array.isArray(value)) return isClosed(key) ? value : value.map((item) => muddled(item, next, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          name === 'money' && typeof member === 'object' ? member : muddled(member, next, name),
        ]),
      );
    };
    const pool = fc.array(fc.option(text, { freq: 2 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(arbitraryScript, pool, fc.boolean(), (script, texts, byScene) => {
        let at = 0;
        const next = (): string | null => texts[(at += 1) % texts.length] ?? null;
        const mess = muddled(asJson(script), next) as ScriptDraft['script'];
        const draft = { script: { ...mess, claims: [], sources: ['', '（空）'] }, layout: {} };
        expect(roundTrip(draft, byScene)).toEqual({ ...(asJson(draft) as object), leftovers: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('of any meaning reads back as the very same document', () => {
    fc.assert(
      fc.property(arbitraryScript, fc.boolean(), (script, byScene) => {
        const draft = { script, layout: {} };
        expect(roundTrip(draft, byScene)).toEqual({ ...(asJson(draft) as object), leftovers: [] });
      }),
      { numRuns: 25 },
    );
  });
});
