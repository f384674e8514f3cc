import type { PrintBlock } from '#core/courseware/print-document';
import { buildRolePlay } from '#core/courseware/role-play/build-role-play';
import { rolePlayCases } from '#core/courseware/role-play/role-play-case';

import { courseScope } from '../../../../support/course-scope';
import { printText } from '../../../../support/print-text';
import { shippedCourse } from '../../../../support/shipped-course';

const course = shippedCourse();
const scope = courseScope(undefined, 'police');
const made = buildRolePlay(course, scope);
const cases = rolePlayCases(course, scope);

/** Sheets by their heading, each from its page on. */
function sheets(name: string): readonly (readonly PrintBlock[])[] {
  const found: PrintBlock[][] = [];
  let isOn = false;
  for (const block of made.blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      isOn = block.text.includes(name);
      if (isOn) found.push([]);
    }
    if (isOn) found.at(-1)?.push(block);
  }
  return found;
}

describe('role-play cards', () => {
  it('are three sheets for every script, each on a page of its own', () => {
    for (const name of ['当事人卡', '劝阻卡', '观察表']) {
      expect(sheets(name)).toHaveLength(course.scripts.length);
    }
    for (const block of made.blocks) {
      if (block.kind === 'heading' && block.level === 1) expect(block.startsPage).toBe(true);
    }
  });

  it('stand in an order that the seed decides: a false alarm is not told by its place', () => {
    const orderOf = (seed: number) =>
      rolePlayCases(course, { ...scope, seed }).map(({ script }) => script.id);
    expect(orderOf(1)).toEqual(orderOf(1));
    expect(orderOf(1)).not.toEqual(orderOf(2));
    expect([...orderOf(1)].sort()).toEqual([...orderOf(2)].sort());
  });
});

describe("the officer's card", () => {
  it('tells neither what is going on nor what the victim hides', () => {
    for (const [at, card] of sheets('劝阻卡').entries()) {
      const { script } = cases[at]!;
      const text = printText(card);
      const secrets = [
        'F00',
        '误报',
        '核实未受骗',
        '实情',
        script.id,
        script.persona.fear,
        script.persona.moneyFor,
        script.persona.speech,
        ...script.facts.map((fact) => fact.text),
        ...script.flags.map((flag) => flag.text),
        ...script.dispositions.flatMap(({ name, note }) => [name, note]),
        ...script.endings.flatMap(({ because, texts }) => [because, ...texts.map((ending) => ending.text)]),
      ];
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('is worded alike for a false alarm and for a fraud but for the slip itself', () => {
    /** Everything but its heading, the slip and the place where it begins. */
    const wordsOf = (at: number): string => {
      const setting = cases[at]!.script.scenes[0]?.setting;
      const alike = sheets('劝阻卡')[at]!.filter(
        (block) =>
          block.kind !== 'heading' &&
          !(block.kind === 'box' && block.tone === 'time') &&
          !(block.kind === 'paragraph' && block.text === setting),
      );
      return printText(alike);
    };
    const byDuty = new Map<string, Set<string>>();
    for (const [at, { duty }] of cases.entries()) {
      byDuty.set(duty, (byDuty.get(duty) ?? new Set()).add(wordsOf(at)));
    }
    for (const words of byDuty.values()) expect(words.size).toBe(1);
  });

  it('has the slip, the duty, the aim and every forbidden line', () => {
    for (const [at, card] of sheets('劝阻卡').entries()) {
      const { alert } = cases[at]!.script;
      const text = printText(card);
      for (const said of [alert.text, ...alert.known, '您的身份', '目标']) expect(text).toContain(said);
      for (const line of course.ruleset.body.forbidden) expect(text).toContain(`${line.id} ${line.text}`);
    }
  });
});

describe("the victim's card", () => {
  it('tells who he is, how he is today and everything that he hides', () => {
    for (const [at, card] of sheets('当事人卡').entries()) {
      const { disposition, script } = cases[at]!;
      const text = printText(card);
      const { persona } = script;
      for (const said of [persona.name, persona.fear, persona.speech, disposition.name, disposition.note]) {
        expect(text).toContain(said);
      }
      for (const fact of script.facts) expect(text).toContain(fact.text);
    }
  });

  it('says what softens and what hardens him, and his words in order', () => {
    for (const card of sheets('当事人卡')) {
      const tables = card.filter((block) => block.kind === 'table');
      expect(tables).toHaveLength(3);
      for (const table of tables) expect(table.rows.length).toBeGreaterThan(0);
      const talk = card.find((block) => block.kind === 'dialogue');
      expect(talk?.lines.some(({ who }) => who === 'victim')).toBe(true);
      expect(talk?.lines.some(({ who }) => who === 'officer' || who === 'why')).toBe(false);
    }
  });
});

describe("the observer's sheet", () => {
  it('has every dimension with marks to tick, what of the doctrine can be seen, and the vetoes', () => {
    const { dimensions, doctrine, forbidden } = course.ruleset.body;
    for (const sheet of sheets('观察表')) {
      const text = printText(sheet);
      for (const { full, id, name } of dimensions) expect(text).toContain(`${id} ${name}\n${full}`);
      expect(text.match(/□0 □1 □2 □3 □4/g)).toHaveLength(dimensions.length);
      for (const { id } of forbidden) expect(text).toContain(`□ ${id} `);
      for (const { items } of doctrine.flatMap(({ entries }) => entries)) {
        for (const item of items) if (item.shownIn === 'talk') expect(text).toContain(item.text);
      }
    }
  });
});
