import { createStore, type StoreApi } from 'zustand/vanilla';

import { appError, type AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { ImportedDocument } from '#core/bridge/document-channels';
import { uploadPart } from '#core/bridge/file-channels';
import type { FileToSave } from '#core/bridge/shared-shapes';
import { fail, ok, type Result } from '#core/lib/result';

/** A file that a person chose; read in parts, so that it need not be in memory twice. */
export type ChosenFile = {
  readonly name: string;
  readonly size: number;
  readonly part: (from: number, to: number) => Promise<Uint8Array>;
};

/** Where the import of a manual stands. */
export type ImportStage =
  | { readonly kind: 'choosing'; readonly error: AppError | null }
  | { readonly kind: 'sending' | 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly imported: ImportedDocument };

export type ImportState = {
  readonly stage: ImportStage;
  readonly importFile: (file: ChosenFile) => Promise<void>;
  readonly getTemplate: (format: 'docx' | 'xlsx') => Promise<FileToSave | null>;
  /** Back to the choice of a file. */
  readonly again: () => void;
};

export type ImportStore = StoreApi<ImportState>;

/** Larger files are refused by the host as well; here before they are sent. In bytes. */
const largest = 40_000_000;

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

async function send(bridge: Bridge, { name, part, size }: ChosenFile): Promise<Result<string, AppError>> {
  const begun = await bridge.ask('files:begin', { name, size });
  if (!begun.ok) return begun;
  const { upload } = begun.value;
  for (let at = 0; at < size; at += uploadPart) {
    const bytes = await part(at, Math.min(size, at + uploadPart));
    const appended = await bridge.ask('files:append', { upload, at, base64: base64(bytes) });
    if (!appended.ok) {
      await bridge.ask('files:drop', { upload });
      return appended;
    }
  }
  return ok(upload);
}

/** The import of one manual after the other. */
export function createImportStore({ bridge }: { readonly bridge: Bridge }): ImportStore {
  return createStore<ImportState>()((set, get) => {
    const failed = (error: AppError): void => set({ stage: { kind: 'choosing', error } });
    return {
      stage: { kind: 'choosing', error: null },
      importFile: async (file) => {
        if (get().stage.kind !== 'choosing') return;
        if (file.size > largest) return failed(appError('documents/too-large'));
        if (file.size === 0) return failed(appError('documents/unknown-format', { name: file.name }));
        const name = file.name.slice(-255);
        set({ stage: { kind: 'sending', name } });
        // A file can vanish or be locked between the choice and the reading of it.
        const sent = await send(bridge, { ...file, name }).catch(() => fail(appError('documents/damaged')));
        if (!sent.ok) return failed(sent.error);
        set({ stage: { kind: 'reading', name } });
        const imported = await bridge.ask('documents:import', { upload: sent.value, name });
        if (!imported.ok) return failed(imported.error);
        set({ stage: { kind: 'done', name, imported: imported.value } });
      },
      getTemplate: async (format) => {
        const file = await bridge.ask('documents:get-template', { format });
        if (file.ok) return file.value;
        failed(file.error);
        return null;
      },
      again: () => set({ stage: { kind: 'choosing', error: null } }),
    };
  });
}
