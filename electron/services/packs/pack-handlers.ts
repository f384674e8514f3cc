import { appError } from '#core/bridge/app-error';
import type { StoredBody } from '#core/bridge/shared-shapes';
import { contentHash } from '#core/lib/content-hash';
import { fail, ok } from '#core/lib/result';
import { keyFingerprint } from '#core/pack/key-text';
import type { PackEntry } from '#core/pack/pack-manifest';

import { uploadOpenedFile } from '../files/opened-file';
import type { Answer, Caller, ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { ownKey } from '../keys/key-handlers';
import { openSecret } from '../keys/sealed-secret';
import { entryStandings } from './entry-standings';
import { openPack, type OpenPack } from './open-pack';
import { packContent } from './pack-content';
import { packFileName } from './pack-file-name';
import { takePack } from './take-pack';
import { writePack } from './write-pack';

const packMediaType = 'application/x-quandezhu-pack';

function fingerprintOf(publicKey: string): string {
  return keyFingerprint(Buffer.from(publicKey, 'base64'));
}

/** Opens a pack and asks whether its signer is trusted. The signature is verified before the list is looked at. */
async function trusted(context: HostContext, path: string): Promise<Answer<OpenPack>> {
  const pack = await openPack(path);
  if (!pack.ok) return pack;
  const { close, manifest, publicKey } = pack.value;
  const signer = context.repositories.keys.find(publicKey);
  const isTrusted = signer !== null && signer.revokedAt === null;
  if (isTrusted) return pack;
  // Whoever is asked to trust a signer should not be asked for a pack that is broken anyway.
  const fault = await pack.value.verify();
  close();
  if (fault !== null) return fail(fault);
  return signer === null
    ? fail(
        appError('packs/unknown-signer', {
          unit: manifest.unit,
          fingerprint: fingerprintOf(publicKey),
          publicKey,
        }),
      )
    : fail(appError('packs/revoked-signer', { unit: signer.unit, reason: signer.revokedReason }));
}

/** Works on an uploaded pack of a trusted signer, and closes the file whatever happens. `size` is that of the file. */
function withPack<T>(
  context: HostContext,
  caller: Caller,
  upload: string,
  work: (pack: OpenPack, size: number) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return context.uploads.use(caller.connection, upload, async ({ path, size }) => {
    const opened = await trusted(context, path);
    if (!opened.ok) return opened;
    try {
      return await work(opened.value, size);
    } finally {
      opened.value.close();
    }
  });
}

/** What is told of an entry before it is taken in. */
function told(entry: PackEntry) {
  const { approver, author, basis, decidedAt, hash, id, kind, note, title, version } = entry;
  return { kind, id, version, title, hash, note, basis, author, approver, decidedAt };
}

/** Packs (剧本包) in and out. */
export function packHandlers(context: HostContext): Handlers<ChannelsOf<'packs'>> {
  const { clock, lessons, library, newId, repositories, uploads, version } = context;

  /** The body that an entry would stand in the place of. */
  const presentBody = ({ kind, id }: PackEntry, present: string | null): StoredBody | null => {
    if (present === null) return null;
    if (kind !== 'lesson') return { hash: present, body: repositories.bodies.find(present, kind) };
    const lesson = library.view.lessons
      .map((fraudType) => lessons.of(fraudType))
      .find((each) => each?.id === id);
    return { hash: present, body: lesson };
  };

  return {
    'packs:take-opened': (_request, { connection }) => {
      const path = context.takeOpened();
      return path === null ? ok(null) : uploadOpenedFile(uploads, connection, path);
    },
    'packs:preview': ({ upload }, caller) =>
      withPack(context, caller, upload, async ({ manifest, publicKey, verify }, bytes) => {
        const fault = await verify();
        if (fault !== null) return fail(fault);
        const standing = entryStandings(context);
        const { entries, madeAt, program, title, unit } = manifest;
        return ok({
          title,
          unit,
          fingerprint: fingerprintOf(publicKey),
          madeAt,
          program,
          bytes,
          entries: entries.map((entry) => ({ ...told(entry), ...standing(entry) })),
        });
      }),
    'packs:get-entry': ({ upload, kind, hash }, caller) =>
      withPack(context, caller, upload, async ({ body: read, manifest }) => {
        const entry = manifest.entries.find((each) => each.kind === kind && each.hash === hash);
        if (entry === undefined) {
          return fail(appError('bridge/bad-request', { channel: 'packs:get-entry', path: 'hash' }));
        }
        const body = await read(entry);
        if (!body.ok) return body;
        const { present } = entryStandings(context)(entry);
        return ok({ body: { hash, body: body.value }, present: presentBody(entry, present) });
      }),
    'packs:import': ({ upload, hashes }, caller) =>
      withPack(context, caller, upload, async (pack) => {
        const fault = await pack.verify();
        if (fault !== null) return fail(fault);
        const taken = await takePack(context, pack, hashes);
        if (!taken.ok) return taken;
        uploads.drop(caller.connection, upload);
        return ok({ taken: taken.value });
      }),
    'packs:export': async ({ title, passphrase, ...wanted }) => {
      const key = ownKey(context);
      if (key?.secret == null) return fail(appError('keys/no-own-key'));
      const content = packContent(context, wanted);
      if (content.length === 0) return fail(appError('packs/nothing-chosen'));
      const seed = openSecret(Buffer.from(key.secret, 'base64'), passphrase);
      if (seed === null) return fail(appError('keys/wrong-passphrase'));
      const madeAt = clock();
      const pack = contentHash([newId(), content.map(({ hash }) => hash)]).slice(0, 32);
      const bytes = await writePack({ pack, title, madeAt, program: version }, content, {
        unit: key.unit,
        seed,
      });
      return ok({
        name: packFileName(key.unit, madeAt),
        mediaType: packMediaType,
        base64: bytes.toString('base64'),
      });
    },
  };
}
