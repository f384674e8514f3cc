import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters and digits that are not taken for one another on paper (Crockford). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const perGroup = 4;
const perLine = 8 * perGroup;
const checkSigns = 2;

/** What reads like another sign on paper is taken for it. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-Z]/g, '');
}

function encoded(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letters[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + letters[(buffer << (5 - bits)) & 31];
}

function decoded(text: string, length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  let at = 0;
  let buffer = 0;
  let bits = 0;
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    buffer = (buffer << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      if (at < length) bytes[at] = (buffer >> bits) & 255;
      at += 1;
      buffer &= (1 << bits) - 1;
    }
  }
  return at === length ? bytes : null;
}

/** Two signs for a line, by which a slip in copying shows; of a thousand slips one goes unseen, until the key does not open. */
function checkLetters(line: string, at: number): string {
  return encoded(sha256(utf8ToBytes(`${at}:${line}`)).slice(0, 2)).slice(0, checkSigns);
}

/** Bytes as lines for paper: groups of four, each line closed by two check signs. */
export function keyLines(bytes: Uint8Array): readonly string[] {
  const text = encoded(bytes);
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += perLine) {
    const line = text.slice(at, at + perLine);
    const groups = line.match(/.{1,4}/g) ?? [];
    lines.push(`${groups.join(' ')} ${checkLetters(line, lines.length)}`);
  }
  return lines;
}

/** What was read from paper: the bytes, or the line (from 1) in which a slip is. */
export type KeyLinesRead =
  { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly line: number };

/** Reads lines from paper back. Spaces and small letters do not matter; lines may also stand in one row, as a QR code gives them. */
export function readKeyLines(text: string, length: number): KeyLinesRead {
  const whole = tidied(text);
  const signs = Math.ceil((length * 8) / 5);
  let body = '';
  let rest = whole;
  for (let line = 0; body.length < signs; line += 1) {
    const size = Math.min(perLine, signs - body.length);
    const part = rest.slice(0, size);
    const checks = rest.slice(size, size + checkSigns);
    if (part.length !== size || checks !== checkLetters(part, line)) return { ok: false, line: line + 1 };
    body += part;
    rest = rest.slice(size + checkSigns);
  }
  const bytes = rest === '' ? decoded(body, length) : null;
  return bytes === null ? { ok: false, line: Math.ceil(signs / perLine) } : { ok: true, value: bytes };
}

/** How people compare a public key by eye or on the phone: the beginning of its hash in groups of four. */
export function keyFingerprint(publicKey: Uint8Array): string {
  const text = encoded(sha256(publicKey)).slice(0, 20);
  return (text.match(/.{4}/g) ?? []).join(' ');
}
