import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { uploadPart } from '#core/bridge/file-channels';
import { ok, type Result } from '#core/lib/result';

/** A file as the browser gives it; only what is needed of it. */
export type HandedFile = Pick<File, 'name' | 'size' | 'slice'>;

/** Bytes that become one character each at a time: more would overflow the list of arguments. */
const atOnce = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    letters += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(letters);
}

type Sending = {
  readonly onSent: (bytes: number) => void;
  /** Asked before each part; the upload is dropped when it says so. */
  readonly isCancelled: () => boolean;
};

/** Hands a file to the host, part by part. Answers the upload, or null where it was cancelled. */
export async function sendFile(
  bridge: Bridge,
  file: HandedFile,
  { isCancelled, onSent }: Sending,
): Promise<Result<string | null, AppError>> {
  const name = file.name.slice(-255) || '-';
  const begun = await bridge.ask('files:begin', { name, size: file.size });
  if (!begun.ok) return begun;
  const { upload } = begun.value;
  for (let at = 0; at < file.size; at += uploadPart) {
    if (isCancelled()) {
      await bridge.ask('files:drop', { upload });
      return ok(null);
    }
    const bytes = new Uint8Array(await file.slice(at, at + uploadPart).arrayBuffer());
    const sent = await bridge.ask('files:append', { upload, at, base64: base64Of(bytes) });
    if (!sent.ok) {
      await bridge.ask('files:drop', { upload });
      return sent;
    }
    onSent(sent.value.size);
  }
  return ok(upload);
}
