import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { appError } from '#core/bridge/app-error';
import { shippedPartSchema, type LicenceList } from '#core/bridge/licence-list';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';

const runtimeNames: Readonly<Record<string, string>> = {
  electron: 'Electron',
  chrome: 'Chromium',
  node: 'Node.js',
  sqlite: 'SQLite',
};

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Reads what the build has laid down beside the content: `third-party.json`, and the licence above it. */
export function readLicenceList(contentFolder: string): Answer<LicenceList> {
  const parts = textOf(join(contentFolder, '../third-party.json'));
  const own = textOf(join(contentFolder, '../../LICENSE'));
  if (parts === null) return fail(appError('files/unreadable', { name: 'third-party.json' }));
  if (own === null) return fail(appError('files/unreadable', { name: 'LICENSE' }));
  const runtimes = Object.entries(runtimeNames).flatMap(([key, name]) => {
    const version = process.versions[key];
    return version === undefined ? [] : [{ name, version }];
  });
  return ok({ own, parts: z.array(shippedPartSchema).parse(JSON.parse(parts)), runtimes });
}
