import { inflateRawSync } from 'node:zlib';

import { seededRandom } from '#core/lib/seeded-random';
import { zipSync } from './zip-of';

type Random = () => number;
type Parts = readonly (readonly [name: string, content: string | Buffer])[];

const among = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** The parts of a zip that a library of ours wrote, by its directory. */
export function partsOf(zip: Buffer): [string, string][] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, (): [string, string] => {
    const [method, packed, nameLength] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return [name, (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8')];
  });
}

/** Changes of bytes: what a bad disk, a cut transfer or a vandal does. */
const byteMutations: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random() * 30; count > 0; count -= 1)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.floor(random() * bytes.length))]);
  },
  // Sizes in the directory that are not true.
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const entry = changed.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    if (entry !== -1)
      changed.writeUInt32LE(Math.floor(random() * 0xffffffff), entry + among(random, [16, 20, 24, 42]));
    return changed;
  },
];

/** Changes of what is inside: what somebody does who knows the format and means harm. */
const partMutations: readonly ((content: string, random: Random) => string)[] = [
  (content) => content.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'),
  (content, random) => content.slice(0, Math.floor(random() * content.length)),
  (content) => content.replace(/<w:p>|<row\b/, (tag) => `${'<w:x>'.repeat(5000)}${tag}`),
  (content, random) =>
    content.replace(
      / r="([A-Z]+)\d+"/,
      ` r="${among(random, ['XFD1048576', 'A99999999', 'AAAA1', '-1', '', '１'])}"`,
    ),
  (content, random) =>
    content.replace(/<row r="\d+"/, `<row r="${among(random, ['1048576', '1e9', '0', '-5', 'x'])}"`),
  (content) =>
    content
      .replace(/<w:tcPr>/, '<w:tcPr><w:gridSpan w:val="999999999"/>')
      .replace(/<w:gridSpan w:val="\d+"/g, '<w:gridSpan w:val="-1"'),
  (content) => content.replace(/<mergeCell ref="[^"]*"/g, '<mergeCell ref="A1:XFD1048576"'),
  (content) => content.replace(/<t[^>]*>[^<]*<\/t>/g, '<t>&#x0;&#xFFFF;</t>'),
  (content, random) =>
    content.replaceAll(
      among(random, ['w:p', 'w:t', '<v>', '<c ', 'sheet']),
      among(random, ['w:tbl', '', '<!--', 'w:r']),
    ),
  (content, random) =>
    content.replace(/[\u4e00-\u9fff]+/g, (words) => (random() < 0.3 ? '：'.repeat(3000) : words)),
  (content, random) =>
    content.replace(/[\u4e00-\u9fff]+/g, (words) =>
      random() < 0.2
        ? among(random, ['信任<', '文本:"', '非('.repeat(500), '（空）', '编号', '__proto__'])
        : words,
    ),
];

const wholeMutations: readonly ((parts: Parts, random: Random) => Parts)[] = [
  (parts, random) => parts.filter(() => random() > 0.2),
  (parts) => [...parts, ...parts.slice(-1)],
  (parts) => [...parts, ['../../escape.xml', '<a/>']],
  (parts) => [...parts, ['word/bomb.xml', Buffer.alloc(30_000_000, 0x20)]],
  (parts) => [...parts, ...Array.from({ length: 4000 }, (_, at) => [`word/media/${at}.xml`, ''] as const)],
  (parts) => parts.map(([name, content], at) => [parts[(at + 1) % parts.length]?.[0] ?? name, content]),
];

/** A document that was meddled with; the same seed gives the same document. */
export function mutatedDocument(document: Buffer, seed: string): Buffer {
  const random = seededRandom(seed);
  const isText = document.subarray(0, 2).toString('latin1') !== 'PK';
  if (isText || random() < 0.3) return among(random, byteMutations)(document, random);
  const parts = partsOf(document);
  if (random() < 0.3) return zipSync(among(random, wholeMutations)(parts, random));
  const main = parts.filter(([name]) => /document\.xml|sheet\d+\.xml|sharedStrings|workbook/.test(name));
  const [chosen] = among(random, main.length === 0 ? parts : main);
  return zipSync(
    parts.map(([name, content]) => [
      name,
      name === chosen ? among(random, partMutations)(content, random) : content,
    ]),
  );
}
