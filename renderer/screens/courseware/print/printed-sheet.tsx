import type { PrintDocument } from '#core/courseware/print-document';

import { classNames } from '../../../components/class-names';
import { PrintedBlocks } from './printed-blocks';
import { PrintedContents } from './printed-contents';

/** One document on paper: cover and contents where it has them, its blocks, and a foot that stands on every page. */
export function PrintedSheet({ document }: { readonly document: PrintDocument }) {
  const { blocks, day, footer, hasContents, hasCover, kind, orientation, stamp, subtitle, title, unit } =
    document;
  return (
    <article className={classNames('printed', `printed-${orientation}`, `printed-${kind}`)}>
      {hasCover && (
        <header className="printed-cover">
          {unit !== '' && <p className="printed-cover-unit">{unit}</p>}
          <h1>{title}</h1>
          <p className="printed-cover-subtitle">{subtitle}</p>
          <p className="printed-cover-day">{day}</p>
          <ul className="printed-stamp">
            {stamp.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </header>
      )}
      {hasContents && <PrintedContents blocks={blocks} />}
      {/* A table, because its foot is drawn again on every page. */}
      <table className="printed-frame" role="presentation">
        <tfoot>
          <tr>
            <td className="printed-foot">{footer}</td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              <PrintedBlocks blocks={blocks} />
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}
