import fs from 'node:fs';

import { sqliteModule } from '../../../electron/storage/sqlite-module';

/** What systems answer of a stick that is pulled out, a device that fails, a file system that has made itself read-only. */
export const stickCodes = ['EIO', 'ENODEV', 'ENXIO', 'EROFS'] as const;
export type StickCode = (typeof stickCodes)[number];

/** Stands in for a stick at the place where files are asked for: node:fs, and the copying that SQLite does for backups. */
export type Stick = {
  /** After so many more things asked of it, nothing of the folder answers any more but with this code. */
  readonly pull: (after: number, code: StickCode) => void;
  readonly plugIn: () => void;
  /** How many things were asked of it since it was plugged in. */
  readonly asked: () => number;
  readonly remove: () => void;
};

const byPath = [
  'openSync',
  'mkdirSync',
  'renameSync',
  'copyFileSync',
  'readdirSync',
  'statSync',
  'utimesSync',
  'rmSync',
] as const;
const byNumber = ['writeSync', 'readSync', 'fsyncSync', 'fstatSync'] as const;
const byHandle = ['read', 'write', 'writeFile', 'sync', 'stat'] as const;

type Any = (...given: unknown[]) => unknown;

/** Puts a stick under a folder. What is asked of other folders goes through. Closing always does. */
export async function stickUnder(folder: string): Promise<Stick> {
  let left = Infinity;
  let code: StickCode = 'EIO';
  let asked = 0;
  const opened = new Set<unknown>();
  const touch = (what: string) => {
    asked += 1;
    left -= 1;
    if (left < 0) throw Object.assign(new Error(`${code}: ${what}`), { code, errno: -5, syscall: what });
  };
  const isHere = (path: unknown) => typeof path === 'string' && path.startsWith(folder);
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, make: (real: Any) => Any) => {
    const place = owner as Record<string, Any>;
    const real = place[name];
    if (real === undefined) throw new Error(`There is no ${name}`);
    place[name] = make(real.bind(owner));
    undo.push(() => {
      place[name] = real;
    });
  };

  for (const name of byPath) {
    replace(fs, name, (real) => (...given) => {
      if (isHere(given[0])) touch(name);
      const answer = real(...given);
      if (name === 'openSync' && isHere(given[0])) opened.add(answer);
      return answer;
    });
  }
  for (const name of byNumber) {
    replace(fs, name, (real) => (...given) => {
      if (opened.has(given[0])) touch(name);
      return real(...given);
    });
  }
  replace(fs, 'closeSync', (real) => (file) => {
    opened.delete(file);
    return real(file);
  });
  replace(fs.promises, 'open', (real) => async (...given) => {
    if (!isHere(given[0])) return real(...given);
    touch('open');
    const handle = (await real(...given)) as object;
    for (const name of byHandle) {
      replace(handle, name, (really) => async (...values) => {
        touch(name);
        return really(...values);
      });
    }
    return handle;
  });
  const sqlite = await sqliteModule();
  replace(sqlite, 'backup', (real) => async (...given) => {
    touch('backup');
    const answer = await real(...given);
    touch('backup');
    return answer;
  });

  return {
    pull: (after, given) => {
      left = after;
      code = given;
    },
    plugIn: () => {
      left = Infinity;
      asked = 0;
    },
    asked: () => asked,
    remove: () => {
      for (const one of undo.splice(0).reverse()) one();
    },
  };
}
