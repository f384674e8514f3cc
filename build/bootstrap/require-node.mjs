/**
 * Which Node versions can run the trainer, told in a sentence instead of a stack trace. Imported first and alone by the two
 * bootstrap commands, and written in plain old syntax: it must still parse on a Node that is far too old.
 */

/** Lowest minor version for each major that is supported; majors above the last are taken as they come. */
var lowestMinor = { 20: 19, 22: 12 };
var newest = 24;

export function isSupportedNode(version) {
  var parts = version.replace(/^v/, '').split('.').map(Number);
  if (parts[0] >= newest) return true;
  var lowest = lowestMinor[parts[0]];
  return lowest !== undefined && parts[1] >= lowest;
}

export function requireNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    '需要 Node.js 20.19 以上、22.12 以上或 24;本机是 ' + process.versions.node + '。请安装后重试。',
  );
  console.error(
    'Node.js 20.19 or later, 22.12 or later, or 24 is needed; this is ' +
      process.versions.node +
      '. Install one and try again.',
  );
  process.exit(1);
}
