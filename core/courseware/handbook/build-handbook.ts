import type { CourseScope, Edition } from '../course-scope';
import type { CourseSource, Hashed } from '../course-source';
import { editionName } from '../edition';
import type { PrintBlock, PrintDocument } from '../print-document';
import { printFooter } from '../print-footer';
import { typeName } from '../type-of';
import { stampLines } from '../version-stamp';
import type { Lesson } from '../../lesson/lesson-schema';
import type { Script } from '../../script/script-schema';
import { answerBlocks, checkBlocks } from './check-blocks';
import { demonstrationBlocks, demonstrationFor } from './demonstration-blocks';
import { actionsChapter, doctrineChapter, forbiddenChapter, usageChapter } from './front-chapters';
import { lessonBlocks } from './type-chapter';

/** A false alarm is shown in its own chapter alone: under the type that it looks like it would give itself away. */
function scriptsOf(source: CourseSource, { fraudType }: Lesson): readonly Script[] {
  return source.scripts.filter(({ body }) => body.fraudType === fraudType).map(({ body }) => body);
}

function talkPart(scripts: readonly Script[], edition: Edition): readonly PrintBlock[] {
  const talks = scripts.flatMap((script) => {
    const shown = demonstrationFor(script, edition);
    return shown === null ? [] : demonstrationBlocks(shown, edition);
  });
  return talks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '示范对话' }, ...talks];
}

function chapterTitle(source: CourseSource, { fraudType, title }: Lesson): string {
  return `${fraudType} ${typeName(source, fraudType)}：${title}`;
}

function answers(source: CourseSource): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '自测答案', startsPage: true },
    ...source.lessons.flatMap(({ body }): PrintBlock[] => [
      { kind: 'heading', level: 2, text: `${body.fraudType} ${typeName(source, body.fraudType)}` },
      ...answerBlocks(body),
    ]),
  ];
}

/** What it was made from, so that whoever holds a copy can tell whether it is still in step. */
function versions(lines: readonly string[]): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '依据与版本', startsPage: true },
    { kind: 'list', isOrdered: false, items: lines.map((text) => ({ text })) },
  ];
}

function shownScripts(source: CourseSource): readonly Hashed<Script>[] {
  const types = new Set(source.lessons.map(({ body }) => body.fraudType));
  return source.scripts.filter(({ body }) => types.has(body.fraudType));
}

/** 话术手册: by fraud type, in the order of the scope, as far as the edition goes. */
export function buildHandbook(source: CourseSource, scope: CourseScope): PrintDocument {
  const { edition } = scope;
  const ruleset = source.ruleset.body;
  const shown = { ...source, scripts: shownScripts(source) };
  const stamp = stampLines(shown);
  const chapters = source.lessons.flatMap(({ body }): PrintBlock[] => [
    { kind: 'heading', level: 1, text: chapterTitle(source, body), startsPage: true },
    ...lessonBlocks(body, ruleset, edition),
    ...talkPart(scriptsOf(source, body), edition),
    { kind: 'heading', level: 2, text: '自测五题' },
    ...checkBlocks(body),
  ]);
  return {
    kind: 'handbook',
    title: scope.title === '' ? '反诈预警劝阻话术手册' : scope.title,
    subtitle: `${editionName(edition)}\u3000${source.lessons.map(({ body }) => body.fraudType).join(' ')}`,
    unit: scope.unit,
    day: scope.day,
    stamp: stamp.slice(0, 2),
    footer: printFooter(shown),
    orientation: 'portrait',
    hasCover: true,
    hasContents: true,
    blocks: [
      ...usageChapter(edition),
      ...doctrineChapter(ruleset, edition),
      ...forbiddenChapter(ruleset),
      ...actionsChapter(ruleset, edition),
      ...chapters,
      ...answers(source),
      ...versions(stamp),
    ],
  };
}
