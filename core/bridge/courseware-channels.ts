import { z } from 'zod';

import { courseScopeSchema } from '../courseware/course-scope';
import type { PrintDocument } from '../courseware/print-document';
import type { PrintedLesson } from '../courseware/printed-lessons';
import { channel, type Channel } from './channel';
import type { JobState } from './job-state';
import { givenIdSchema, type FileToSave } from './shared-shapes';

/** 课件: what can be made of lessons, scripts and ruleset. */
export const coursewareKinds = [
  'slides',
  'handbook',
  'pocket-card',
  'role-play',
  'exam',
  'certificate',
] as const;
export type CoursewareKind = (typeof coursewareKinds)[number];

/** What a certificate says beyond its course. Names go onto the paper and are kept nowhere. */
export const certificateDetailsSchema = z.strictObject({
  names: z.array(z.string().trim().min(1).max(40)).min(1).max(200),
  /** Hours of training, or null where none are to be named. */
  hours: z.number().min(0.5).max(400).nullable(),
});
export type CertificateDetails = z.infer<typeof certificateDetailsSchema>;

/** What came of the making: files to be saved, or what the print view shows. */
export type CoursewareMade =
  | { readonly as: 'files'; readonly files: readonly FileToSave[] }
  | { readonly as: 'documents'; readonly documents: readonly PrintDocument[] }
  | { readonly as: 'lessons'; readonly lessons: readonly PrintedLesson[]; readonly stamp: string };

/** Names up to the most that the schema lets through, in a script of three bytes a letter and escaped. */
const longestRequest = 200 * 40 * 6 + 20_000;

/** Channels of courseware (课件). It is made beside the host; the window asks how it stands. */
export const coursewareChannels = {
  /**
   * Begins to make something; whatever this window was having made ends. `files`: .pptx or .docx; `print`: what the print view
   * shows, from which the system prints or makes a PDF. Fails with `courseware/no-lessons` where no type in the scope has one.
   */
  'courseware:begin': channel(
    'teach',
    z
      .strictObject({
        kind: z.enum(coursewareKinds),
        as: z.enum(['files', 'print']),
        scope: courseScopeSchema,
        certificate: certificateDetailsSchema.nullable(),
      })
      .refine(({ certificate, kind }) => (kind === 'certificate') === (certificate !== null), {
        message: 'a certificate has names, and nothing else has',
        path: ['certificate'],
      }),
    longestRequest,
  )<{ readonly job: string }>(),
  /** How it stands. What is made is kept until this window begins anew, cancels or goes. */
  'courseware:look': channel('teach', z.strictObject({ job: givenIdSchema }))<JobState<CoursewareMade>>(),
  /** Ends it and forgets what was made. Nothing to end is no error. */
  'courseware:cancel': channel('teach', z.strictObject({ job: givenIdSchema }))<null>(),
} as const satisfies Record<string, Channel>;
