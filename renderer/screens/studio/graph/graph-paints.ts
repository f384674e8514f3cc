/** Colours of the theme for what is drawn on canvases: lines, areas and far boxes. */
export type GraphPaints = {
  readonly paper: string;
  readonly dot: string;
  readonly area: string;
  readonly areaEdge: string;
  readonly text: string;
  readonly best: string;
  readonly ok: string;
  readonly useless: string;
  readonly harmful: string;
  readonly node: string;
  readonly start: string;
  readonly scene: string;
  readonly kept: string;
  readonly lost: string;
  readonly open: string;
  readonly chosen: string;
  readonly problem: string;
  readonly heat: readonly string[];
  readonly font: string;
};

/** The colours that the page shows at this moment. */
export function graphPaints(element: Element): GraphPaints {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    dot: token('--rule'),
    area: token('--surface-sunken'),
    areaEdge: token('--rule'),
    text: token('--text-soft'),
    best: token('--ink'),
    ok: token('--ink-line'),
    useless: token('--rule-strong'),
    harmful: token('--amber-fill'),
    node: token('--ink-line'),
    start: token('--ink-fill'),
    scene: token('--ink-line'),
    kept: token('--green-fill'),
    lost: token('--red-fill'),
    open: token('--rule-strong'),
    chosen: token('--ink'),
    problem: token('--amber-fill'),
    heat: [0, 1, 2, 3, 4, 5].map((step) => token(`--heat-${step}`)),
    font: style.fontFamily,
  };
}
