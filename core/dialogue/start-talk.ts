import type { Duty } from '../script/vocabulary';
import { applyConditionalEffects } from './apply-effects';
import { nodeOf, type PreparedScript } from './prepare-script';
import type { TalkState } from './victim-state';

/** The version of the engine's meaning. It goes up only when an old log would replay to another state or score. */
export const engineVersion = 1;

/** The state on arriving at a node: its scene taken over and what arriving there changes applied. */
export function arriveAt(prepared: PreparedScript, state: TalkState, nodeId: string): TalkState {
  const { node, scene } = nodeOf(prepared, nodeId);
  return applyConditionalEffects(node.enter, { ...state, node: node.id, scene: scene.id });
}

/** Begins a talk at the first node of the first scene. Throws for a disposition that the script does not have (a bug). */
export function startTalk(
  prepared: PreparedScript,
  choice: { readonly disposition: string; readonly duty: Duty },
): TalkState {
  const { script } = prepared;
  const disposition = script.dispositions.find((candidate) => candidate.id === choice.disposition);
  const scene = script.scenes[0];
  const node = scene?.nodes[0];
  if (disposition === undefined || scene === undefined || node === undefined) {
    throw new Error(`Script ${script.id} cannot start with disposition ${choice.disposition}`);
  }
  const state: TalkState = {
    node: node.id,
    scene: scene.id,
    disposition: disposition.id,
    duty: choice.duty,
    variables: disposition.start,
    money: { atRisk: script.money.atRisk, lost: script.money.lost, secured: 0 },
    facts: [],
    flags: [],
    done: [],
    slips: 0,
    minutes: 0,
    retriesLeft: script.retries,
    fired: [],
    turn: 0,
    ending: null,
  };
  return arriveAt(prepared, state, node.id);
}
