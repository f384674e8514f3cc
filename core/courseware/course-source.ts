import type { Lesson } from '../lesson/lesson-schema';
import type { FraudTypeEntry } from '../library/library-view';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';

/** A body with the hash that it is known by. */
export type Hashed<T> = { readonly hash: string; readonly body: T };

/**
 * Everything that courseware is made from: nothing else may be said in it. Lessons stand in the order of the scope, scripts are
 * those of its fraud types that can be practised now.
 */
export type CourseSource = {
  readonly fraudTypes: readonly FraudTypeEntry[];
  readonly lessons: readonly Hashed<Lesson>[];
  readonly scripts: readonly Hashed<Script>[];
  readonly ruleset: Hashed<Ruleset>;
  /** Of the program, for the stamp. */
  readonly program: string;
  /** Short content hash of the whole library, for the stamp. */
  readonly contentHash: string;
};
