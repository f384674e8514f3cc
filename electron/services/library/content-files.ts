import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A content file as it lies on the disk. `name` is its path inside the content folder, with `/`. `text` is null where the
 * system would not give it, and `refusal` then says why.
 */
export type ContentFile =
  | { readonly name: string; readonly text: string; readonly hash: string }
  | { readonly name: string; readonly text: null; readonly refusal: string };

/** Reads one file, or null where it is missing. */
export function contentFile(folder: string, name: string): ContentFile | null {
  const path = join(folder, ...name.split('/'));
  if (!existsSync(path)) return null;
  try {
    const text = readFileSync(path, 'utf8');
    return { name, text, hash: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    return { name, text: null, refusal: (error as NodeJS.ErrnoException).code ?? 'unreadable' };
  }
}

/** The YAML files of a folder inside the content folder, by name; none where the folder is missing. */
export function contentFiles(folder: string, inside: string): readonly ContentFile[] {
  const path = join(folder, inside);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => contentFile(folder, `${inside}/${name}`) ?? []);
}
