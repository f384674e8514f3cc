/** Names that Windows keeps for devices, with any ending. */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as a part of a file name that every system takes: at most 40 characters, never empty. */
export function fileNamePart(text: string): string {
  const plain = [...text.normalize('NFC')]
    .map((letter) => (/[\p{L}\p{N}_（）()-]/u.test(letter) ? letter : '-'))
    .slice(0, 40)
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' || kept.test(plain) ? `_${plain}` : plain;
}
