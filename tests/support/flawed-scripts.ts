import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse, stringify } from 'yaml';

import { checkPack, type PackMember } from '#core/check/pack/check-pack';
import type { ProblemCode } from '#core/check/problem-messages';
import { pathText, type ScriptProblem } from '#core/check/script-problem';
import { prepareScript } from '#core/dialogue/prepare-script';
import { checkFully } from '#core/proof/check-fully';
import { readExerciseText } from '#core/exercise/read-exercise';
import { readLessonText } from '#core/lesson/read-lesson';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { playWalkthrough } from '#core/run/play-walkthrough';
import { readText } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';
import type { Duty } from '#core/script/vocabulary';

type Change = {
  readonly at: string;
  readonly set?: unknown;
  readonly add?: unknown;
  readonly remove?: true;
};

/** A flawed script: the sound case with changes (or a text), the problem that must be found, and a change that must not trip it. */
export type FlawedScript = {
  readonly code: ProblemCode;
  readonly severity: ScriptProblem['severity'];
  readonly at: string;
  readonly flaw: string;
  readonly mend: string;
  readonly text?: string;
  /** True where the lesson beside the sound case is what is changed. */
  readonly lesson?: true;
  /** True where the exercise beside the sound case is what is changed; its ruleset has one limit for every `acknowledge`. */
  readonly exercise?: true;
  /**
   * `alone`: judged as a pack of one; `twin`: beside a copy of itself under another name; `untaught`:
   * beside a lesson of another fraud type.
   */
  readonly pack?: 'alone' | 'twin' | 'untaught';
  readonly budget?: number;
  readonly change?: readonly Change[];
  readonly fair?: readonly Change[];
};

const fixtures = resolve(__dirname, '../fixtures');
const lessonText = readFileSync(resolve(fixtures, 'sound-case/lesson.yaml'), 'utf8');
const exerciseText = readFileSync(resolve(fixtures, 'sound-case/exercise.yaml'), 'utf8');
const soundText = readFileSync(resolve(fixtures, 'sound-case/script.yaml'), 'utf8');
const ruleset = readRulesetText(readFileSync(resolve(fixtures, 'sound-case/ruleset.yaml'), 'utf8'));
if (!ruleset.ok) throw new Error(`The sound case's ruleset does not read: ${JSON.stringify(ruleset.error)}`);
const rules = ruleset.value.ruleset;

/** All flawed scripts, by code. */
export const flawedScripts: readonly FlawedScript[] = readdirSync(resolve(fixtures, 'flawed'))
  .sort()
  .map((name) => parse(readFileSync(resolve(fixtures, 'flawed', name), 'utf8')) as FlawedScript);

function apply(document: unknown, { at, ...change }: Change): void {
  const steps = at.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (value, step) => (value[step] ??= {}) as Record<string, unknown>,
    document as Record<string, unknown>,
  );
  if (change.add !== undefined) (holder[last] as unknown[]).push(change.add);
  else if (change.set !== undefined) holder[last] = change.set;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

/** Breaks the document of the sound case in the way that a flawed script is broken. */
export function breakDocument(document: unknown, { change = [] }: FlawedScript): void {
  for (const one of change) apply(document, one);
}

/** The sound case with some changes, as a file would hold it. */
function changed(changes: readonly Change[] = [], text = soundText): string {
  const document: unknown = parse(text);
  changes.forEach((change) => apply(document, change));
  return stringify(document);
}

function packProblems(member: PackMember, pack: NonNullable<FlawedScript['pack']>): readonly ScriptProblem[] {
  const twin = { ...member, script: { ...member.script, id: 'twin-case' } };
  const members = pack === 'twin' ? [member, twin] : [member];
  return checkPack(members, rules, [], pack === 'untaught' ? [{ fraudType: 'F16' }] : []).problems;
}

/** The rules with one and the same limit for signing off an alert. */
const levelRules = {
  ...rules,
  chainLimits: rules.chainLimits.map((row) => ({ ...row, acknowledge: 5 })),
};

function problemsOfExercise(text: string): readonly ScriptProblem[] {
  const read = readExerciseText(text, levelRules);
  return read.ok ? read.value.warnings : read.error;
}

function problemsOfLesson(text: string): readonly ScriptProblem[] {
  const read = readLessonText(text);
  return read.ok ? read.value.warnings : read.error;
}

/** Everything that the checks find in a text. */
function problemsIn(
  text: string,
  { pack, budget }: Pick<FlawedScript, 'pack' | 'budget'>,
): readonly ScriptProblem[] {
  const read = readText(scriptSchema, text);
  if (!read.ok) return read.error;
  const { value: script, hash } = read.value;
  const full = checkFully(script, rules, { plays: 600, ...(budget === undefined ? {} : { budget }) });
  if (pack === undefined) return full.problems;
  return packProblems({ script, hash, lengths: full.bots }, pack);
}

/** What is found in a flawed script or lesson. */
export function found(flawed: FlawedScript): readonly ScriptProblem[] {
  if (flawed.lesson === true) return problemsOfLesson(changed(flawed.change, lessonText));
  if (flawed.exercise === true) return problemsOfExercise(changed(flawed.change, exerciseText));
  return problemsIn(flawed.text ?? changed(flawed.change), flawed);
}

/** What is found where a script or lesson comes close to a flaw and is sound all the same. */
export function foundInFair(flawed: FlawedScript): readonly ScriptProblem[] {
  if (flawed.lesson === true) return problemsOfLesson(changed(flawed.fair, lessonText));
  return problemsIn(changed(flawed.fair), flawed);
}

/** What is found in the sound case itself. */
export function foundInSound(): readonly ScriptProblem[] {
  return [...problemsIn(soundText, {}), ...problemsOfLesson(lessonText), ...problemsOfExercise(exerciseText)];
}

/** A problem in one line. */
export function inOneLine({ severity, code, at }: ScriptProblem): string {
  return `${severity} ${code} ${pathText(at.path)}`.trimEnd();
}

/** Whether the way that a problem tells plays in its script: for the disposition and duty of `where`, step by step. */
export function playsIn(flawed: FlawedScript, where: string, way: string): boolean {
  const read = readText(scriptSchema, changed(flawed.change));
  if (!read.ok) return false;
  const [disposition = '', duty = ''] = where.split('/');
  const steps = way === '' ? [] : way.split(' ');
  return playWalkthrough(prepareScript(read.value.value), { disposition, duty: duty as Duty, steps }).ok;
}
