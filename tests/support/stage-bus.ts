import type { StagePort } from '../../renderer/stage/stage-port';

/** A channel between windows in memory: what one end posts reaches every other end, as a copy. */
export function stageBus() {
  const ends = new Set<{ hear: (message: unknown) => void }>();
  const posted: unknown[] = [];
  return {
    /** Everything that was posted, in order. */
    posted,
    open: (): StagePort => {
      const end = { hear: (_message: unknown): void => undefined };
      ends.add(end);
      return {
        post: (message) => {
          if (!ends.has(end)) throw new Error('posted on a closed end');
          posted.push(message);
          for (const other of [...ends]) if (other !== end) other.hear(structuredClone(message));
        },
        listen: (onMessage) => {
          end.hear = onMessage;
          return () => {
            end.hear = () => undefined;
          };
        },
        close: () => {
          ends.delete(end);
        },
      };
    },
  };
}
