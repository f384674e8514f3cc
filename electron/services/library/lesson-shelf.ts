import { lessonSchema, type Lesson } from '#core/lesson/lesson-schema';
import { readLessonText } from '#core/lesson/read-lesson';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import type { PackedLessonRepository } from '../../storage/repositories/lessons/packed-lesson-repository';
import { contentFile } from './content-files';

/** The lessons of the content folder, each read when it is first asked for; a newer one that a pack brought goes before. */
export type LessonShelf = { readonly of: (fraudType: FraudType) => Lesson | null };

function fileOf(fraudType: FraudType): string {
  return `lessons/lesson-${fraudType.toLowerCase()}.yaml`;
}

/** Fraud types whose lesson file is there; whether it can be read is told when it is opened. */
export function lessonTypes(folder: string): readonly FraudType[] {
  return fraudTypes.filter((fraudType) => contentFile(folder, fileOf(fraudType)) !== null);
}

/** See {@link LessonShelf}. A lesson that cannot be read is told to `onBroken` and is as good as none. */
export function lessonShelf(
  folder: string,
  packed: Pick<PackedLessonRepository, 'newest'>,
  onBroken: (file: string, problem: string) => void,
): LessonShelf {
  const known = new Map<FraudType, Lesson | null>();
  const read = (fraudType: FraudType): Lesson | null => {
    const file = contentFile(folder, fileOf(fraudType));
    if (file === null || file.text === null) return null;
    const lesson = readLessonText(file.text);
    if (lesson.ok) return lesson.value.lesson;
    onBroken(file.name, lesson.error[0]?.code ?? '-');
    return null;
  };
  const shipped = (fraudType: FraudType): Lesson | null => {
    const present = known.get(fraudType);
    if (present !== undefined) return present;
    const lesson = read(fraudType);
    known.set(fraudType, lesson);
    return lesson;
  };
  return {
    of: (fraudType) => {
      const own = shipped(fraudType);
      const brought = packed.newest(fraudType);
      if (brought === null || (own !== null && own.version > brought.version)) return own;
      // Its form was checked when it was taken in; a later program may still know better.
      return lessonSchema.safeParse(brought.body).data ?? own;
    },
  };
}
