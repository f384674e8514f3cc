import type { CourseSource } from './course-source';

/** As many signs of a hash as people compare by eye. */
const shown = 8;

/**
 * What everything was made from, one line each, for covers: program and library, ruleset, each lesson, each script. Whoever holds
 * a sheet can tell whether it is still in step.
 */
export function stampLines(source: CourseSource): readonly string[] {
  const { contentHash, lessons, program, ruleset, scripts } = source;
  return [
    `劝得住 ${program}，内容 ${contentHash}`,
    `规则集“${ruleset.body.title}”第 ${ruleset.body.version} 版 ${ruleset.hash.slice(0, shown)}`,
    ...lessons.map(
      ({ body, hash }) => `${body.fraudType} 课“${body.title}”第 ${body.version} 版 ${hash.slice(0, shown)}`,
    ),
    ...scripts.map(
      ({ body, hash }) =>
        `${body.fraudType} 剧本“${body.title}”第 ${body.version} 版 ${hash.slice(0, shown)}`,
    ),
  ];
}

/** One line for footers. */
export function stampShort({ contentHash, program, ruleset }: CourseSource): string {
  return `劝得住 ${program} · 内容 ${contentHash} · 规则集 ${ruleset.hash.slice(0, shown)}`;
}

/** Whether anything in it is still a teaching draft (教学草案): then every page says so. */
export function isTeachingDraft({ lessons, ruleset, scripts }: CourseSource): boolean {
  return [ruleset, ...lessons, ...scripts].some(({ body }) => body.status === 'teaching-draft');
}
