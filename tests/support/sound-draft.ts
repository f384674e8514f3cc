import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse } from 'yaml';

import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

type Members = Record<string, unknown>;

const folder = resolve(__dirname, '../fixtures/sound-case');
const read = (name: string): string => readFileSync(resolve(folder, name), 'utf8');

function soundRules(): Ruleset {
  const found = readRulesetText(read('ruleset.yaml'));
  if (!found.ok) throw new Error('The rules of the sound case do not read');
  return found.value.ruleset;
}

/** The rules of the sound case. */
export const soundRuleset: Ruleset = soundRules();

const ofMove = ['id', 'kind', 'lines', 'when', 'forbidden'];

/** A move as an editor has it: always with outcomes. */
function writtenOut(move: Members): Members {
  if ('outcomes' in move) return move;
  const part = (isOfMove: boolean): Members =>
    Object.fromEntries(Object.entries(move).filter(([key]) => ofMove.includes(key) === isOfMove));
  return { ...part(true), outcomes: [part(false)] };
}

/**
 * The sound case as a draft, after `damage` to the document of its file. Null where what is left is nothing that an editor could
 * hold (a member that no format knows, a text where a number belongs).
 */
export function soundDraft(damage: (document: Members) => void = () => undefined): ScriptDraft | null {
  const script = parse(read('script.yaml')) as Members & { scenes: { nodes: { moves: Members[] }[] }[] };
  damage(script);
  for (const { nodes } of script.scenes) for (const node of nodes) node.moves = node.moves.map(writtenOut);
  const draft = scriptDraftSchema.safeParse({ script, layout: {} });
  return draft.success ? draft.data : null;
}
