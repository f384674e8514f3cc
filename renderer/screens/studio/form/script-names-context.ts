import { createContext, useContext, useMemo } from 'react';

import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { plainNames, scriptNames, type ScriptNames } from '#core/script-words/script-names';

import { useEditor } from '../editor-context';

const NamesContext = createContext<ScriptNames>(plainNames);
export const ScriptNamesProvider = NamesContext.Provider;

/** The names that sentences about conditions and effects use. */
export function useScriptNames(): ScriptNames {
  return useContext(NamesContext);
}

/** Makes the names anew only when one of them changed: scenes change with every key, their titles do not. */
export function useNamesOfScript(ruleset: Ruleset | null): ScriptNames {
  const facts = useEditor((state) => state.document.script.facts);
  const flags = useEditor((state) => state.document.script.flags);
  const dispositions = useEditor((state) => state.document.script.dispositions);
  const titles = useEditor((state) =>
    JSON.stringify(state.document.script.scenes.map(({ id, title }) => [id, title])),
  );
  return useMemo(() => {
    const scenes = new Map(JSON.parse(titles) as [string, string][]);
    return {
      ...scriptNames({ facts, flags, dispositions, scenes: [] }, ruleset?.actions),
      scene: (id) => scenes.get(id) || id,
    };
  }, [facts, flags, dispositions, titles, ruleset]);
}
