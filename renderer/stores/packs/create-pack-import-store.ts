import { createStore, type StoreApi } from 'zustand/vanilla';

import { appError, type AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf } from '#core/bridge/channels';
import type { Result } from '#core/lib/result';
import { largestUpload } from '#core/bridge/file-channels';
import type { PackPreview } from '#core/bridge/pack-channels';

import { loadableOf, loading, type Loadable } from '../../loadable';
import { sendFile, type HandedFile } from './send-file';

export type PreviewEntry = PackPreview['entries'][number];
export type ComparedEntry = AnswerOf<'packs:get-entry'>;

/** How far the import of one file has come. */
export type ImportStage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sending'; readonly name: string; readonly sent: number; readonly size: number }
  | { readonly kind: 'verifying'; readonly name: string }
  /** Nothing was taken in. `upload` is there where the file can be looked at again, for a signer may be trusted. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly error: AppError;
      readonly upload: string | null;
    }
  | {
      readonly kind: 'previewed';
      readonly name: string;
      readonly upload: string;
      readonly preview: PackPreview;
    }
  | { readonly kind: 'taken'; readonly count: number; readonly unit: string };

export type PackImportState = {
  readonly stage: ImportStage;
  /** Hashes of the entries that are to be taken in. */
  readonly chosen: ReadonlySet<string>;
  readonly isBusy: boolean;
  /** Why taking in did not go well; what was chosen stays. */
  readonly error: AppError | null;
  /** The entry that is looked at beside what is here. */
  readonly compared: { readonly entry: PreviewEntry; readonly file: Loadable<ComparedEntry> } | null;
  readonly take: (file: HandedFile) => Promise<void>;
  /** Goes on with a file that the host has taken in by itself: it was double-clicked. */
  readonly takeOpened: (opened: Result<AnswerOf<'packs:take-opened'>, AppError>) => Promise<void>;
  readonly choose: (hashes: readonly string[], isChosen: boolean) => void;
  readonly compare: (entry: PreviewEntry | null) => Promise<void>;
  readonly importChosen: () => Promise<boolean>;
  /** Looks at the refused file again, after its signer was trusted. */
  readonly lookAgain: () => Promise<void>;
  /** Back to the beginning; the file is dropped. */
  readonly leave: () => Promise<void>;
};

export type PackImportStore = StoreApi<PackImportState>;

/** What is new or changed is proposed; what clashes with work done here, and rules, somebody has to want. */
function proposed({ entries }: PackPreview): ReadonlySet<string> {
  const wanted = entries.filter(
    ({ kind, presentVersion, standing, version }) =>
      kind !== 'ruleset' &&
      (standing === 'new' || (standing === 'changed' && version >= (presentVersion ?? 0))),
  );
  return new Set(wanted.map(({ hash }) => hash));
}

/** One pack on its way in: handed over, verified, looked at, chosen from, taken in. */
export function createPackImportStore({ bridge }: { readonly bridge: Bridge }): PackImportStore {
  return createStore<PackImportState>()((set, get) => {
    // Goes up with every file and every leaving, so that what is late can tell.
    let turn = 0;
    const nothing = { chosen: new Set<string>(), compared: null, error: null };
    const uploadOf = (stage: ImportStage): string | null => ('upload' in stage ? stage.upload : null);

    const preview = async (name: string, upload: string) => {
      const mine = turn;
      set({ ...nothing, stage: { kind: 'verifying', name } });
      const verified = await bridge.ask('packs:preview', { upload });
      if (mine !== turn) return void bridge.ask('files:drop', { upload });
      if (verified.ok) {
        set({
          stage: { kind: 'previewed', name, upload, preview: verified.value },
          chosen: proposed(verified.value),
        });
        return;
      }
      const mayBecomeTrusted = verified.error.code === 'packs/unknown-signer';
      if (!mayBecomeTrusted) void bridge.ask('files:drop', { upload });
      set({
        stage: { kind: 'refused', name, error: verified.error, upload: mayBecomeTrusted ? upload : null },
      });
    };

    return {
      ...nothing,
      stage: { kind: 'nothing' },
      isBusy: false,
      take: async (file) => {
        await get().leave();
        const mine = (turn += 1);
        const { name, size } = file;
        if (size === 0 || size > largestUpload) {
          const error =
            size === 0
              ? appError('packs/not-a-pack')
              : appError('packs/too-large', { entry: `${Math.ceil(size / 1024 / 1024)} MB` });
          set({ stage: { kind: 'refused', name, error, upload: null } });
          return;
        }
        set({ stage: { kind: 'sending', name, sent: 0, size } });
        const sent = await sendFile(bridge, file, {
          isCancelled: () => mine !== turn,
          onSent: (bytes) => {
            if (mine === turn) set({ stage: { kind: 'sending', name, sent: bytes, size } });
          },
        });
        if (mine !== turn) return;
        if (!sent.ok) set({ stage: { kind: 'refused', name, error: sent.error, upload: null } });
        else if (sent.value !== null) await preview(name, sent.value);
      },
      takeOpened: async (opened) => {
        await get().leave();
        turn += 1;
        if (!opened.ok) {
          const name = String(opened.error.facts['name'] ?? '');
          set({ stage: { kind: 'refused', name, error: opened.error, upload: null } });
        } else if (opened.value !== null) await preview(opened.value.name, opened.value.upload);
      },
      choose: (hashes, isChosen) => {
        const chosen = new Set(get().chosen);
        for (const hash of hashes) {
          if (isChosen) chosen.add(hash);
          else chosen.delete(hash);
        }
        set({ chosen, error: null });
      },
      compare: async (entry) => {
        const { stage } = get();
        if (entry === null || stage.kind !== 'previewed') return set({ compared: null });
        set({ compared: { entry, file: loading } });
        const { hash, kind } = entry;
        const file = loadableOf(await bridge.ask('packs:get-entry', { upload: stage.upload, kind, hash }));
        if (get().compared?.entry === entry) set({ compared: { entry, file } });
      },
      importChosen: async () => {
        const { chosen, isBusy, stage } = get();
        if (isBusy || stage.kind !== 'previewed' || chosen.size === 0) return false;
        set({ isBusy: true, error: null });
        const taken = await bridge.ask('packs:import', { upload: stage.upload, hashes: [...chosen] });
        set({ isBusy: false, error: taken.ok ? null : taken.error });
        if (!taken.ok) return false;
        set({
          ...nothing,
          stage: { kind: 'taken', count: taken.value.taken, unit: stage.preview.unit },
        });
        return true;
      },
      lookAgain: async () => {
        const { stage } = get();
        const upload = uploadOf(stage);
        if (stage.kind === 'refused' && upload !== null) await preview(stage.name, upload);
      },
      leave: async () => {
        turn += 1;
        const upload = uploadOf(get().stage);
        set({ ...nothing, stage: { kind: 'nothing' } });
        if (upload !== null) await bridge.ask('files:drop', { upload });
      },
    };
  });
}
