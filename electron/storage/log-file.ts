import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { Facts } from '#core/messages/message';

import { dataFiles } from './data-files';

/** One line of the log: a code, its facts and, where something was thrown, what and where. Never what a person typed. */
export type LogEntry = { readonly code: string; readonly facts?: Facts; readonly cause?: unknown };

/** Where the host writes what a developer needs and a trainee does not. Writing never fails the work at hand. */
export type LogFile = {
  readonly write: (entry: LogEntry) => void;
  /** How often each code was written since the start. */
  readonly counts: () => ReadonlyMap<string, number>;
};

const largestBytes = 256 * 1024;
const olderFiles = 3;

/** The message of a syntax error quotes the text that it is about, so only its place is kept. */
function describe(cause: unknown): string | undefined {
  if (cause === undefined) return undefined;
  if (!(cause instanceof Error)) return typeof cause;
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (cause as { readonly errcode?: unknown }).errcode;
  const title = cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`;
  return [typeof code === 'number' ? `${title} (${code})` : title, ...frames.slice(0, 12)].join('\n');
}

function rotate(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < largestBytes) return;
  rmSync(`${path}.${olderFiles}`, { force: true });
  for (let older = olderFiles - 1; older >= 0; older -= 1) {
    const from = older === 0 ? path : `${path}.${older}`;
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${path}.${older + 1}`);
  }
}

/**
 * The log of a data folder, one JSON object a line, in at most four files of 256 KB. The user's own folders are written
 * as `~` and `<data>`: their paths hold account names.
 */
export function openLogFile(dataFolder: string, clock: () => number): LogFile {
  const folder = dataFiles(dataFolder).logs;
  const path = join(folder, 'quandezhu.log');
  const counts = new Map<string, number>();
  const withoutAccount = (text: string) => text.replaceAll(dataFolder, '<data>').replaceAll(homedir(), '~');
  return {
    write: ({ code, facts, cause }) => {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const known = Object.entries(facts ?? {}).map(([name, fact]) => [
        name,
        typeof fact === 'string' ? withoutAccount(fact) : fact,
      ]);
      const described = describe(cause);
      const line = JSON.stringify({
        at: new Date(clock()).toISOString(),
        code,
        ...(known.length === 0 ? {} : { facts: Object.fromEntries(known) as Facts }),
        ...(described === undefined ? {} : { cause: withoutAccount(described) }),
      });
      try {
        mkdirSync(folder, { recursive: true });
        rotate(path);
        appendFileSync(path, `${line}\n`);
      } catch {
        // A full disk must not turn into a second failure; the counts still tell.
      }
    },
    counts: () => counts,
  };
}
