// An id that begins with “none” would be taken for the word.
const plain = /^(?!none)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

/** The reader takes full-width marks for half-width ones: these two would end the quotes, or escape what follows. */
const mistakable = /[\uff02\uff3c]/g;

/** An id as it stands in a text that is read again: bare where it is well formed, else in quotes as JSON writes it. */
export function quotedId(id: string): string {
  if (plain.test(id)) return id;
  return JSON.stringify(id).replace(mistakable, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
