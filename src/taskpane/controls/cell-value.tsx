/** A value with its cell; a button where the cell is in the open workbook. */
import * as React from 'react';
import type { SheetCellReference } from '../../core/sheet/address';
import { selectCell } from '../shell/actions/select-cell';
import { useRun, useWords } from '../shell/pane';

export interface CellValueProps {
  /** What the value is: 批复, 自评. */
  readonly label: string;
  readonly value: string;
  /** `null` when the cell is in another file, or there is none. */
  readonly cell: SheetCellReference | null;
}

export function CellValue({ label, value, cell }: CellValueProps): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  const shown = value || '—';
  const content = (
    <>
      <span className="cell-value-label">
        {label} {cell ? <span className="cell-value-address">{cell.address}</span> : null}
      </span>{' '}
      <span className="cell-value-text">{shown}</span>
    </>
  );
  if (!cell) return <span className="cell-value">{content}</span>;
  return (
    <button
      ref={button}
      type="button"
      className="cell-value is-link"
      data-cell={`${cell.sheet}!${cell.address}`}
      title={say('action.selectNamed', { address: cell.address })}
      // Excel takes the focus when it selects a cell; the list keeps its place
      onClick={() => void run(selectCell, cell).then(() => button.current?.focus())}
    >
      {content}
    </button>
  );
}
