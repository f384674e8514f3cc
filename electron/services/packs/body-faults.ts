import { checkScript } from '#core/check/check-script';
import type { ScriptProblem } from '#core/check/script-problem';
import { checkLesson } from '#core/lesson/check-lesson';
import { lessonSchema } from '#core/lesson/lesson-schema';
import type { PackedKind } from '#core/pack/pack-manifest';
import { rulesetSchema, type Ruleset } from '#core/ruleset/ruleset-schema';
import { readValue } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';

/** What is wrong with a body, under the rules that will be in force. Errors refuse it; warnings are its writer's matter. */
export function bodyFaults(kind: PackedKind, body: unknown, rules: Ruleset | null): readonly ScriptProblem[] {
  const isError = ({ severity }: ScriptProblem): boolean => severity === 'error';
  if (kind === 'lesson') {
    const read = readValue(lessonSchema, body);
    return read.ok ? checkLesson(read.value.value).filter(isError) : read.error;
  }
  if (kind === 'ruleset') {
    const read = readValue(rulesetSchema, body);
    return read.ok ? [] : read.error;
  }
  const read = readValue(scriptSchema, body);
  return read.ok ? checkScript(read.value.value, rules ?? undefined).filter(isError) : read.error;
}
