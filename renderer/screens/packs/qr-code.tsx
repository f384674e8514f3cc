import qrcode from 'qrcode-generator';

import './packs.css';

/** Modules of white around a code, without which readers do not find it. */
const margin = 4;

/** Dark modules as one outline: each run of a row is a rectangle. */
function outlineOf(text: string): { readonly size: number; readonly outline: string } {
  const code = qrcode(0, 'M');
  code.addData(text, /^[0-9A-Z $%*+./:-]*$/.test(text) ? 'Alphanumeric' : 'Byte');
  code.make();
  const count = code.getModuleCount();
  let outline = '';
  for (let row = 0; row < count; row += 1) {
    let from = -1;
    for (let column = 0; column <= count; column += 1) {
      const isDark = column < count && code.isDark(row, column);
      if (isDark && from < 0) from = column;
      if (!isDark && from >= 0) {
        outline += `M${from + margin} ${row + margin}h${column - from}v1h${from - column}z`;
        from = -1;
      }
    }
  }
  return { size: count + 2 * margin, outline };
}

/** A text as a square that a phone or a scanner reads. Black on white in every theme, because readers want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { outline, size } = outlineOf(text);
  return (
    <svg className="packs-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className="packs-qr-light" width={size} height={size} />
      <path className="packs-qr-dark" d={outline} shapeRendering="crispEdges" />
    </svg>
  );
}
