import { appError, type AppError } from '#core/bridge/app-error';
import { nestsDeeper } from '#core/lib/nests-deeper';
import { fail, ok, type Result } from '#core/lib/result';
import {
  entryPath,
  manifestFault,
  manifestName,
  newestPackFormat,
  packManifestSchema,
  packSignatureSchema,
  signatureName,
  type PackEntry,
  type PackManifest,
} from '#core/pack/pack-manifest';
import { packLimits } from '#core/pack/pack-limits';

import { isSignedBy } from '../keys/signing-key';
import { sha256Hex } from './sha256-hex';
import { openZip, type OpenZip } from './zip-file';

/** A pack whose manifest is what its signer signed. Whether the signer is trusted is another question. */
export type OpenPack = {
  readonly manifest: PackManifest;
  /** Base64; the key that the signature was verified with. */
  readonly publicKey: string;
  /** Holds every body of the file against the manifest: the same files, each of the same bytes. */
  readonly verify: () => Promise<AppError | null>;
  /** One body as a value, held against the manifest by itself. */
  readonly body: (entry: PackEntry) => Promise<Result<unknown, AppError>>;
  readonly close: () => void;
};

const bodyName = /^(scripts|rulesets|lessons)\/[0-9a-f]{64}\.json$/;
const signatureBytes = 4096;

function isPackName(name: string): boolean {
  return name === manifestName || name === signatureName || bodyName.test(name);
}

function parsed(name: string, bytes: Buffer): Result<unknown, AppError> {
  try {
    // Bytes that are no UTF-8 would be read as other letters than were signed.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (nestsDeeper(text, packLimits.depth)) return fail(appError('packs/unsafe', { entry: name }));
    // A key that would reach a prototype is in no body; copying such a value would carry it on.
    const value: unknown = JSON.parse(text, (key, member: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a key that names the prototype');
      return member;
    });
    return ok(value);
  } catch {
    return fail(appError('packs/not-a-pack'));
  }
}

const manifestFaults = {
  'too-large': 'packs/too-large',
  duplicate: 'packs/unsafe',
  'two-names': 'packs/altered',
} as const;

async function readManifest(
  zip: OpenZip,
): Promise<Result<{ readonly manifest: PackManifest; readonly publicKey: string }, AppError>> {
  const bytes = await zip.read(manifestName, packLimits.manifestBytes);
  if (!bytes.ok) return bytes;
  const signed = await zip.read(signatureName, signatureBytes);
  if (!signed.ok) return signed;
  const value = parsed(manifestName, bytes.value);
  if (!value.ok) return value;
  const signatureValue = parsed(signatureName, signed.value);
  if (!signatureValue.ok) return signatureValue;
  const format = (value.value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > newestPackFormat) {
    return fail(appError('packs/newer-format', { format, known: newestPackFormat }));
  }
  const signature = packSignatureSchema.safeParse(signatureValue.value);
  if (!signature.success) return fail(appError('packs/not-a-pack'));
  const { publicKey, unit } = signature.data;
  // Before a field of the manifest is believed: was it these bytes that were signed?
  if (!isSignedBy(bytes.value, signature.data.signature, publicKey)) {
    return fail(appError('packs/altered', { entry: manifestName }));
  }
  const manifest = packManifestSchema.safeParse(value.value);
  if (!manifest.success) return fail(appError('packs/not-a-pack'));
  if (manifest.data.unit !== unit) return fail(appError('packs/altered', { entry: signatureName }));
  const fault = manifestFault(manifest.data);
  if (fault !== null) return fail(appError(manifestFaults[fault], { entry: manifestName }));
  return ok({ manifest: manifest.data, publicKey });
}

/** Bodies that are unpacked at the same time: one is hashed while the next is on its way. */
const atOnce = 3;

async function verifyBodies(zip: OpenZip, { entries }: PackManifest): Promise<AppError | null> {
  const expected = new Set([manifestName, signatureName, ...entries.map(entryPath)]);
  const extra = [...zip.names].find((name) => !expected.has(name));
  if (extra !== undefined) return appError('packs/unsafe', { entry: extra });
  const missing = [...expected].find((name) => !zip.names.has(name));
  if (missing !== undefined) return appError('packs/altered', { entry: missing });

  // The first fault in the order of the manifest: whatever stands before it has been begun before it.
  let first = entries.length;
  let fault: AppError | null = null;
  const found = (at: number, error: AppError): void => {
    if (at >= first) return;
    first = at;
    fault = error;
  };
  const rest = entries.entries();
  const verifySome = async (): Promise<void> => {
    for (const [at, entry] of rest) {
      if (fault !== null) return;
      const path = entryPath(entry);
      const bytes = await zip.read(path, packLimits.entryBytes);
      if (!bytes.ok) found(at, bytes.error);
      else if (bytes.value.length !== entry.bytes || sha256Hex(bytes.value) !== entry.sha256) {
        found(at, appError('packs/altered', { entry: path }));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, verifySome));
  return fault;
}

/** Opens a pack and verifies its manifest. Whatever is wrong refuses it whole; the file is closed then. */
export async function openPack(path: string): Promise<Result<OpenPack, AppError>> {
  const zip = await openZip(path, isPackName);
  if (!zip.ok) return zip;
  const { close, read } = zip.value;
  const opened = await readManifest(zip.value);
  if (!opened.ok) {
    close();
    return opened;
  }
  const { manifest, publicKey } = opened.value;
  return ok({
    manifest,
    publicKey,
    verify: () => verifyBodies(zip.value, manifest),
    body: async (entry) => {
      const bytes = await read(entryPath(entry), packLimits.entryBytes);
      if (!bytes.ok) return bytes;
      // Read anew: somebody may have changed the file since it was verified.
      if (sha256Hex(bytes.value) !== entry.sha256) {
        return fail(appError('packs/altered', { entry: entryPath(entry) }));
      }
      return parsed(entryPath(entry), bytes.value);
    },
    close,
  });
}
