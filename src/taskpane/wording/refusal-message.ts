/** Why a cell was not written or not put back, with the cell and what it holds. */
import type {
  CellState,
  EditInput,
  JournalCell,
  RefusalCause,
  RefusedEdit,
  RefusedUndo,
} from '../../core/edit/edit';
import type { SheetCellReference } from '../../core/sheet/address';
import { shownValue } from './cell-values';
import type { Message, WordingKey } from './words';

const WRITE_KEYS: Readonly<Record<RefusalCause, WordingKey>> = {
  'changed-since': 'refused.changedSince',
  'input-changed': 'refused.inputChanged',
  formula: 'refused.formula',
  locked: 'refused.locked',
  'merged-away': 'refused.mergedAway',
  'sheet-missing': 'refused.sheetMissing',
  'too-long': 'refused.tooLong',
  'host-refused': 'refused.hostRefused',
};

const UNDO_KEYS: Readonly<Record<RefusalCause, WordingKey>> = {
  ...WRITE_KEYS,
  'changed-since': 'refused.changedAfterFilling',
};

/** Causes that name what the cell holds: one line per cell. The others share a line per sheet. */
const NAMES_CONTENT: readonly RefusalCause[] = ['changed-since', 'input-changed', 'formula'];

interface Refusal {
  readonly cell: SheetCellReference;
  readonly cause: RefusalCause;
  readonly found?: CellState;
  readonly input?: EditInput;
}

export function refusedEditMessages(refused: readonly RefusedEdit[]): readonly Message[] {
  return toMessages(
    refused.map((each) => ({ ...each, cell: each.edit.cell })),
    WRITE_KEYS,
  );
}

export function refusedUndoMessages(refused: readonly RefusedUndo[]): readonly Message[] {
  return toMessages(
    refused.map((each) => ({ ...each, cell: each.journalCell.cell })),
    UNDO_KEYS,
  );
}

/** What somebody typed in the last moment, and what it was. One line per cell. */
export function overtypedMessages(overtyped: readonly JournalCell[]): readonly Message[] {
  return overtyped.map(({ cell, before }) => ({
    key: 'notice.overtyped',
    data: { ...cell, found: shownValue(before) },
  }));
}

/** Cells of which Excel did not say what became of them; one line per sheet. */
export function uncertainMessages(uncertain: readonly JournalCell[]): readonly Message[] {
  const sheets = new Map<string, string[]>();
  for (const { cell } of uncertain) {
    const addresses = sheets.get(cell.sheet);
    if (addresses) addresses.push(cell.address);
    else sheets.set(cell.sheet, [cell.address]);
  }
  return Array.from(sheets).map(([sheet, addresses]) => ({
    key: 'notice.uncertain',
    data: { sheet, address: addresses.join(' ') },
  }));
}

function toMessages(
  refusals: readonly Refusal[],
  keys: Readonly<Record<RefusalCause, WordingKey>>,
): readonly Message[] {
  const lines: { readonly refusal: Refusal; readonly addresses: string[] }[] = [];
  for (const refusal of refusals) {
    const { cell, cause } = refusal;
    const line = NAMES_CONTENT.includes(cause)
      ? undefined
      : lines.find(
          (each) => each.refusal.cause === cause && each.refusal.cell.sheet === cell.sheet,
        );
    if (line) line.addresses.push(cell.address);
    else lines.push({ refusal, addresses: [cell.address] });
  }
  return lines.map(({ refusal: { cell, cause, found, input }, addresses }) => ({
    key: keys[cause],
    data: {
      sheet: cell.sheet,
      address: addresses.join(' '),
      found: shownValue(input ?? found),
      ...(input === undefined ? {} : { input: input.address }),
    },
  }));
}
