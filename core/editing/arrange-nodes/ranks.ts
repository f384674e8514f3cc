import type { Edge } from '../../check/script-graph';

type Link = Pick<Edge, 'from' | 'to' | 'retry'>;

/** Links by source that lead forward: no retry, and none that closes a cycle (found by going through depth first). */
function forwardLinks(
  ids: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to, retry } of links) {
    if (!retry && from !== to && out.has(to)) out.get(from)?.push(to);
  }
  const forward = new Map<string, string[]>(ids.map((id) => [id, []]));
  const state = new Map<string, 'open' | 'closed'>();
  for (const root of ids) {
    if (state.has(root)) continue;
    const work: { readonly id: string; next: number }[] = [{ id: root, next: 0 }];
    state.set(root, 'open');
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const target = out.get(frame.id)?.[frame.next];
      frame.next += 1;
      if (target === undefined) {
        state.set(frame.id, 'closed');
        work.pop();
        continue;
      }
      if (state.get(target) === 'open') continue;
      forward.get(frame.id)?.push(target);
      if (!state.has(target)) {
        state.set(target, 'open');
        work.push({ id: target, next: 0 });
      }
    }
  }
  return forward;
}

/** Some ids in columns: each stands in a later column than everything that leads to it. Ids keep their order in a column. */
export function columnsOf(ids: readonly string[], links: readonly Link[]): readonly (readonly string[])[] {
  const forward = forwardLinks(ids, links);
  const waiting = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const targets of forward.values())
    for (const to of targets) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const rank = new Map<string, number>();
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    const at = rank.get(id) ?? 0;
    for (const to of forward.get(id) ?? []) {
      rank.set(to, Math.max(rank.get(to) ?? 0, at + 1));
      const left = (waiting.get(to) ?? 1) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  const columns: string[][] = [];
  for (const id of ids) (columns[rank.get(id) ?? 0] ??= []).push(id);
  return columns.map((column) => column ?? []);
}

/** Goes through the columns and back, putting each id near the middle of those it is linked with, so that few lines cross. */
export function untangled(
  columns: readonly (readonly string[])[],
  links: readonly Link[],
  sweeps = 4,
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const list = neighbours.get(id);
    if (list === undefined) neighbours.set(id, [other]);
    else list.push(other);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  const column = new Map<string, number>();
  const place = new Map<string, number>();
  columns.forEach((ids, at) => ids.forEach((id) => column.set(id, at)));
  const note = (ids: readonly string[]): void => ids.forEach((id, at) => place.set(id, at / ids.length));
  columns.forEach(note);

  const sorted = columns.map((ids) => [...ids]);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForward = sweep % 2 === 0;
    const order = sorted.map((_ids, at) => (isForward ? at : sorted.length - 1 - at));
    for (const at of order) {
      const ids = sorted[at] ?? [];
      const middle = new Map<string, number>();
      for (const id of ids) {
        const seen = (neighbours.get(id) ?? []).filter((other) => {
          const there = column.get(other);
          return there !== undefined && (isForward ? there < at : there > at);
        });
        const sum = seen.reduce((total, other) => total + (place.get(other) ?? 0), 0);
        middle.set(id, seen.length === 0 ? (place.get(id) ?? 0) : sum / seen.length);
      }
      ids.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
      note(ids);
    }
  }
  return sorted;
}
