import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the built renderer, ready to be served. */
export type RendererFile = {
  readonly path: string;
  readonly mediaType: string;
  /** Its name holds its content's hash, so a browser may keep it for ever. */
  readonly isHashed: boolean;
};

/** The built renderer by request path. */
export type RendererFiles = ReadonlyMap<string, RendererFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Walked by hand: the recursive form of readdir is not sure to see into Electron's archive. */
function walk(folder: string, prefix: string, found: Map<string, RendererFile>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) walk(path, name, found);
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    found.set(name, { path, mediaType, isHashed: name.startsWith('/assets/') });
  }
}

/**
 * Everything that may be served, listed once at start. A request is looked up here and nowhere else: no path is ever
 * built from what a request says, so there is nothing to escape from.
 */
export function listRendererFiles(folder: string): RendererFiles {
  const found = new Map<string, RendererFile>();
  walk(folder, '', found);
  const index = found.get('/index.html');
  if (index !== undefined) found.set('/', index);
  return found;
}
