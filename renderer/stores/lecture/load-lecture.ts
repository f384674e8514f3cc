import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { ok, type Result } from '#core/lib/result';
import { chooseDemonstration } from '#core/lesson/steps/demonstration';
import type { Lesson } from '#core/lesson/lesson-schema';
import { lessonSpans, type LessonSpan } from '#core/lesson/steps/lesson-position';
import type { LessonStep } from '#core/lesson/steps/lesson-step';
import { lessonSteps } from '#core/lesson/steps/lesson-steps';
import type { Library, ScriptSummary } from '#core/library/library-view';
import { readScriptDocument } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';
import type { Duty, FraudType } from '#core/script/vocabulary';

/** A lesson ready to be taught. */
export type Lecture = {
  readonly lesson: Lesson;
  /** Short name of the fraud type. */
  readonly typeName: string;
  readonly steps: readonly LessonStep[];
  readonly spans: readonly LessonSpan[];
  /** The cases of this type: what comes after the lesson. */
  readonly cases: readonly ScriptSummary[];
};

async function scriptsOf(bridge: Bridge, summaries: readonly ScriptSummary[]): Promise<readonly Script[]> {
  const bodies = await Promise.all(summaries.map(({ hash }) => bridge.ask('library:get-script', { hash })));
  return bodies.flatMap((body) => {
    // A script that cannot be read costs the lesson its demonstration at most, never the lesson.
    const script = body.ok ? readScriptDocument(body.value.body) : null;
    return script?.ok === true ? [script.value] : [];
  });
}

async function actionsOf(bridge: Bridge, { ruleset: hash }: Library) {
  if (hash === '') return ok([]);
  const ruleset = await bridge.ask('library:get-ruleset', { hash });
  return ruleset.ok ? ok(ruleset.value.body.actions) : ruleset;
}

/** Reads everything that a lesson is taught with. Null where the type has no lesson. */
export async function loadLecture(
  bridge: Bridge,
  { duty, fraudType }: { readonly fraudType: FraudType; readonly duty: Duty },
): Promise<Result<Lecture | null, AppError>> {
  const [lesson, library] = await Promise.all([
    bridge.ask('library:get-lesson', { fraudType }),
    bridge.ask('library:get', {}),
  ]);
  if (!lesson.ok) return lesson;
  if (!library.ok) return library;
  if (lesson.value === null) return ok(null);
  const entry = library.value.fraudTypes.find(({ id }) => id === fraudType);
  const typeName = entry?.short ?? fraudType;
  const cases = library.value.scripts.filter((script) => script.fraudType === fraudType);
  const [scripts, actions] = await Promise.all([scriptsOf(bridge, cases), actionsOf(bridge, library.value)]);
  if (!actions.ok) return actions;
  const demonstration = chooseDemonstration(scripts, fraudType, duty);
  const steps = lessonSteps(lesson.value, { typeName, ruleset: { actions: actions.value }, demonstration });
  return ok({ lesson: lesson.value, typeName, steps, spans: lessonSpans(steps), cases });
}
