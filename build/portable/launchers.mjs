import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that people click, from build/portable/files. They name programs by paths relative to themselves and never each other, so that
 * any folder on any stick will do, and an unpacker that spoils Chinese file names does no harm.
 */

const textOf = (name) =>
  readFileSync(join(import.meta.dirname, 'files', name), 'utf8').replaceAll('\r\n', '\n');
const windowsText = (name) => textOf(name).replaceAll('\n', '\r\n');
const entry = (path, bytes, mode = 0o644) => ({ path, mode, bytes: () => bytes });

/** What is clicked, for the systems that an edition is for ('win32', 'linux'). */
export function launchers(systems) {
  return [
    // With a mark and Windows' line ends: Notepad of every age reads it.
    entry('使用说明.txt', Buffer.from(`\uFEFF${windowsText('read-me.txt')}`, 'utf8')),
    ...(systems.includes('win32')
      ? [
          entry('启动劝得住.cmd', Buffer.from(windowsText('start.cmd'), 'latin1')),
          // The one Unicode that Windows' script host knows.
          entry('启动劝得住.vbs', Buffer.from(`\uFEFF${windowsText('start.vbs')}`, 'utf16le')),
        ]
      : []),
    ...(systems.includes('linux')
      ? [
          entry('启动劝得住.sh', Buffer.from(textOf('start.sh'), 'utf8'), 0o755),
          entry('启动劝得住.desktop', Buffer.from(textOf('start.desktop'), 'utf8'), 0o755),
        ]
      : []),
  ];
}
