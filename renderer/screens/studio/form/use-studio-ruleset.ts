import { useEffect, useState } from 'react';

import type { Bridge } from '#core/bridge/bridge';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { useBridge } from '../../../app/bridge-context';

/** Asked once for each host: the form is left and entered at every press on the graph. */
const asked = new WeakMap<Bridge, Promise<Ruleset | null>>();

async function ask(bridge: Bridge): Promise<Ruleset | null> {
  const library = await bridge.ask('library:get', {});
  if (!library.ok) return null;
  const ruleset = await bridge.ask('library:get-ruleset', { hash: library.value.ruleset });
  return ruleset.ok ? ruleset.value.body : null;
}

/** The rules that runs are played under, for the names of dimensions, doctrine, forbidden lines and actions; null until read. */
export function useStudioRuleset(): Ruleset | null {
  const bridge = useBridge();
  const [ruleset, setRuleset] = useState<Ruleset | null>(null);
  useEffect(() => {
    let isHere = true;
    const answer = asked.get(bridge) ?? ask(bridge);
    asked.set(bridge, answer);
    void answer.then((read) => {
      // Not read: ask again next time.
      if (read === null) asked.delete(bridge);
      if (isHere) setRuleset(read);
    });
    return () => {
      isHere = false;
    };
  }, [bridge]);
  return ruleset;
}
