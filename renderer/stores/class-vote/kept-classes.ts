/** A class that was interrupted, for as long as the window lives. What comes back may be anything: the reader judges it. */
export type KeptClasses = {
  readonly read: () => unknown;
  readonly write: (kept: unknown) => void;
};

/** See {@link KeptClasses}. Under a key of its own for each person and case; storage may be forbidden, full or spoilt. */
export function sessionClasses(storage: () => Storage, key: string): KeptClasses {
  return {
    read: () => {
      try {
        const text = storage().getItem(key);
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    write: (kept) => {
      try {
        if (kept === null) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(kept));
      } catch {
        // Then a reload begins at the beginning, and that is all.
      }
    },
  };
}
