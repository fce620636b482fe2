/** Turns edits into writes of cells, and the report of the writes into an outcome. */
import type { CellTarget, FoundCell } from '../core/edit/cell-target';
import { decideEdits } from '../core/edit/decide-edit';
import type { SheetInputs } from '../core/edit/sheet-inputs';
import type { ApplyOutcome, Edit, RefusalCause, RefusedEdit } from '../core/edit/edit';
import type { Result, WriteFailure } from '../core/port';
import { parseAddress, toReference } from '../core/sheet/address';
import type { CellWrite } from './cell-write';
import { toJournalCell } from './journal-cell';
import type { WriteResult } from './write-cells';

/** All edits of one cell. */
class CellEdits implements CellWrite {
  readonly cell: CellWrite['cell'];
  readonly concernsFill: boolean;
  readonly inputs: CellWrite['inputs'];
  /** Decided on anew whenever the cell is read again. */
  refused: readonly RefusedEdit[] = [];

  constructor(
    readonly position: CellWrite['position'],
    readonly edits: readonly Edit[],
  ) {
    this.cell = (edits[0] as Edit).cell;
    this.concernsFill = edits.some(({ change }) => change.kind === 'fill');
    this.inputs = edits.flatMap(({ inputs = [] }) =>
      inputs.flatMap(({ address }) => parseAddress(address) ?? []),
    );
  }

  decide(found: FoundCell, inputs: SheetInputs): CellTarget | null {
    const { refused, target } = decideEdits(this.edits, found, inputs);
    this.refused = refused;
    return target;
  }

  refuseAll(cause: RefusalCause, found: RefusedEdit['found']): RefusedEdit[] {
    // Excel's refusal concerns those that were to be written; the others have a cause of their own
    const own = new Map(this.refused.map((each) => [each.edit, each]));
    return this.edits.map(
      (edit) => own.get(edit) ?? { edit, cause, ...(found === undefined ? {} : { found }) },
    );
  }
}

/** Edits by cell, and those that name none. */
export class EditPlan {
  readonly writes: readonly CellWrite[];
  private readonly cells: readonly CellEdits[];
  private readonly impossible: readonly RefusedEdit[];

  constructor(edits: readonly Edit[]) {
    const byCell = new Map<string, Edit[]>();
    const impossible: RefusedEdit[] = [];
    for (const edit of edits) {
      if (!parseAddress(edit.cell.address)) {
        impossible.push({ edit, cause: 'host-refused' });
        continue;
      }
      const key = toReference(edit.cell);
      const ofCell = byCell.get(key);
      if (ofCell) ofCell.push(edit);
      else byCell.set(key, [edit]);
    }
    const cells: CellEdits[] = [];
    byCell.forEach((ofCell) => {
      const position = parseAddress((ofCell[0] as Edit).cell.address);
      if (position) cells.push(new CellEdits(position, ofCell));
    });
    this.cells = cells;
    this.writes = cells;
    this.impossible = impossible;
  }

  /** What became of the edits, none left out. */
  toResult({
    written,
    refused,
    uncertain,
    failure,
  }: WriteResult): Result<ApplyOutcome, WriteFailure> {
    const byWrite = new Map<CellWrite, readonly RefusedEdit[]>();
    for (const cell of this.cells) byWrite.set(cell, cell.refused);
    for (const { write, cause, found } of refused) {
      const cell = this.cells.filter((each) => each === write)[0];
      if (cell) byWrite.set(cell, cell.refuseAll(cause, found));
    }
    const refusedEdits = this.impossible.slice();
    byWrite.forEach((ofCell) => refusedEdits.push(...ofCell));
    const outcome: ApplyOutcome = {
      written: written.map(toJournalCell),
      refused: refusedEdits,
      overtyped: written.filter(({ isOvertyped }) => isOvertyped).map(toJournalCell),
    };
    if (!failure) return { ok: true, value: outcome };
    const doubtful = uncertain.map((each) => ({
      ...toJournalCell(each),
      isUncertain: true as const,
    }));
    return {
      ok: false,
      failure: { ...failure, outcome, ...(doubtful.length > 0 ? { uncertain: doubtful } : {}) },
    };
  }
}
