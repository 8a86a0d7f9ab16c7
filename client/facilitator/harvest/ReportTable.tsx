import { HIDDEN, shownCell, type Cell, type Column, type Table } from '../../../shared/harvest/document.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import styles from './ReportTable.module.css';

/** Columns that fit a phone. */
const FEW = 4;
/** What scrolls sideways must be reached with the keyboard too (WCAG 2.1.1). */
const SCROLLS = { role: 'region', tabIndex: 0 } as const;

/** A table with a caption, headers for its columns and for its rows. Wide ones scroll on a phone. */
export function ReportTable({ table: { caption, columns, rows, note } }: { table: Table }) {
  return (
    <div className={styles.around}>
      <div className={styles.scroll} aria-label={columns.length > FEW ? caption : undefined} {...(columns.length > FEW ? SCROLLS : {})}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title, of }, i) => (
                <th key={`${title} ${i}`} scope="col" className={of === 'number' ? styles.number : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {columns.map((column, at) => (
                  <TableCell key={at} cell={row[at] ?? null} column={column} head={at === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}

function TableCell({ cell, column, head }: { cell: Cell; column: Column; head: boolean }) {
  const language = useLanguage();
  const words = useWords(harvestWords);
  const look = column.of === 'number' ? styles.number : undefined;
  if (head) return <th scope="row">{shownCell(cell, language)}</th>;
  if (cell !== null) return <td className={look}>{shownCell(cell, language)}</td>;
  return (
    <td className={look}>
      <span aria-hidden="true">{HIDDEN}</span>
      <span className="visually-hidden">{words.hidden}</span>
    </td>
  );
}
