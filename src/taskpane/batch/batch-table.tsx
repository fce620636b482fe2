/** The summary of several files: one row per form, sorted by any column. */
import * as React from 'react';
import { openBatchFile } from './actions/open-batch-file';
import { sortBatch as sortBatchAction } from './actions/sort-batch';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { sortBatch, type BatchColumn, type BatchRow, type BatchSort } from './batch';
import { useRun, useWords } from '../shell/pane';
import { fileFailureMessage } from '../wording/failure-message';
import { formatOptional, formatScore } from '../wording/numbers';
import type { WordingKey } from '../wording/words';
import { moveFocus } from '../controls/move-focus';

/** Long tables are cut and say so. */
const ROWS_AT_ONCE = 60;

const COLUMNS: readonly { readonly column: BatchColumn; readonly text: WordingKey }[] = [
  { column: 'name', text: 'batch.name' },
  { column: 'given', text: 'column.given' },
  { column: 'computed', text: 'column.computed' },
  { column: 'grade', text: 'batch.grade' },
  { column: 'errors', text: 'batch.errors' },
  { column: 'missingReasons', text: 'batch.missingReasons' },
];

export interface BatchTableProps {
  readonly rows: readonly BatchRow[];
  readonly sort: BatchSort;
}

export function BatchTable({ rows, sort }: BatchTableProps): JSX.Element {
  const { say } = useWords();
  const table = React.useRef<HTMLTableElement>(null);
  const [shown, setShown] = React.useState(ROWS_AT_ONCE);
  const sorted = React.useMemo(() => sortBatch(rows, sort), [rows, sort]);
  return (
    <>
      <table
        ref={table}
        className="batch-table"
        onKeyDown={(event) => moveFocus(event, table.current, '[data-batch-row]')}
      >
        <thead>
          <tr>
            {COLUMNS.map(({ column, text }) => (
              <Header key={column} column={column} text={say(text)} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <BatchTableRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown ? (
        <Button
          look="link"
          text={say('action.showMore', { count: sorted.length - shown })}
          onClick={() => setShown(shown + ROWS_AT_ONCE)}
        />
      ) : null}
    </>
  );
}

function Header(props: { column: BatchColumn; text: string; sort: BatchSort }): JSX.Element {
  const { column, text, sort } = props;
  const run = useRun();
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={column === 'name' ? '' : 'number'}
      aria-sort={isSorted ? direction : 'none'}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => void run(sortBatchAction, column)}
      >
        {text}
        {isSorted ? <Icon name={sort.isDescending ? 'ChevronDown' : 'ChevronUp'} /> : null}
      </button>
    </th>
  );
}

function BatchTableRow({ row }: { row: BatchRow }): JSX.Element {
  const { say, tell, language } = useWords();
  const run = useRun();
  const name = (
    <th scope="row">
      <button
        type="button"
        className="row-button"
        data-batch-row={row.key}
        onClick={() =>
          void run(openBatchFile, { workbook: row.workbook, formId: row.form?.id ?? null })
        }
      >
        {row.form ? (
          <>
            <span className="batch-project">{row.project}</span>
            {row.unit === '' ? null : <span className="batch-unit">{row.unit}</span>}
            {row.isRepeated ? <span className="batch-unit">{row.file}</span> : null}
          </>
        ) : (
          <span className="batch-project">{row.file}</span>
        )}
      </button>
    </th>
  );
  if (!row.form) {
    return (
      <tr>
        {name}
        <td colSpan={COLUMNS.length - 1} className="batch-problem">
          <Icon name="Warning" className="tone-warning" />
          {row.problem === null
            ? say('batch.noForm')
            : language === 'zh-CN'
              ? row.problemText
              : tell(fileFailureMessage(row.problem))}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      {name}
      <td className="number">{formatOptional(row.given)}</td>
      <td className="number">
        {formatOptional(row.computed)}
        {row.pending > 0 ? (
          <span className="batch-pending">
            {say('batch.pending', { points: formatScore(row.pending) })}
          </span>
        ) : null}
      </td>
      <td className="number">{row.grade ?? '—'}</td>
      <td className={`number ${row.errors > 0 ? 'tone-error is-strong' : ''}`}>{row.errors}</td>
      <td className={`number ${row.missingReasons > 0 ? 'tone-warning is-strong' : ''}`}>
        {row.missingReasons}
      </td>
    </tr>
  );
}
