type Path = readonly (string | number)[];
type Leaf = { readonly path: Path; readonly text: string };

/** What markup, scripts, links, styles and templates would be made of, each with what it would set if it ran. */
const markers = [
  '<img src=x onerror="window.__qz=1">',
  '<script>window.__qz=2</script>',
  '<svg onload="window.__qz=3"></svg>',
  '[这里](javascript:window.__qz=4)',
  '</style></title><a href="javascript:window.__qz=5">点</a>',
  '{{window.__qz=6}}${window.__qz=7}',
  '"><iframe srcdoc="<script>top.__qz=8</script>">',
] as const;
/** For fields that take a few letters only. */
const shortMarkers = ['<img src=x onerror=__qz=1>', '<b id=qz>', '<s>'] as const;

/** A piece of each long marker by which it is known again where it is shown as text. */
export const markerTraces: readonly string[] = [
  '<img src=x',
  '<script>window.__qz',
  '<svg onload',
  '(javascript:window',
  '</style></title>',
  '{{window.__qz',
  '<iframe srcdoc',
  '<img src=x onerror=__qz',
  '<b id=qz>',
  '<s>',
];

function leavesIn(value: unknown, path: Path = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, at) => [at, item] as const)
    : Object.entries(value);
  return members.flatMap(([key, inner]) => leavesIn(inner, [...path, key]));
}

function put(document: unknown, path: Path, text: string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], document);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = text;
}

/** A body in which everything that is free text ends with a marker, and the texts that had to stay as they were. */
export type Marked<T> = { readonly body: T; readonly count: number; readonly left: readonly string[] };

/**
 * Puts markers into every text of a body that its reader lets it stand in: all strings are tried, and what the reader refuses goes a step
 * back, to a shorter marker and then to what it was. So a field that is added later is marked too. `faultsOf` answers paths.
 */
export function markTexts<T>(honest: T, faultsOf: (body: unknown) => readonly Path[]): Marked<T> {
  const body = structuredClone(honest);
  const leaves = leavesIn(honest);
  const tries = leaves.map(({ text }, at) => [
    `${text}${markers[at % markers.length] ?? ''}`,
    ...shortMarkers.map((marker) => `${text}${marker}`),
    text,
  ]);
  const steps = leaves.map(() => 0);
  leaves.forEach(({ path }, at) => put(body, path, tries[at]?.[0] ?? ''));
  for (let faults = faultsOf(body); faults.length > 0; faults = faultsOf(body)) {
    let moved = false;
    for (const [at, { path }] of leaves.entries()) {
      const step = steps[at] ?? 0;
      const isHit = faults.some((fault) => fault.every((key, depth) => key === path[depth]));
      if (!isHit || step === shortMarkers.length + 1) continue;
      moved = true;
      steps[at] = step + 1;
      put(body, path, tries[at]?.[step + 1] ?? '');
    }
    if (!moved) throw new Error(`Nothing is left to give way: ${JSON.stringify(faults.slice(0, 3))}`);
  }
  const left = leaves.filter((_leaf, at) => steps[at] === shortMarkers.length + 1).map(({ text }) => text);
  return { body, count: leaves.length - left.length, left };
}
