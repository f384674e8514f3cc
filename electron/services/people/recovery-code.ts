/** Signs that nobody confuses on paper: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const signs = '34679ACDEFGHJKMNPQRTUWXY';
const usualGroups = 5;
const groupLength = 4;

/** A new recovery code: groups of four signs, five of them some 91 bits. */
export function newRecoveryCode(randomBytes: (count: number) => Uint8Array, groups = usualGroups): string {
  // 240 is ten times the number of signs: bytes from there on are thrown away, so that no sign is likelier than another.
  const usable = Math.floor(256 / signs.length) * signs.length;
  let drawn = '';
  while (drawn.length < groups * groupLength) {
    for (const byte of randomBytes(groups * groupLength)) {
      if (byte < usable) drawn += signs[byte % signs.length];
    }
  }
  const parts = Array.from({ length: groups }, (_, group) =>
    drawn.slice(group * groupLength, (group + 1) * groupLength),
  );
  return parts.join('-');
}

/** A code as it was typed, without what paper and keyboard add: case, blanks, hyphens, full-width forms. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}
