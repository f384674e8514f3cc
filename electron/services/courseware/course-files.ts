import type { CoursewareKind } from '#core/bridge/courseware-channels';
import type { FileToSave } from '#core/bridge/shared-shapes';

const forms = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** The form that each kind of courseware takes as a file. */
export function formOf(kind: CoursewareKind): keyof typeof forms {
  return kind === 'slides' ? 'pptx' : 'docx';
}

/** Signs that some system does not bear in the name of a file. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const unfit = /[\\/:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file to be saved, named by what it is and its day. */
export function courseFile(
  title: string,
  day: string,
  form: keyof typeof forms,
  bytes: Uint8Array,
): FileToSave {
  const name = title.replace(unfit, '').trim().slice(0, 60);
  return {
    name: `${name === '' ? '课件' : name}_${day}.${form}`,
    mediaType: forms[form],
    base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
}
