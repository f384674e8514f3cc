import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { ok, type Result } from '#core/lib/result';

/** Gets a file that the host has ready, part by part, and drops it there. `onFetched` hears how much has come. */
export async function fetchFile(
  bridge: Bridge,
  { download, size }: { readonly download: string; readonly size: number },
  onFetched: (bytes: number) => void,
): Promise<Result<Blob, AppError>> {
  const parts: BlobPart[] = [];
  try {
    for (let at = 0; at < size;) {
      const part = await bridge.ask('backups:fetch', { download, at });
      if (!part.ok) return part;
      const bytes = Uint8Array.from(atob(part.value.base64), (letter) => letter.charCodeAt(0));
      if (bytes.length === 0) break;
      // The browser keeps what is large in a file of its own.
      parts.push(new Blob([bytes]));
      at += bytes.length;
      onFetched(at);
    }
    return ok(new Blob(parts, { type: 'application/octet-stream' }));
  } finally {
    await bridge.ask('backups:drop', { id: download });
  }
}
