import { useEffect, useState } from 'react';

import type { Bridge } from '#core/bridge/bridge';

import { LanguageContext } from '../components/language-context';
import { StoresProvider, createAppStores, useSettings } from './app-stores';
import { BridgeProvider } from './bridge-context';
import { followOpenedFiles } from './follow-opened-files';
import { Gate } from './gate';
import { NavigationProvider, createNavigation } from './navigation';
import { startRoute } from './route';
import { useDocumentSettings } from './use-document-settings';
import { watchBridge } from './watch-bridge';

/** Makes what lives as long as the window. The stores are tied to the watched bridge, and the watch to the session. */
function createWindowParts(bridge: Bridge) {
  const watched = watchBridge(bridge, () => void stores.session.getState().load());
  const stores = createAppStores(watched);
  const navigation = createNavigation(window);
  followOpenedFiles(window, navigation);
  // Where one person was is no place for another to begin.
  stores.session.subscribe(({ lastPerson }, before) => {
    if (before.lastPerson !== null && lastPerson !== before.lastPerson)
      navigation.getState().replace(startRoute);
  });
  return { bridge: watched, stores, navigation };
}

/** The program. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [parts] = useState(() => createWindowParts(bridge));
  useEffect(() => void parts.stores.session.getState().load(), [parts]);
  return (
    <BridgeProvider value={parts.bridge}>
      <StoresProvider value={parts.stores}>
        <NavigationProvider value={parts.navigation}>
          <WithSettings />
        </NavigationProvider>
      </StoresProvider>
    </BridgeProvider>
  );
}

function WithSettings() {
  const settings = useSettings((state) => state.settings);
  useDocumentSettings(settings);
  return (
    <LanguageContext value={settings.language}>
      <Gate />
    </LanguageContext>
  );
}
