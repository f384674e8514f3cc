import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { licenceText } from './licence-text.mjs';

const packageOf = (path) => {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'));
  return match?.[1];
};

function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return { name, version, licence: license, path: folder, text: licenceText(join(root, folder)) };
}

/**
 * Writes name, version and licence text of each package that went into a bundle: dist/third-party-notices.txt for people,
 * dist/third-party.json for the licences' page and the list of components.
 */
export function writeNotices(root, modules) {
  const folders = [...new Set(modules.map(packageOf))].filter(
    (folder) => folder !== undefined && existsSync(join(root, folder)),
  );
  const notices = folders.sort().map((folder) => noticeOf(root, folder));
  const texts = notices.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  writeFileSync(join(root, 'dist/third-party-notices.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
  writeFileSync(join(root, 'dist/third-party.json'), `${JSON.stringify(notices, null, 1)}\n`);
}
