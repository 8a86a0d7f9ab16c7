import { useMemo, useState } from 'react';
import type { ImportPreview } from '../../../shared/protocol/studio.ts';
import { importWords } from '../../i18n/studio-import.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { chosen, type PlannedRow, type Take } from './plan.ts';
import styles from './PlanTable.module.css';
import { RowProblems } from './RowProblems.tsx';

type Props = {
  preview: ImportPreview;
  rows: readonly PlannedRow[];
  onRows: (rows: readonly PlannedRow[]) => void;
  /** Language of the cards. */
  lang: string;
};

type Shown = 'all' | 'faulty' | 'existing';

/** Rows drawn at a time; a file may have thousands. */
const PAGE = 100;

/** What is in the file: remarks, rows with what is wrong, and a choice for each row or for many at once. */
export function PlanTable({ preview, rows, onRows, lang }: Props) {
  const words = useWords(importWords);
  const language = useLanguage();
  const faulty = rows.filter((each) => each.faulty);
  const existing = rows.filter((each) => each.there !== 'new');
  const differing = rows.filter((each) => each.there === 'differs');
  const [shown, setShown] = useState<Shown>(faulty.length > 0 ? 'faulty' : 'all');
  const [pages, setPages] = useState(1);
  const visible = shown === 'faulty' ? faulty : shown === 'existing' ? existing : rows;
  const places = useMemo(() => new Map(rows.map((each, i) => [each.row, i])), [rows]);
  const choose = (row: PlannedRow, choice: Take) => {
    const i = places.get(row.row);
    if (i !== undefined) onRows(rows.with(i, { ...row, choice }));
  };
  const mendable = faulty.filter(({ choices }) => choices.includes('take'));
  return (
    <div className={styles.plan}>
      {preview.remarks.length > 0 && (
        <section aria-label={words.remarks} className={styles.remarks}>
          {preview.remarks.map((remark, i) => (
            <Notice
              key={i}
              kind={remark.weight === 'error' ? 'error' : 'warn'}
              title={words.where(remark.sheet, remark.row, remark.column)}
            >
              {remark[language]}
            </Notice>
          ))}
        </section>
      )}
      {rows.length === 0 ? (
        <Notice kind="warn">{words.nothing}</Notice>
      ) : (
        <>
          <div className={styles.many}>
            {mendable.length > 0 && (
              <Button small onClick={() => onRows(chosen(rows, 'take', (each) => each.faulty))}>
                {words.takeFaulty(mendable.length)}
              </Button>
            )}
            {differing.length > 0 && (
              <>
                <Button small onClick={() => onRows(chosen(rows, 'replace', (each) => each.there === 'differs'))}>
                  {words.replaceAll(differing.length)}
                </Button>
                <Button small onClick={() => onRows(chosen(rows, 'leave', (each) => each.there === 'differs'))}>
                  {words.leaveExisting}
                </Button>
              </>
            )}
          </div>
          <Segmented<Shown>
            legend={words.filter}
            options={[
              { value: 'all', label: words.all(rows.length) },
              { value: 'faulty', label: words.faulty(faulty.length) },
              { value: 'existing', label: words.existing(existing.length) },
            ]}
            value={shown}
            onChange={(next) => {
              setShown(next);
              setPages(1);
            }}
          />
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.card}</th>
                <th scope="col">{words.says}</th>
                <th scope="col">{words.does}</th>
              </tr>
            </thead>
            <tbody>
              {visible.slice(0, pages * PAGE).map((each) => (
                <PlanRow key={places.get(each.row)} planned={each} lang={lang} onChoose={choose} />
              ))}
            </tbody>
          </table>
          {visible.length > pages * PAGE && (
            <Button small onClick={() => setPages(pages + 1)}>
              {words.more(Math.min(PAGE, visible.length - pages * PAGE))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

type RowProps = { planned: PlannedRow; lang: string; onChoose: (row: PlannedRow, choice: Take) => void };

function PlanRow({ planned, lang, onChoose }: RowProps) {
  const words = useWords(importWords);
  const kinds = useWords(studioWords).one;
  const { row, faulty, choices, choice } = planned;
  const title = row.card?.title || words.untitled;
  return (
    <tr>
      <td className="num" data-label={words.row}>
        {row.row}
        <small>{row.sheet}</small>
      </td>
      <th scope="row">
        <span lang={lang}>{title}</span>
        <small>{kinds[row.kind]}</small>
      </th>
      <td>
        <RowProblems planned={planned} />
      </td>
      <td>
        <select
          className={styles.choice}
          aria-label={words.choiceOf(title, row.row)}
          value={choice}
          disabled={choices.length < 2}
          onChange={(event) => onChoose(planned, choices.find((each) => each === event.target.value) ?? choice)}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {each === 'take' && faulty ? words.choices.mend : words.choices[each]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
