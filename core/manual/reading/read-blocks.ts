import { findPersonalData } from '../../check/personal-data/find-personal-data';
import { textsIn } from '../../check/texts-in';
import { scriptDraftSchema, type ScriptDraft } from '../../editing/draft-document';
import { fail, ok, type Result } from '../../lib/result';
import type { ImportCounts, ImportedPart, ImportReport, Leftover } from '../import-report';
import type { ManualBlock } from '../manual-block';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import { readTables } from '../tables/read-tables';
import { findTables } from '../tables/table-rows';
import { readManual } from './read-manual';

/** Drafts that came of a document, and the report of how. */
export type Imported = { readonly drafts: readonly ScriptDraft[]; readonly report: ImportReport };

/** Why nothing came of a document. `not-a-script`: what was read is too long for a script; `path` says where. */
export type NotImported =
  { readonly reason: 'nothing-found' } | { readonly reason: 'not-a-script'; readonly path: string };

/** Words left and right of a finding, so that one sees whose it might be. */
const around = 12;

/** Counts what a draft holds. */
export function countDraft({ script }: ScriptDraft): ImportCounts {
  const nodes = script.scenes.flatMap((scene) => scene.nodes);
  return {
    scenes: script.scenes.length,
    nodes: nodes.length,
    victimLines: nodes.reduce((sum, { replies }) => sum + replies.length, 0),
    officerLines: nodes
      .flatMap(({ moves }) => moves)
      .reduce((sum, { lines }) => sum + Object.keys(lines).length, 0),
    pairs: 0,
    endings: script.endings.length,
  };
}

/** Checks the drafts' shape and adds what looks like personal data. All drafts or none. */
export function finishImport(
  form: ImportReport['form'],
  drafts: readonly ScriptDraft[],
  parts: readonly ImportedPart[],
  leftovers: readonly Leftover[],
): Result<Imported, NotImported> {
  if (drafts.length === 0) return fail({ reason: 'nothing-found' });
  const checked: ScriptDraft[] = [];
  for (const draft of drafts) {
    const parsed = scriptDraftSchema.safeParse(JSON.parse(JSON.stringify(draft)));
    if (!parsed.success) {
      return fail({ reason: 'not-a-script', path: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    checked.push(parsed.data);
  }
  const texts = [...textsIn(checked), ...leftovers.map(({ text }) => ({ path: [], text }))];
  const personalData = findPersonalData(texts).map(({ at, kind, length, text }) => ({
    kind,
    text: text.slice(Math.max(0, at - around), at + length + around),
  }));
  return ok({ drafts: checked, report: { form, parts, leftovers, personalData } });
}

/** Reads a document: as the tables of the template where it holds them, else as a manual. `title` is for want of a better one. */
export function readBlocks(
  blocks: readonly ManualBlock[],
  { fraudTypes, title }: { readonly fraudTypes: FraudTypeNames; readonly title: string },
): Result<Imported, NotImported> {
  const tables = findTables(blocks, fraudTypes);
  if (tables === null) {
    const { drafts, leftovers, parts } = readManual(blocks, { fraudTypes, title });
    return finishImport('manual', drafts, parts, leftovers);
  }
  const { draft, leftovers } = readTables(tables, fraudTypes);
  const part = { title: draft.script.title, fraudType: draft.script.fraudType, counts: countDraft(draft) };
  return finishImport('tables', [draft], [part], leftovers);
}
