import type { NodePlace, ScriptDraft } from '../../editing/draft-document';
import { freeId } from '../../editing/free-id';
import type { Scene } from '../../script/node-schema';
import type { Ending, Script } from '../../script/script-schema';
import { victimVariables } from '../../script/vocabulary';
import type { Leftover } from '../import-report';
import type { FraudTypeNames } from './fraud-type-codec';
import { nodeReader, type Report } from './read-nodes';
import { readRow } from './read-row';
import { groupRows, rowLookup } from './row-groups';
import { rowKeys } from './row-keys';
import { basicsColumns, tableColumns, type RowOf, type TableName } from './table-columns';
import type { FoundTables, TableRow } from './table-rows';
import { targetReader } from './target-reader';

/** A script read from its tables, and the cells that it could not be read from. */
export type ReadTables = { readonly draft: ScriptDraft; readonly leftovers: readonly Leftover[] };

type Basics = RowOf<ReturnType<typeof basicsColumns>>;

function readBasics(rows: readonly TableRow[], fraudTypes: FraudTypeNames, report: Report): Basics {
  const columns = basicsColumns(fraudTypes);
  const cells = new Map<string, string>();
  for (const row of rows)
    for (const [header, cell] of row.cells) {
      if (!cells.has(header)) cells.set(header, cell);
      else report({ place: row.place, text: cell, reason: 'same-twice', column: header });
    }
  const found = new Map(rows.flatMap((row) => [...row.cells.keys()].map((header) => [header, row.place])));
  const nowhere = { sheet: null, block: null, row: null };
  // Reported at the row of the cell and not at that of the whole.
  return readRow(columns, { cells, place: nowhere }, (leftover) =>
    report({ ...leftover, place: found.get(leftover.column ?? '') ?? nowhere }),
  );
}

/** Gives ids to the rows that have none. */
function withIds<Row extends { readonly id?: string | undefined }>(
  rows: readonly Row[],
  wish: string,
): (Row & { readonly id: string })[] {
  const taken = new Set(rows.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return rows.map((row) => {
    if (row.id !== undefined) return { ...row, id: row.id };
    const id = freeId(wish, taken);
    taken.add(id);
    return { ...row, id };
  });
}

/** Puts a script together from the rows that were found. */
export function readTables({ leftovers, rows }: FoundTables, fraudTypes: FraudTypeNames): ReadTables {
  const all: Leftover[] = [...leftovers];
  const report: Report = (leftover) => all.push(leftover);
  const rowsOf = (name: TableName): readonly TableRow[] => rows.get(name) ?? [];
  const read = <Name extends TableName>(name: Name): RowOf<(typeof tableColumns)[Name]>[] =>
    rowsOf(name).map((row) => readRow<(typeof tableColumns)[Name]>(tableColumns[name], row, report));

  const basics = readBasics(rows.get('basics') ?? [], fraudTypes, report);
  const { age, fear, home, known, level, moneyFor, name, received, speech, text, voice, work, ...head } =
    basics;
  const { atRisk, id = '', lost, ...rest } = head;

  const sceneRows = withIds(read('scenes'), 'scene');
  const nodeRows = withIds(read('nodes'), 'node');
  const isWithoutScenes = sceneRows.length === 0 && nodeRows.length > 0;
  if (isWithoutScenes) sceneRows.push({ id: 'scene', kind: 'phone', title: '', setting: '' });
  const endingRows = withIds(read('endings'), 'ending');
  const transitionRows = withIds(read('transitions'), 'transition');
  const nodeKeys = rowKeys(nodeRows.map((node) => node.id));
  const target = targetReader({ nodes: nodeRows, endings: endingRows, transitions: transitionRows });
  const nodeOf = rowLookup(
    nodeKeys,
    nodeRows.map(({ title }) => title),
  );
  const readNode = nodeReader(rowsOf, nodeOf, target, report);

  const byScene = groupRows(
    nodeRows.map((value, at) => ({
      value: { node: value, at },
      owner: isWithoutScenes ? 'scene' : value.scene,
      row: rowsOf('nodes')[at] ?? { cells: new Map(), place: { sheet: null, block: null, row: null } },
    })),
    isWithoutScenes
      ? () => 0
      : rowLookup(
          rowKeys(sceneRows.map((scene) => scene.id)),
          sceneRows.map(({ title }) => title),
        ),
    report,
  );
  const scenes = sceneRows.map(({ deadlineLabel, deadlineMinutes, ...scene }, at): Scene => {
    const nodes = byScene.of(at).map((node) => readNode(node.at, node.node));
    if (deadlineLabel === undefined && deadlineMinutes === undefined) return { ...scene, nodes };
    return { ...scene, deadline: { label: deadlineLabel ?? '', minutes: deadlineMinutes ?? 0 }, nodes };
  });

  const textRows = rowsOf('endingTexts').map((row) => {
    const { ending, ...value } = readRow(tableColumns.endingTexts, row, report);
    return { row, value, owner: ending };
  });
  const endingTexts = groupRows(
    textRows,
    rowLookup(
      rowKeys(endingRows.map((ending) => ending.id)),
      endingRows.map(({ title }) => title),
    ),
    report,
  );
  const endings = endingRows.map((row, at): Ending => ({ ...row, texts: [...endingTexts.of(at)] }));

  const script: Script = {
    ...rest,
    format: 1,
    id: rows.get('basics')?.some(({ cells }) => cells.get('剧本编号')?.trim())
      ? id
      : freeId('imported', new Set()),
    alert: { level, received, text, known },
    persona: { name, age, work, home, moneyFor, fear, speech, voice },
    money: { atRisk, lost },
    facts: withIds(read('facts'), 'fact'),
    flags: withIds(read('flags'), 'flag'),
    dispositions: withIds(read('dispositions'), 'disposition').map(
      ({ id: own, name: called, note, ...start }) => ({
        id: own,
        name: called,
        note,
        start: Object.fromEntries(
          victimVariables.map((variable) => [variable, start[variable]]),
        ) as typeof start,
      }),
    ),
    scenes,
    transitions: transitionRows.map((row) => ({ ...row, to: target(row.to) })),
    always: withIds(read('always'), 'interrupt').map((row) => ({ ...row, to: target(row.to) })),
    endings,
    walkthroughs: withIds(read('walkthroughs'), 'walkthrough'),
  };
  const layout = Object.fromEntries(
    read('layout').map(({ id: own, x, y }): [string, NodePlace] => [own, { x, y }]),
  );
  return { draft: { script, layout }, leftovers: all };
}
