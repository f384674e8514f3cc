import { contentHash } from '#core/lib/content-hash';
import { seededRandom } from '#core/lib/seeded-random';
import type { Script } from '#core/script/script-schema';

import { writePack, type PackedBody } from '../../../electron/services/packs/write-pack';

/** Who signs the large pack; a key that is worth nothing. */
export const benchSigner = { unit: '压测单位', seed: new Uint8Array(32).fill(3) };

/** A pack packs to about a fifth; so many shipped scripts in a body make it some 800 kB. */
const scriptsInBody = 10;
const said = {
  note: '',
  basis: '',
  author: '甲',
  submittedAt: 1,
  approver: '乙',
  decidedAt: 1,
  decisionNote: '',
};

/**
 * A signed pack of about so many bytes, whose bodies read like scripts because they are made of the shipped ones; every text
 * gets some signs of its own, so that no body is another one. What they mean does not matter: nothing of it is imported.
 */
export async function largePack(scripts: readonly Script[], bytes: number): Promise<Buffer> {
  const random = seededRandom('large pack');
  const body = (at: number): PackedBody => {
    const some = Array.from(
      { length: scriptsInBody },
      () => scripts[Math.floor(random() * scripts.length)] ?? null,
    );
    const text = JSON.stringify(some).replace(
      /。/g,
      () => `。${String.fromCodePoint(0x4e00 + Math.floor(random() * 0x4e00))}`,
    );
    const id = `large-${at}`;
    const value: unknown = { id, version: 1, title: id, some: JSON.parse(text) as unknown };
    return { kind: 'script', id, version: 1, title: id, hash: contentHash(value), body: value, ...said };
  };
  const head = { pack: 'large', title: '大包', madeAt: 1, program: 'bench' };
  const sample = await writePack(head, [body(-1), body(-2)], benchSigner);
  const count = Math.ceil(bytes / (sample.length / 2));
  const bodies: PackedBody[] = [];
  for (let at = 0; at < count; at += 1) bodies.push(body(at));
  return writePack(head, bodies, benchSigner);
}
