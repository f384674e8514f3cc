import { editions } from '#core/courseware/course-scope';
import { inItsPlace, mayHold } from '#core/courseware/edition';
import { buildHandbook } from '#core/courseware/handbook/build-handbook';
import { demonstrationFor } from '#core/courseware/handbook/demonstration-blocks';
import type { PrintBlock } from '#core/courseware/print-document';

import { courseScope } from '../../../../support/course-scope';
import { printText } from '../../../../support/print-text';
import { shippedCourse } from '../../../../support/shipped-course';

const course = shippedCourse();
const isHeading = (block: PrintBlock, text: RegExp): boolean =>
  block.kind === 'heading' && text.test(block.text);

/** The blocks of a part: from its heading to the next of the same level or higher. */
function part(blocks: readonly PrintBlock[], text: RegExp): readonly PrintBlock[] {
  const start = blocks.findIndex((block) => isHeading(block, text));
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 1;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return end === -1 ? rest : rest.slice(0, end);
}

describe('the handbook', () => {
  it('has a chapter for each type in the order of the scope, between the common chapters and the answers', () => {
    const types = ['F07', 'F04'] as const;
    const { blocks } = buildHandbook(shippedCourse(types), courseScope(types));
    const chapters = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text.slice(0, 4)] : [],
    );
    expect(chapters).toEqual([
      '怎么用这',
      '口诀',
      '绝不能说',
      '止损动作',
      'F07 ',
      'F04 ',
      '自测答案',
      '依据与版',
    ]);
  });

  it('shows a talk from every script of the type that has one, each turn with its why', () => {
    const { blocks } = buildHandbook(course, courseScope());
    const text = printText(blocks);
    for (const { body: script } of course.scripts) {
      const shown = demonstrationFor(script, 'instructor');
      expect(shown).not.toBeNull();
      for (const turn of shown?.turns ?? []) {
        expect(text).toContain(turn.officer);
        expect(text).toContain(turn.why);
      }
    }
  });

  it('shows a false alarm in its own chapter only', () => {
    const types = ['F00', 'F09'] as const;
    const source = shippedCourse(types);
    const alarm = source.scripts.find(({ body }) => body.looksLike === 'F09');
    const { blocks } = buildHandbook(source, courseScope(types));
    const title = `示范对话“${alarm?.body.title}”`;
    expect(printText(part(blocks, /^F00/))).toContain(title);
    expect(printText(part(blocks, /^F09/))).not.toContain(title);
  });

  it('does not name scripts that it does not show among its versions', () => {
    const source = { ...shippedCourse(['F09']), scripts: course.scripts };
    const { blocks } = buildHandbook(source, courseScope(['F09']));
    expect(printText(part(blocks, /^依据与版本/))).not.toContain('F00');
  });

  it('keeps the answers away from the questions', () => {
    const source = shippedCourse(['F04']);
    const { blocks } = buildHandbook(source, courseScope(['F04']));
    const why = source.lessons[0]?.body.checks[0]?.options[0]?.why ?? 'none';
    expect(printText(part(blocks, /^F04/))).not.toContain(why);
    expect(printText(part(blocks, /^自测答案/))).toContain(why);
  });
});

describe('an edition of the handbook', () => {
  it.each(editions)('holds no action that it may not, and says what to do instead: %s', (edition) => {
    const { blocks } = buildHandbook(course, courseScope(undefined, edition));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    for (const { id, text } of course.ruleset.body.actions) {
      const told = tables.filter(([first, second]) => first === id && second === text);
      expect(told).toHaveLength(mayHold(edition, id) ? 1 : 0);
    }
    for (const { body } of course.lessons) {
      for (const { action, how } of body.musts) {
        const rows = tables.filter(([, second]) => second === how);
        if (mayHold(edition, action)) expect(rows.length).toBeGreaterThan(0);
        else expect(rows).toEqual([]);
        const place = inItsPlace(edition, action);
        if (place !== null) expect(tables).toContainEqual([`${action} 请民警来`, place]);
      }
    }
  });

  it.each(['grid', 'patrol', 'volunteer', 'bank'] as const)(
    'outside the chain tells neither its limits nor 四必做 and 七个及时: %s',
    (edition) => {
      const { blocks } = buildHandbook(course, courseScope(undefined, edition));
      expect(blocks.filter((block) => isHeading(block, /四必做|七个及时|时限/))).toEqual([]);
      expect(printText(part(blocks, /^口诀/))).toContain('稳住人，报告，陪到民警来');
      expect(printText(part(blocks, /^口诀/))).not.toContain('警号');
    },
  );

  it.each(editions)(
    'shows talks of its own duty where a script has one, else says whose they are: %s',
    (edition) => {
      const { blocks } = buildHandbook(course, courseScope(undefined, edition));
      for (const { body: script } of course.scripts) {
        const shown = demonstrationFor(script, edition);
        const own = edition === 'instructor' ? 'police' : edition;
        const hasOwn = script.walkthroughs.some(({ duty, kind }) => kind === 'expert' && duty === own);
        if (hasOwn) expect(shown?.duty).toBe(own);
        const at = blocks.findIndex(
          (block) => block.kind === 'heading' && block.text.startsWith(`示范对话“${script.title}”`),
        );
        const next = blocks[at + 1];
        const isMarked = next?.kind === 'paragraph' && next.text.includes('报告，请民警');
        expect(isMarked).toBe(edition !== 'instructor' && !hasOwn);
      }
    },
  );

  it.each(editions)('is stamped, and says that it is a teaching draft: %s', (edition) => {
    const made = buildHandbook(course, courseScope(undefined, edition));
    expect(made.stamp.join()).toContain(course.contentHash);
    expect(made.footer).toContain('教学草案，待教官核实');
  });
});
