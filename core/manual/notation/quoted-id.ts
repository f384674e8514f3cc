// An id that begins with “none” would be taken for the word.
const plain = /^(?!none)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

/** An id as it stands in a text that is read again: bare where it is well formed, else in quotes as JSON writes it. */
export function quotedId(id: string): string {
  return plain.test(id) ? id : JSON.stringify(id);
}
