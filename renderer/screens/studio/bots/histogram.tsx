const nameOf = (band: number): string => (band === 10 ? '100' : `${band * 10}–${band * 10 + 9}`);

/** Scores by tens as eleven small bars, with the counts beside them. */
export function Histogram({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const bands = counts.flatMap((count, band) => (count === 0 ? [] : [`${nameOf(band)}: ${count}`]));
  return (
    <div className="bots-scores">
      <svg
        className="bots-histogram"
        viewBox={`0 0 ${counts.length * 8} 24`}
        aria-hidden="true"
        focusable="false"
      >
        {counts.map((count, band) => {
          const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 22);
          return (
            <g key={band}>
              <rect className="bots-bar" x={band * 8 + 1} y={24 - height} width="6" height={height} />
            </g>
          );
        })}
      </svg>
      <span className="bots-bands">{bands.join(' · ')}</span>
    </div>
  );
}
