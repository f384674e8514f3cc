import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkDraft, type DraftCheck } from '#core/check/check-draft';
import { checkShape } from '#core/check/shape-problems/check-shape';
import { problemSentence, type ScriptProblem } from '#core/check/script-problem';
import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import { readValue } from '#core/script/read-document';
import { scriptSchema, type Script } from '#core/script/script-schema';

import { inOneLine } from '../../../support/flawed-scripts';
import { soundDraft, soundRuleset } from '../../../support/sound-draft';

const sound = soundDraft() as ScriptDraft;

function checked(
  script: Script,
  plays = 20,
  budget = 20_000,
): DraftCheck & { readonly problems: readonly ScriptProblem[]; readonly stages: string[] } {
  const steps = checkDraft(script, soundRuleset, { plays, budget });
  const stages: string[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      return { ...step.value, problems: [...step.value.atOnce, ...step.value.played], stages };
    }
    stages.push(step.value.stage);
  }
}

const lines = (problems: readonly ScriptProblem[]) => problems.map(inOneLine);

describe('the check of a draft', () => {
  it('finds nothing in a sound draft, and has seen every state and every bot', () => {
    const { problems, keptBy, proof, bots, stages } = checked(sound.script, 300);
    expect({ problems, keptBy, bounded: proof?.bounded, bots: bots?.bots.length }).toEqual({
      problems: [],
      keptBy: [],
      bounded: false,
      bots: 11,
    });
    expect([...new Set(stages)]).toEqual(['shape', 'language', 'states', 'bots']);
  });

  it('tells what shows at once before it explores anything, and can be left there', () => {
    const steps = checkDraft({ ...sound.script, retries: 0 }, soundRuleset);
    const first = steps.next();
    expect(first.value).toMatchObject({ stage: 'shape' });
    expect(lines('problems' in first.value ? (first.value.problems as ScriptProblem[]) : [])).toContain(
      'error graph/retry-without-budget retries',
    );
  });

  it('tells a missing text and goes on with everything else', () => {
    const script = { ...sound.script, title: '', retries: 0 };
    const { problems, proof } = checked(script);
    expect(lines(problems)).toEqual(
      expect.arrayContaining(['error shape/text-missing title', 'error graph/retry-without-budget retries']),
    );
    expect(proof).not.toBeNull();
  });

  it('tells once that a target is not chosen, and that this keeps the states from being explored', () => {
    const { problems, keptBy, proof } = checked({
      ...sound.script,
      always: sound.script.always.map((interrupt) => ({ ...interrupt, to: '' })),
    });
    expect(lines(keptBy)).toEqual(['error shape/no-target always[0].to']);
    expect(lines(problems).filter((line) => line.endsWith('always[0].to'))).toHaveLength(1);
    expect(proof).toBeNull();
  });

  it('does not say in the words of states what the graph has said already', () => {
    const script = {
      ...sound.script,
      endings: [
        ...sound.script.endings,
        { ...(sound.script.endings[0] as Script['endings'][number]), id: 'e-lone', rank: 5 },
      ],
    };
    const { problems, proof } = checked(script);
    const about = lines(problems).filter((line) => line.endsWith(`endings[${sound.script.endings.length}]`));
    expect(proof).not.toBeNull();
    expect(about).toEqual([`error graph/unreachable endings[${sound.script.endings.length}]`]);
  });

  it('has something to say of a draft with nothing in it, and explores nothing', () => {
    const nothing: Script = { ...sound.script, scenes: [], endings: [], dispositions: [], duties: [] };
    const { problems, proof } = checked(nothing);
    expect(lines(problems)).toContain('error shape/too-few-items scenes');
    expect(proof).toBeNull();
  });
});

/** Ways to spoil a value at some place, as an author may leave it: emptied, shortened, out of range, leading elsewhere. */
function spoil(value: unknown, places: readonly number[]): unknown {
  const [pick = 0, ...rest] = places;
  if (Array.isArray(value)) {
    if (value.length === 0 || pick % 7 === 0) return value.slice(0, Math.floor(value.length / 2));
    const at = pick % value.length;
    return value.map((item: unknown, place) => (place === at ? spoil(item, rest) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) return value;
    return { ...value, [key]: spoil((value as Record<string, unknown>)[key], rest) };
  }
  if (typeof value === 'number') return [-7, 0, 3.5, 42, 5_000][pick % 5];
  if (typeof value === 'string') return ['', 'nowhere', 'ring', 'Ä b', '电话,没人'][pick % 5];
  return value;
}

describe('any draft that an author can leave behind', () => {
  const damage = fc.array(fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('is checked to the end, with a sentence for everything found and none in the words of the schema', () => {
    let explored = 0;
    fc.assert(
      fc.property(damage, (spoils) => {
        const spoilt = spoils.reduce<unknown>((script, places) => spoil(script, places), sound.script);
        const draft = scriptDraftSchema.safeParse({ script: spoilt, layout: {} });
        fc.pre(draft.success);
        const { problems, proof } = checked(draft.data.script, 5, 5_000);
        if (proof !== null) explored += 1;
        expect(problems.filter(({ code }) => code === 'shape/field')).toEqual([]);
        // Node by node it finds what the schema of the whole script finds.
        const whole = readValue(scriptSchema, spoilt);
        expect(lines(checkShape(draft.data.script)).sort()).toEqual(
          whole.ok ? [] : lines(whole.error).sort(),
        );
        for (const one of problems) expect(problemSentence(one, 'zh')).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 100 },
    );
    expect(explored).toBeGreaterThan(5);
  });
});
