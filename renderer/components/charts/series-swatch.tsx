import { lookDashes, lookMarkers, type CurveLook } from './curve-series';
import './curve-looks.css';

/** A short piece of a line as it is drawn in the chart; stands before its name. */
export function SeriesSwatch({ look }: { readonly look: CurveLook }) {
  return (
    <svg
      className={`series-swatch curve-look-${look}`}
      viewBox="0 0 30 10"
      aria-hidden="true"
      focusable="false"
    >
      <path className="curve-line" d="M1 5H29" strokeDasharray={lookDashes[look]} />
      <path className="curve-marker" d={lookMarkers[look]} transform="translate(15 5)" />
    </svg>
  );
}
