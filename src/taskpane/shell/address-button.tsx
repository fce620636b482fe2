/** An address that leads to its cell in Excel: blue means that everywhere. */
import * as React from 'react';
import type { SheetCellReference } from '../../core/sheet/address';
import { selectCell } from './actions/select-cell';
import { useRun, useWords } from './pane';

export function AddressButton({ cell }: { cell: SheetCellReference }): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      className="cell-address address-button"
      aria-label={say('action.selectNamed', { address: cell.address })}
      // Excel takes the focus when it selects a cell
      onClick={() => void run(selectCell, cell).then(() => button.current?.focus())}
    >
      {cell.address}
    </button>
  );
}
