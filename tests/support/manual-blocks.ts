import type { ScriptTable } from '#core/manual/tables/script-table';
import type { ManualBlock, ManualRow } from '#core/manual/manual-block';

/** Tables as a reader of files would hand them over, a sheet for each. */
export function blocksOfTables(tables: readonly ScriptTable[]): ManualBlock[] {
  return tables.map(({ headers, rows, title }) => ({
    kind: 'table',
    place: { sheet: title, block: null, row: null },
    rows: [headers, ...rows].map((cells, at): ManualRow => ({
      cells,
      spread: cells,
      place: { sheet: title, block: null, row: at + 1 },
    })),
  }));
}

/** Fraud types as far as tests name them. */
export const someFraudTypes = [
  { id: 'F00', name: '核实未受骗（误报）', short: '核实未受骗' },
  { id: 'F01', name: '刷单返利类', short: '刷单返利' },
  { id: 'F04', name: '冒充公检法及政府机关类', short: '冒充公检法' },
  { id: 'F07', name: '虚假购物服务类', short: '虚假购物' },
] as const;
