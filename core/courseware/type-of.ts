import type { FraudType } from '../script/vocabulary';
import type { Script } from '../script/script-schema';
import type { CourseSource } from './course-source';

/** Name of a fraud type in the catalogue of the source; its number where the catalogue lacks it. */
export function typeName(source: CourseSource, type: FraudType): string {
  return source.fraudTypes.find(({ id }) => id === type)?.name ?? type;
}

/** The type that a script is listed under: a false alarm goes by what it looks like, so that nobody knows beforehand. */
export function listedType({ fraudType, looksLike }: Script): FraudType {
  return looksLike ?? fraudType;
}
