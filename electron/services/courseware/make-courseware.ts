import type { CoursewareMade } from '#core/bridge/courseware-channels';
import { buildCertificate } from '#core/courseware/certificate/build-certificate';
import { buildDeck } from '#core/courseware/deck/build-deck';
import { buildExam } from '#core/courseware/exam/build-exam';
import { buildHandbook } from '#core/courseware/handbook/build-handbook';
import { buildPocketCard } from '#core/courseware/pocket-card/build-pocket-card';
import type { PrintDocument } from '#core/courseware/print-document';
import { printFooter } from '#core/courseware/print-footer';
import { printedLessons } from '#core/courseware/printed-lessons';
import { buildRolePlay } from '#core/courseware/role-play/build-role-play';
import { assertNever } from '#core/lib/assert-never';

import type { Progress } from '../threads/run-thread';
import { courseFile, formOf } from './course-files';
import type { CourseJob } from './course-job';
import { writeCoursewareDocx } from './docx/write-courseware-docx';
import { writePptx } from './pptx/write-pptx';

function documentsOf({ certificate, kind, scope, source }: CourseJob): readonly PrintDocument[] {
  switch (kind) {
    case 'handbook':
      return [buildHandbook(source, scope)];
    case 'pocket-card':
      return [buildPocketCard(source, scope)];
    case 'role-play':
      return [buildRolePlay(source, scope)];
    case 'exam': {
      const { key, paper } = buildExam(source, scope);
      return [paper, key];
    }
    case 'certificate':
      return [buildCertificate(source, scope, certificate ?? { names: [], hours: null })];
    case 'slides':
      return [];
    default:
      return assertNever(kind, 'courseware');
  }
}

/** Makes what a job asks for. `progress` counts the parts that are written; what is only shown has none worth counting. */
export async function makeCourseware(job: CourseJob, progress: Progress): Promise<CoursewareMade> {
  const { as, kind, scope, source } = job;
  if (kind === 'slides') {
    if (as === 'print') {
      return { as: 'lessons', lessons: printedLessons(source, scope), stamp: printFooter(source) };
    }
    const deck = buildDeck(source, scope);
    const bytes = await writePptx(deck, progress);
    return { as: 'files', files: [courseFile(deck.title, scope.day, formOf(kind), bytes)] };
  }
  const documents = documentsOf(job);
  if (as === 'print') return { as: 'documents', documents };
  const files = [];
  for (const document of documents) {
    const bytes = await writeCoursewareDocx(document, progress);
    files.push(courseFile(document.title, document.day, formOf(kind), bytes));
  }
  return { as: 'files', files };
}
