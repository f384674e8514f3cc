import type { ScriptDraft } from '../../editing/draft-document';
import type { Node, Scene } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import { cellText, quotedCell } from './cell-text';
import type { FraudTypeNames } from './fraud-type-codec';
import { rowKeys } from './row-keys';
import { scriptTable, writeRow, type ScriptTable } from './script-table';
import { basicsColumns, tableTitles } from './table-columns';

/** How the tables are written. */
export type TableWriting = {
  readonly fraudTypes: FraudTypeNames;
  /** Whether nodes and what hangs on them stand in tables of their own for each scene, as a document reads best. */
  readonly byScene: boolean;
};

function basics(script: Script, fraudTypes: FraudTypeNames): ScriptTable {
  const columns = basicsColumns(fraudTypes);
  const { alert, money, persona } = script;
  const cells = writeRow(columns, { ...script, ...money, ...alert, ...persona });
  return {
    name: 'basics',
    title: tableTitles.basics,
    scene: null,
    headers: ['项目', '内容'],
    rows: Object.values(columns).map(({ header }, at) => [header, cells[at] ?? '']),
  };
}

type KeyedNode = { readonly node: Node; readonly key: string; readonly scene: string };

function nodeTables(nodes: readonly KeyedNode[], title: string | null): ScriptTable[] {
  return [
    scriptTable(
      'nodes',
      nodes.map(({ node, scene }) => ({ ...node, scene, seconds: node.within?.seconds })),
      title,
    ),
    scriptTable(
      'replies',
      nodes.flatMap(({ key, node }) => node.replies.map((reply) => ({ ...reply, node: key }))),
      title,
    ),
    scriptTable(
      'moves',
      nodes.flatMap(({ key, node }) => node.moves.map((move) => ({ ...move, node: key }))),
      title,
    ),
    scriptTable(
      'outcomes',
      nodes.flatMap(({ key, node }) => {
        const keys = rowKeys(node.moves.map(({ id }) => id));
        return node.moves.flatMap(({ outcomes }, at) =>
          outcomes.map((outcome) => ({ ...outcome, node: key, move: keys[at] ?? '' })),
        );
      }),
      title,
    ),
    scriptTable(
      'byItself',
      nodes.flatMap(({ key, node }) => [
        ...(node.within === undefined ? [] : [{ ...node.within.else, node: key, cause: 'timeout' as const }]),
        ...(node.fallback === undefined ? [] : [{ ...node.fallback, node: key, cause: 'fallback' as const }]),
      ]),
      title,
    ),
  ];
}

function sceneRow({ deadline, id, kind, setting, title }: Scene) {
  return { id, kind, title, setting, deadlineLabel: deadline?.label, deadlineMinutes: deadline?.minutes };
}

/** A script as tables; `readTables` gives the very same document back. Empty tables are left out, but never the basic ones. */
export function writeTables(
  { layout, script }: ScriptDraft,
  { byScene, fraudTypes }: TableWriting,
): readonly ScriptTable[] {
  const { scenes } = script;
  const sceneKeys = rowKeys(scenes.map(({ id }) => id));
  const all = scenes.flatMap(({ nodes }, at) => nodes.map((node) => ({ node, at })));
  const nodeKeys = rowKeys(all.map(({ node }) => node.id));
  const keyed = all.map(({ at, node }, index) => ({
    node,
    at,
    key: nodeKeys[index] ?? '',
    scene: sceneKeys[at] ?? '',
  }));
  const endingKeys = rowKeys(script.endings.map(({ id }) => id));
  const tables = [
    scriptTable('facts', script.facts),
    scriptTable('flags', script.flags),
    scriptTable(
      'dispositions',
      script.dispositions.map(({ start, ...rest }) => ({ ...rest, ...start })),
    ),
    scriptTable('scenes', scenes.map(sceneRow)),
    ...(byScene
      ? scenes.flatMap(({ title }, at) =>
          nodeTables(
            keyed.filter((one) => one.at === at),
            title,
          ),
        )
      : nodeTables(keyed, null)),
    scriptTable('transitions', script.transitions),
    scriptTable('always', script.always),
    scriptTable('endings', script.endings),
    scriptTable(
      'endingTexts',
      script.endings.flatMap(({ texts }, at) =>
        texts.map((text) => ({ ...text, ending: endingKeys[at] ?? '' })),
      ),
    ),
    scriptTable('walkthroughs', script.walkthroughs),
    scriptTable(
      'layout',
      Object.entries(layout).map(([id, place]) => ({ id, ...place })),
    ),
  ];
  const known = new Set([...nodeKeys, ...endingKeys, ...script.transitions.map(({ id }) => id)].map(String));
  return [basics(script, fraudTypes), ...tables.filter(({ rows }) => rows.length > 0)].map((table) =>
    withFirmTargets(table, known),
  );
}

/** A target that leads nowhere yet must not be read as the title of something, so it is put in quotes. */
function withFirmTargets(table: ScriptTable, known: ReadonlySet<string>): ScriptTable {
  const at = table.headers.findIndex((header) => header === '去处' || header === '转到节点');
  if (at === -1) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const target = row[at] ?? '';
      const isFirm = target === '' || known.has(target) || target !== cellText(target);
      return isFirm ? row : row.map((cell, index) => (index === at ? quotedCell(cell) : cell));
    }),
  };
}
