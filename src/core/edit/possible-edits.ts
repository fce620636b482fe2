/** Before anything is written: what the rules refuse on the sheets as they were read. */
import { parseAddress, toReference } from '../sheet/address';
import { cellAt } from '../sheet/cell-at';
import { findSheet } from '../sheet/find-sheet';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { placeObstacle } from '../sheet/write-obstacle';
import { toCellState } from './cell-state';
import { decideEdits, type EditDecision } from './decide-edit';
import type { Edit, RefusedEdit } from './edit';
import { SheetInputs } from './sheet-inputs';

/** Edits for a preview, and those that would be refused. A sheet without the cell refuses them all. */
export function possibleEdits(
  edits: readonly Edit[],
  snapshot: WorkbookSnapshot,
): Pick<EditDecision, 'accepted' | 'refused'> {
  const byCell = new Map<string, Edit[]>();
  for (const edit of edits) {
    const reference = toReference(edit.cell);
    const ofCell = byCell.get(reference);
    if (ofCell) ofCell.push(edit);
    else byCell.set(reference, [edit]);
  }
  const accepted: Edit[] = [];
  const refused: RefusedEdit[] = [];
  const inputs = new Map<string, SheetInputs>();
  const inputsOf = (sheet: SheetSnapshot): SheetInputs => {
    const known = inputs.get(sheet.name) ?? new SheetInputs((address) => valueAt(sheet, address));
    inputs.set(sheet.name, known);
    return known;
  };
  byCell.forEach((ofCell) => {
    const decision = decideOn(ofCell, snapshot, inputsOf);
    accepted.push(...decision.accepted);
    refused.push(...decision.refused);
  });
  return { accepted, refused };
}

function decideOn(
  ofCell: readonly Edit[],
  snapshot: WorkbookSnapshot,
  inputsOf: (sheet: SheetSnapshot) => SheetInputs,
): Pick<EditDecision, 'accepted' | 'refused'> {
  const { sheet: name, address } = (ofCell[0] as Edit).cell;
  const sheet = findSheet(snapshot, name);
  const position = parseAddress(address);
  if (!sheet || !position) {
    const cause = sheet ? 'host-refused' : 'sheet-missing';
    return { accepted: [], refused: ofCell.map((edit) => ({ edit, cause })) };
  }
  const found = {
    state: toCellState(cellAt(sheet, position)),
    obstacle: placeObstacle(sheet, position),
  };
  return decideEdits(ofCell, found, inputsOf(sheet));
}

function valueAt(sheet: SheetSnapshot, address: string): CellValue {
  const position = parseAddress(address);
  return position ? (cellAt(sheet, position)?.value ?? null) : null;
}
