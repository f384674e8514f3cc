/** A pack that was double-clicked and waits until a page asks for it. The newest one counts. */
export type OpenedPacks = {
  readonly put: (path: string) => void;
  /** The path, once. */
  readonly take: () => string | null;
  readonly isWaiting: () => boolean;
  /** What is to be told when one arrives while the window is open. */
  readonly onArrival: (tell: () => void) => void;
};

/** See {@link OpenedPacks}. */
export function createOpenedPacks(): OpenedPacks {
  let waiting: string | null = null;
  let tell: () => void = () => undefined;
  return {
    put: (path) => {
      waiting = path;
      tell();
    },
    take: () => {
      const path = waiting;
      waiting = null;
      return path;
    },
    isWaiting: () => waiting !== null,
    onArrival: (told) => {
      tell = told;
    },
  };
}
