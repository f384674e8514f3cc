import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { clearStamp, isBuildFresh, sourceFingerprint, writeStamp } from './app-stamp.mjs';

/**
 * Brings dist/ up to date with the sources; does nothing when it already is. Vite and esbuild are loaded only when there is
 * work, so that a second start stays quick. Answers whether dist/ is usable.
 */
export async function buildApp(root, { force = false } = {}) {
  if (!force && isBuildFresh(root)) return true;
  console.log('正在构建… Building…');
  const startedAt = Date.now();
  // Before the work: a file saved meanwhile makes the next build stale, not lost.
  const fingerprint = sourceFingerprint(root);
  clearStamp(root);
  try {
    const [{ bundleNode }, { bundleRenderer }, { writeNotices }, { writeBuildInfo }] = await Promise.all([
      import('./bundle-node.mjs'),
      import('./bundle-renderer.mjs'),
      import('./write-notices.mjs'),
      import('./write-build-info.mjs'),
    ]);
    for (const folder of ['electron', 'renderer', 'scripts-data']) {
      rmSync(join(root, 'dist', folder), { recursive: true, force: true });
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    const modules = await Promise.all([bundleNode(root), bundleRenderer(root)]);
    cpSync(join(root, 'scripts-data'), join(root, 'dist/scripts-data'), { recursive: true });
    writeNotices(root, modules.flat());
    writeBuildInfo(root);
    writeStamp(root, fingerprint);
  } catch (error) {
    console.error(error.message);
    console.error('构建没有完成，原因见上。 The build did not finish; the lines above say why.');
    return false;
  }
  console.log(`构建完成，用时 ${((Date.now() - startedAt) / 1000).toFixed(1)} 秒。 Built.`);
  return true;
}
