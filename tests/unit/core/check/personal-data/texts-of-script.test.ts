import { textsOfScript } from '#core/check/personal-data/texts-of-script';
import { textsIn } from '#core/check/texts-in';
import { shippedRuleset, shippedScript } from '../../../../support/shipped-scripts';

const documents = [
  shippedScript('f04-door-chain'),
  shippedScript('f00-own-keys'),
  shippedScript('f13-two-pairs-of-glasses'),
  shippedRuleset(),
];

describe('the texts that an author wrote', () => {
  it('are all that people read: what is left over are ids, targets and words of closed lists', () => {
    const leftOver = documents.flatMap((document) => {
      const own = new Set(textsOfScript(document).map(({ path }) => path.join('.')));
      return textsIn(document).filter(({ path }) => !own.has(path.join('.')));
    });
    // Doctrine alone is named by Chinese ids: 亮-2, 断联止付.
    const chinese = leftOver.filter(({ text }) => /[\u4e00-\u9fff]/.test(text));
    expect(
      chinese.filter(
        ({ path }) => path.at(-1) !== 'id' && !['shows', 'claims'].includes(String(path.at(-2))),
      ),
    ).toEqual([]);
  });

  it('leave out ids and targets', () => {
    const members = new Set(
      documents.flatMap((document) => textsOfScript(document).map(({ path }) => path.at(-1))),
    );
    expect(['id', 'to', 'quality', 'kind', 'steps', 'ending'].filter((name) => members.has(name))).toEqual(
      [],
    );
  });

  it('stand where their paths lead', () => {
    for (const document of documents) {
      for (const { path, text } of textsOfScript(document)) {
        expect(path.reduce<unknown>((value, key) => (value as never)[key], document)).toBe(text);
      }
    }
  });
});
