import type { CDPSession } from '@playwright/test';

/** What a page holds after everything unreachable was collected. */
export type PageMemory = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Collects garbage and counts what is left. Twice: what finalizers let go is collected by the second. */
export async function pageMemory(session: CDPSession): Promise<PageMemory> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
