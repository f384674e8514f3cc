/** Characters that no XML holds, and halves of characters. */
const unfit =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out here
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as the library may be given it: it escapes what is markup, but lets through what no XML may hold. */
export function cleanText(text: string): string {
  return text.replace(unfit, '').replace(/\r\n?/g, '\n');
}
