import { useEffect } from 'react';

import { useBridge } from '../../app/bridge-context';
import { onFileOpened } from '../../bridge/on-file-opened';
import type { PackImportStore } from '../../stores/packs/create-pack-import-store';

/** Looks at the pack that was double-clicked, on coming here and while one is here. Only the desktop is handed files. */
export function useOpenedPack(imports: PackImportStore, onOpened: () => void): void {
  const bridge = useBridge();
  useEffect(() => {
    const look = async () => {
      const opened = await bridge.ask('packs:take-opened', {});
      if (opened.ok && opened.value === null) return;
      onOpened();
      await imports.getState().takeOpened(opened);
    };
    const leave = onFileOpened(window, () => void look());
    if (leave === null) return;
    void look();
    return leave;
  }, [bridge, imports, onOpened]);
}
