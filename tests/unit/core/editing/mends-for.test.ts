import { describe, expect, it } from '@jest/globals';

import { checkDraft, keepingFromPlay } from '#core/check/check-draft';
import type { ProblemCode } from '#core/check/problem-messages';
import type { ScriptProblem } from '#core/check/script-problem';
import { applyChanges, type ChangePath } from '#core/editing/change';
import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import type { Mend } from '#core/editing/mends/mend';
import { mendsFor } from '#core/editing/mends/mends-for';
import { say, type Facts } from '#core/messages/message';
import type { Condition } from '#core/script/condition-schema';

import { breakDocument, flawedScripts, inOneLine } from '../../../support/flawed-scripts';
import { soundDraft, soundRuleset } from '../../../support/sound-draft';

function problemsOf({ script }: ScriptDraft): readonly ScriptProblem[] {
  const steps = checkDraft(script, soundRuleset, { plays: 0, budget: 30_000 });
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) return [...step.value.atOnce, ...step.value.played];
}

function after(draft: ScriptDraft, { changes }: Mend): ScriptDraft {
  const changed = applyChanges(draft, changes);
  if (!changed.ok) throw new Error(`The mend does not fit: ${JSON.stringify(changed.error)}`);
  return scriptDraftSchema.parse(changed.value.document);
}

/**
 * What a mend may leave to be written, since it never writes words for the author, or to be decided: what hung on a removed part
 * alone is for the author to keep or to remove.
 */
const stillToDo: readonly ProblemCode[] = [
  'shape/text-missing',
  'shape/no-target',
  'shape/missing-basis',
  'graph/dead-end',
  'graph/no-way-to-an-ending',
  'graph/unreachable',
];

/** Ways are not walked and states not explored while something stands in the way: what they show then is not the mend's doing. */
function wasHidden({ code }: ScriptProblem, before: readonly ScriptProblem[]): boolean {
  const isPlayed = code.startsWith('walk/') || code.startsWith('proof/');
  const nothingPlayed =
    keepingFromPlay(before).length > 0 || before.some((one) => one.code.startsWith('shape/unknown'));
  return isPlayed && nothingPlayed;
}

const mendable = flawedScripts.flatMap((flawed) => {
  if (flawed.text !== undefined || flawed.lesson === true || flawed.exercise === true) return [];
  const draft = soundDraft((document) => breakDocument(document, flawed));
  if (draft === null) return [];
  const problems = problemsOf(draft);
  const problem = problems.find(({ code }) => code === flawed.code);
  const mends = problem === undefined ? [] : mendsFor(problem, draft);
  return problem === undefined || mends.length === 0 ? [] : [{ draft, problems, problem, mends }];
});

describe('mends', () => {
  it('are there for what a machine can mend', () => {
    expect(mendable.map(({ problem }) => problem.code)).toEqual([
      'graph/cycle',
      'graph/dead-end',
      'graph/may-lock',
      'graph/no-reply',
      'graph/retry-without-budget',
      'graph/short-limit',
      'graph/unreachable',
      'language/half-width-mark',
      'proof/condition-never-fails',
      'proof/condition-never-holds',
      'proof/effect-saturates',
      'proof/ending-never',
      'proof/fallback-never',
      'proof/interrupt-never',
      'proof/move-never',
      'proof/node-never',
      'proof/outcome-never',
      'proof/reply-never',
      'proof/soft-lock',
      'shape/credit-sign',
      'shape/doctrine-not-in-talk',
      'shape/duplicate-id',
      'shape/forbidden-not-harmful',
      'shape/hidden-character',
      'shape/malformed-id',
      'shape/no-target',
      'shape/not-step-of-five',
      'shape/not-whole',
      'shape/overreach-not-harmful',
      'shape/retry-not-back',
      'shape/too-large',
      'shape/too-small',
      'shape/unknown-doctrine',
      'shape/unknown-fact',
      'shape/unknown-flag',
      'shape/unknown-target',
      'shape/unused-declaration',
      'walk/claim-not-shown',
      'walk/wrong-ending',
    ]);
  });

  it.each(mendable.map((one) => [one.problem.code, one] as const))(
    'of %s take it away and bring no other error but what is still to be written',
    (code, { draft, problems, problem, mends }) => {
      const before = new Set(problems.map((one) => one.code));
      for (const mend of mends) {
        const found = problemsOf(after(draft, mend));
        const same = found.filter((one) => one.code === code && inOneLine(one) === inOneLine(problem));
        expect({ mend: say(mend.label, 'zh', mend.facts), same }).toMatchObject({ same: [] });
        const fresh = found.filter(
          (one) =>
            one.severity === 'error' &&
            !before.has(one.code) &&
            !stillToDo.includes(one.code) &&
            !wasHidden(one, problems),
        );
        expect({ mend: say(mend.label, 'zh', mend.facts), fresh: fresh.map(inOneLine) }).toMatchObject({
          fresh: [],
        });
        expect(say(mend.label, 'en', mend.facts)).not.toMatch(/\{\w+\}/);
      }
    },
  );

  const sound = soundDraft() as ScriptDraft;
  const labels = (code: ProblemCode, path: ChangePath, facts: Facts = {}, draft = sound) =>
    mendsFor({ code, severity: 'error', at: { path }, facts }, draft).map((mend) =>
      say(mend.label, 'en', mend.facts),
    );
  const outcome = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0];

  it('offer the target that was probably meant', () => {
    expect(labels('shape/unknown-target', [...outcome, 'to'], { id: 'hung-upp' })).toEqual([
      'lead it to “挂断”',
      'make a node hung-upp',
      'clear the target for now',
    ]);
  });

  it('leave an empty text out where none is needed, and never where one is', () => {
    expect(labels('shape/text-missing', [...outcome, 'answer'])).toEqual(['leave this out']);
    expect(labels('shape/text-missing', [...outcome, 'why'])).toEqual([]);
    expect(labels('shape/text-missing', ['scenes', 0, 'nodes', 0, 'replies', 1, 'line'])).toEqual([]);
  });

  it('never make a condition of nothing out of one that lacked a bound', () => {
    const path = ['scenes', 0, 'nodes', 0, 'replies', 0, 'when', 'trust'];
    const withTrust = (when: Condition) =>
      applyChanges(sound, [{ do: 'set', path: ['script', ...path.slice(0, -1)], value: when }]);
    const alone = withTrust({ trust: {} });
    const beside = withTrust({ trust: {}, disposition: ['stiff'] });
    expect(alone.ok && labels('shape/empty-range', path, {}, alone.value.document)).toEqual([]);
    expect(beside.ok && labels('shape/empty-range', path, {}, beside.value.document)).toEqual([
      'leave this out',
    ]);
  });

  it('make both halves of a bracket full-width', () => {
    const draft = soundDraft((document) => {
      document['summary'] = '他(说A)不来,您看?';
    }) as ScriptDraft;
    const problem: ScriptProblem = {
      code: 'language/half-width-mark',
      severity: 'error',
      at: { path: ['summary'] },
      facts: {},
    };
    expect(mendsFor(problem, draft).map((mend) => after(draft, mend).script.summary)).toEqual([
      '他（说A）不来，您看？',
    ]);
  });

  it('do not remove what a condition still waits for, nor the node where talks begin', () => {
    const flag = sound.script.flags.findIndex(({ id }) => id === 'wrapping');
    expect(labels('shape/unused-declaration', ['flags', flag], { id: 'wrapping' })).toEqual([]);
    expect(labels('graph/unreachable', ['scenes', 0, 'nodes', 0], { id: 'ring' })).toEqual([]);
  });
});
