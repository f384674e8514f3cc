import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import type { LogFile } from '../storage/log-file';
import { createDispatcher, type Speaker } from './dispatcher';
import type { Connection, Host } from './host';
import type { FolderChange, Program } from './program';

/** What a host is made of. */
export type ConnectHostParts = {
  /** The program over the data folder as it is now. */
  readonly open: () => Promise<Result<Program, AppError>>;
  readonly log: LogFile;
  readonly newId: () => string;
  readonly dataFolder: string;
  /** Lets the data folder go. */
  readonly release: () => void;
};

/** A program that could not be opened: the reason is the answer to everything. */
const unopened = (otherwise: AppError): Program => ({
  handlers: {},
  otherwise,
  findPerson: () => null,
  letGo: () => undefined,
  abort: () => undefined,
  shutDown: () => Promise.resolve(),
});

/**
 * Opens the program of a data folder and hands out connections to it. The folder can be changed and opened anew while connections stay:
 * what is asked meanwhile waits, and everybody has to sign in again. Shuts down once everything asked is answered.
 */
export async function connectHost(parts: ConnectHostParts): Promise<Result<Host, AppError>> {
  const { dataFolder, log, newId, open, release } = parts;
  const opened = await open();
  if (!opened.ok) return opened;
  let program = opened.value;
  const asked = new Set<Promise<unknown>>();
  const speakers = new Map<string, Speaker>();
  /** What could not be opened again may be opened later: the disk has room again, the stick is back. */
  let isLost = false;
  let reopening: Promise<unknown> | null = null;
  let closing: Promise<void> | null = null;
  const dispatch = createDispatcher({ program: () => program, log, newId, dataFolder });

  const takeWhatIsThere = async (): Promise<void> => {
    const again = await open();
    isLost = !again.ok;
    program = again.ok ? again.value : unopened(again.error);
  };

  const openAnew = async (change: FolderChange, others: readonly Promise<unknown>[]): Promise<void> => {
    program.abort();
    await Promise.allSettled(others);
    for (const speaker of speakers.values()) {
      program.letGo(speaker.id);
      speaker.person = null;
    }
    await program.shutDown();
    try {
      await change();
    } finally {
      await takeWhatIsThere();
    }
  };

  const openOnceMore = async (): Promise<void> => {
    reopening = takeWhatIsThere();
    try {
      await reopening;
    } finally {
      reopening = null;
    }
  };

  /** The way to {@link openAnew} of one question, which is not waited for: it is the one that waits. */
  const reopenFor =
    (mine: () => Promise<unknown> | undefined) =>
    async (change: FolderChange): Promise<void> => {
      if (reopening !== null || closing !== null)
        throw new Error('The data folder is being opened anew already');
      const work = openAnew(
        change,
        [...asked].filter((one) => one !== mine()),
      );
      reopening = work.catch(() => undefined);
      try {
        await work;
      } finally {
        reopening = null;
      }
    };

  const connect = (): Connection => {
    const speaker: Speaker = { id: newId(), person: null };
    speakers.set(speaker.id, speaker);
    let isOpen = true;
    return {
      id: speaker.id,
      ask: async (channel, request) => {
        while (reopening !== null) await reopening;
        if (isLost && closing === null) await openOnceMore();
        if (!isOpen || closing !== null) return fail(appError('host/stopped'));
        let answer: Promise<Result<unknown, AppError>> | undefined = undefined;
        answer = dispatch(
          speaker,
          channel,
          request,
          reopenFor(() => answer),
        );
        asked.add(answer);
        try {
          return await answer;
        } finally {
          asked.delete(answer);
        }
      },
      close: () => {
        isOpen = false;
        speakers.delete(speaker.id);
        program.letGo(speaker.id);
      },
    };
  };

  const close = async (): Promise<void> => {
    while (reopening !== null) await reopening;
    program.abort();
    await Promise.allSettled([...asked]);
    try {
      await program.shutDown();
    } finally {
      release();
    }
  };
  return ok({ connect, close: () => (closing ??= close()) });
}
