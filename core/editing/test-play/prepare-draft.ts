import { prepareScript, type PreparedScript, type Target } from '../../dialogue/prepare-script';
import type { Ending, Script } from '../../script/script-schema';

/** The ending of a test play that came to a target which is not there. No script can have an id like it. */
export const nowhere = '~nowhere';

const nowhereEnding: Ending = {
  id: nowhere,
  kind: 'no-agreement',
  title: '',
  rank: 0,
  acceptable: false,
  money: 'open',
  texts: [],
  because: '',
};

function targetsOf(script: Script): readonly string[] {
  return [
    ...script.scenes.flatMap(({ nodes }) =>
      nodes.flatMap(({ moves, within, fallback }) => [
        ...moves.flatMap(({ outcomes }) => outcomes.map(({ to }) => to)),
        ...(within === undefined ? [] : [within.else.to]),
        ...(fallback === undefined ? [] : [fallback.to]),
      ]),
    ),
    ...script.always.map(({ to }) => to),
    ...script.transitions.map(({ to }) => to),
  ];
}

/** A draft made ready for the engine: what leads to nothing that is there leads to {@link nowhere}, so that it can be played so far. */
export function prepareDraft(script: Script): PreparedScript {
  const prepared = prepareScript(script);
  const targets = new Map<string, Target>(prepared.targets);
  for (const id of targetsOf(script)) {
    if (!targets.has(id)) targets.set(id, { kind: 'ending', ending: nowhereEnding });
  }
  // A transition leads into a scene; to another transition it leads nowhere.
  for (const transition of script.transitions) {
    if (targets.get(transition.to)?.kind !== 'transition') continue;
    targets.set(nowhere, { kind: 'ending', ending: nowhereEnding });
    targets.set(transition.id, { kind: 'transition', transition: { ...transition, to: nowhere } });
  }
  return { ...prepared, targets };
}
