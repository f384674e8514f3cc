/** Characters that no XML holds. */
const unfit =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out here
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand between tags and in attributes. */
export function xmlText(text: string): string {
  return text
    .replace(unfit, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
