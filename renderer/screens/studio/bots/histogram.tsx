import { useWords } from '../../../app/words';
import { botsMessages as words } from './messages';

/** Scores by tens as eleven small bars; the counts are its words. */
export function Histogram({ counts }: { readonly counts: readonly number[] }) {
  const { say } = useWords();
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="bots-histogram"
      viewBox={`0 0 ${counts.length * 8} 24`}
      role="img"
      aria-label={say(words.bands, { counts: counts.join(' ') })}
    >
      {counts.map((count, band) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 22);
        return (
          <g key={band}>
            <rect className="bots-bar" x={band * 8 + 1} y={24 - height} width="6" height={height} />
            <title>{`${band === 10 ? '100' : `${band * 10}–${band * 10 + 9}`}: ${count}`}</title>
          </g>
        );
      })}
    </svg>
  );
}
