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

/** All fraud types, as the shipped catalogue names them. */
export const allFraudTypes = [
  { id: 'F00', name: '核实未受骗（误报）', short: '核实未受骗' },
  { id: 'F01', name: '刷单返利类', short: '刷单返利' },
  { id: 'F02', name: '虚假网络投资理财类', short: '投资理财' },
  { id: 'F03', name: '冒充电商物流客服类', short: '冒充客服' },
  { id: 'F04', name: '冒充公检法及政府机关类', short: '冒充公检法' },
  { id: 'F05', name: '虚假征信类', short: '虚假征信' },
  { id: 'F06', name: '虚假网络贷款类', short: '虚假贷款' },
  { id: 'F07', name: '虚假购物服务类', short: '虚假购物' },
  { id: 'F08', name: '冒充领导熟人类', short: '冒充领导熟人' },
  { id: 'F09', name: '网络婚恋交友类', short: '婚恋交友' },
  { id: 'F10', name: '网络游戏产品虚假交易类', short: '游戏交易' },
  { id: 'F11', name: '机票退改签类', short: '机票退改签' },
  { id: 'F12', name: '裸聊敲诈类', short: '裸聊敲诈' },
  { id: 'F13', name: '自动扣费屏幕共享类', short: '自动扣费' },
  { id: 'F14', name: '冒充军警学校采购类', short: '冒充采购' },
  { id: 'F15', name: '养老收藏与追款二次诈骗类', short: '养老与追款' },
  { id: 'F16', name: '跑分出租银行卡类', short: '跑分卖卡' },
] as const;
