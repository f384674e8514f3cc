/** What a pack may hold. Wide enough for every script of a province, narrow enough that no file can exhaust the machine. */
export const packLimits = {
  /** Entries beside manifest and signature. */
  entries: 4000,
  /** Bytes of the manifest, inflated. */
  manifestBytes: 8 * 1024 * 1024,
  /** Bytes of one body, inflated: a script of 3,000 nodes has some eight million. */
  entryBytes: 16 * 1024 * 1024,
  /** Bytes of all bodies, inflated. */
  totalBytes: 1024 * 1024 * 1024,
  /** How deep a body may nest; what the studio can write stays below. */
  depth: 120,
  /** A body may be so many times as large as its packed form; honest scripts stay under twenty. */
  ratio: 100,
} as const;

/** Characters of a passphrase: long enough that guessing it offline costs more than the key is worth. */
export const passphraseLength = { least: 8, most: 200 } as const;
