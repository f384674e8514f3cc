import { readHandedIn } from '../../../electron/services/documents/read-document';
import { allFraudTypes } from '../../support/manual-blocks';

/**
 * Stories in which every reader of patterns would try the same places again and again: each took from seconds to hours. Half a million
 * signs are read here; what grows with their square would run into the time limit of the test by far.
 */

const signs = 500_000;

test.each<readonly [string, string]>([
  ['passages of one name', ':: a\nx\n'.repeat(signs / 7)],
  ['passages of many names', Array.from({ length: signs / 10 }, (_, at) => `:: p${at}\nx\n`).join('')],
  [
    'passages without a name in Latin letters',
    Array.from({ length: signs / 10 }, (_, at) => `:: 段${at}\nx\n`).join(''),
  ],
  ['macros that begin', `:: a\n${'<'.repeat(signs)}`],
  ['tags that begin', `:: a\n${'<a'.repeat(signs / 2)}`],
  ['macros of colons', `:: a\n(if:${':'.repeat(signs)}`],
  ['macros within macros', `:: a\n${'(if:()'.repeat(signs / 6)}`],
  ['links that begin', `:: a\n${'[['.repeat(signs / 2)}`],
  ['links within links', `:: a\n${'[[a->'.repeat(signs / 5)}`],
  ['headers of spaces', Array.from({ length: 30 }, () => `:: a${' '.repeat(19_000)}x[`).join('\n')],
  ['headers of tags', Array.from({ length: 30 }, () => `:: a${' [a]'.repeat(4_700)}x[`).join('\n')],
  ['headers of data', Array.from({ length: 30 }, () => `:: a ${'{}'.repeat(9_000)}x`).join('\n')],
  ['a row of digits', `:: a\n${'1'.repeat(signs)}`],
  ['a row of letters', `:: a\n${'a'.repeat(signs)}`],
  ['a row of signs of mail', `:: a\n${'a@'.repeat(signs / 2)}`],
])('%s are read or refused, however many there are', async (_what, text) => {
  const read = await readHandedIn({ bytes: Buffer.from(text), name: 'a.twee' }, allFraudTypes);
  if (!read.ok) expect(read.error.code).toMatch(/^documents\//);
  else expect(read.value.drafts).toHaveLength(1);
});
