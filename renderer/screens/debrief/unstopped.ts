/** A text without its full stop, for use inside a sentence that brings its own. */
export function unstopped(text: string): string {
  return text.replace(/[。.]$/, '');
}
