import type { FileToSave } from '#core/bridge/shared-shapes';

/** Hands a file to the browser for saving: it asks where, or puts it with the downloads. */
export function saveFile({ name, mediaType, base64 }: FileToSave): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
