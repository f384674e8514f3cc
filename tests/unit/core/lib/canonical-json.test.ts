import fc from 'fast-check';

import { canonicalJson } from '#core/lib/canonical-json';
import { contentHash } from '#core/lib/content-hash';

describe('the canonical spelling', () => {
  it('sorts keys at every depth and leaves no white space', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: null }], a: '“引号”' })).toBe(
      '{"a":"“引号”","b":[1,{"c":null,"d":2}]}',
    );
  });

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('reads back as the value that it spells', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same however the keys were written down', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
      }),
    );
  });
});

describe('the content hash', () => {
  it('is the SHA-256 of that spelling in UTF-8', () => {
    // printf '{"a":"劝"}' | sha256sum
    expect(contentHash({ a: '劝' })).toBe('a6a5003cbb56bd26a1a7003674c6c4c7d256cf393b8e5ff52f5a9da3afe5a351');
  });

  it('names the value, not the order of its keys', () => {
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
    expect(contentHash({ a: 1, b: 2 })).not.toBe(contentHash({ a: 1, b: 3 }));
  });
});
