import { readFileSync } from 'node:fs';
import path from 'node:path';

import { checkDraft } from '#core/check/check-draft';
import type { ScriptProblem } from '#core/check/script-problem';
import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import { scriptSkeleton } from '#core/editing/skeleton/script-skeleton';
import { readLessonText } from '#core/lesson/read-lesson';
import { fraudTypes } from '#core/script/vocabulary';
import { shippedRuleset } from '../../../../support/shipped-scripts';

const ruleset = shippedRuleset();

function lessonOf(fraudType: string) {
  const file = path.join(
    __dirname,
    `../../../../../scripts-data/lessons/lesson-${fraudType.toLowerCase()}.yaml`,
  );
  const read = readLessonText(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`The lesson of ${fraudType} cannot be read`);
  return read.value.lesson;
}

/** What is wrong with a draft, after states were explored and bots have played. */
function problemsOf({ script }: ScriptDraft): readonly ScriptProblem[] {
  const checking = checkDraft(script, ruleset, { plays: 0 });
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  return [...step.value.atOnce, ...step.value.played];
}

test.each(fraudTypes)(
  'of the skeleton of %s nothing is wrong but that its words are missing',
  (fraudType) => {
    for (const lesson of [null, lessonOf(fraudType)]) {
      const draft = scriptSkeleton({ fraudType, title: '新案例', id: 'new-case', lesson });
      expect(scriptDraftSchema.safeParse(draft).error).toBeUndefined();
      const codes = new Set(problemsOf(draft).map(({ code }) => code));
      expect([...codes]).toEqual(['shape/text-missing']);
    }
  },
);

test('a skeleton is plain JSON, and the same each time', () => {
  const make = () => scriptSkeleton({ fraudType: 'F07', title: '新案例', id: 'new-case', lesson: null });
  expect(make()).toEqual(make());
  expect(JSON.parse(JSON.stringify(make()))).toStrictEqual(make());
});

test('the victim speaks the objections of the type', () => {
  const lesson = lessonOf('F07');
  const draft = scriptSkeleton({ fraudType: 'F07', title: '新案例', id: 'new-case', lesson });
  const lines = draft.script.scenes.flatMap(({ nodes }) => nodes.flatMap(({ replies }) => replies));
  const said = lesson.objections.slice(0, 3).map(({ says }) => says);
  expect(said.every((line) => lines.some((reply) => reply.line === line))).toBe(true);
});
