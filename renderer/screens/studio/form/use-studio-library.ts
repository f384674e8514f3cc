import { useEffect, useState } from 'react';

import type { Bridge } from '#core/bridge/bridge';
import type { FraudTypeEntry } from '#core/library/library-view';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { useBridge } from '../../../app/bridge-context';

/** What the form names things by: the rules that runs are played under, and the fraud types. */
export type StudioLibrary = { readonly ruleset: Ruleset; readonly fraudTypes: readonly FraudTypeEntry[] };

/** Asked once for each host: the form is left and entered at every press on the graph. */
const asked = new WeakMap<Bridge, Promise<StudioLibrary | null>>();

async function ask(bridge: Bridge): Promise<StudioLibrary | null> {
  const library = await bridge.ask('library:get', {});
  if (!library.ok) return null;
  const ruleset = await bridge.ask('library:get-ruleset', { hash: library.value.ruleset });
  return ruleset.ok ? { ruleset: ruleset.value.body, fraudTypes: library.value.fraudTypes } : null;
}

/** See {@link StudioLibrary}; null until it is read, and then ids stand alone. */
export function useStudioLibrary(): StudioLibrary | null {
  const bridge = useBridge();
  const [library, setLibrary] = useState<StudioLibrary | null>(null);
  useEffect(() => {
    let isHere = true;
    const answer = asked.get(bridge) ?? ask(bridge);
    asked.set(bridge, answer);
    void answer.then((read) => {
      // Not read: ask again next time.
      if (read === null) asked.delete(bridge);
      if (isHere) setLibrary(read);
    });
    return () => {
      isHere = false;
    };
  }, [bridge]);
  return library;
}
