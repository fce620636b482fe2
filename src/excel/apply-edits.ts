/** Turns edits into writes of cells, and the report of the writes into an outcome. */
import type { ApplyOutcome, Edit, JournalCell, RefusalCause, RefusedEdit } from '../core/edit/edit';
import { replacesTypedFormula } from '../core/edit/replaces-formula';
import { isSameContent } from '../core/edit/same-content';
import type { Result, WriteFailure } from '../core/port';
import { parseAddress, toReference } from '../core/sheet/address';
import type { CellWrite, FoundCell, WantedCell, WrittenCell } from './cell-write';
import type { WriteReport } from './write-cells';

/** Excel refuses longer texts. */
const LONGEST_TEXT = 32767;
const TEXT_FORMAT = '@';

/** The part of one edit in what is to be written; `foundFormat` is the cell's own. */
function wantedOf({ change }: Edit, foundFormat: string | undefined): WantedCell {
  switch (change.kind) {
    case 'fill':
      return { fill: change.color === null ? null : change.color.toUpperCase() };
    case 'text':
      return { content: { value: change.value.replace(/\r\n?/g, '\n') } };
    case 'number': {
      // a number entered into a text cell would become text
      const format = change.numberFormat ?? (foundFormat === TEXT_FORMAT ? 'General' : undefined);
      const content = { value: change.value };
      return format === undefined ? { content } : { content, numberFormat: format };
    }
  }
}

function isWritable({ change }: Edit): boolean {
  switch (change.kind) {
    case 'number':
      return isFinite(change.value);
    case 'text':
      return change.value.length <= LONGEST_TEXT;
    case 'fill':
      return true;
  }
}

/** All edits of one cell; a later one may rest on what an earlier one leaves. */
class CellEdits implements CellWrite {
  readonly cell: CellWrite['cell'];
  readonly concernsFill: boolean;
  /** Decided on anew whenever the cell is read again. */
  refused: readonly RefusedEdit[] = [];

  constructor(
    readonly position: CellWrite['position'],
    readonly edits: readonly Edit[],
  ) {
    this.cell = (edits[0] as Edit).cell;
    this.concernsFill = edits.some(({ change }) => change.kind === 'fill');
  }

  decide({ state }: FoundCell): WantedCell | null {
    let wanted: WantedCell = {};
    let expected = state;
    let isAnyAccepted = false;
    const refused: RefusedEdit[] = [];
    for (const edit of this.edits) {
      const isAsRead = isSameContent(edit.before, state) || isSameContent(edit.before, expected);
      if (state.formula !== undefined && !(isAsRead && replacesTypedFormula(edit))) {
        refused.push({ edit, cause: 'formula', found: state });
      } else if (!isAsRead) refused.push({ edit, cause: 'changed-since', found: state });
      else {
        isAnyAccepted = true;
        const part = wantedOf(edit, state.numberFormat);
        wanted = { ...wanted, ...part };
        if (part.content) expected = { ...part.content };
      }
    }
    this.refused = refused;
    return isAnyAccepted ? wanted : null;
  }

  refuseAll(cause: RefusalCause, found: RefusedEdit['found']): RefusedEdit[] {
    // Excel's refusal concerns those that were to be written; the others have a cause of their own
    const own = new Map(this.refused.map((each) => [each.edit, each]));
    return this.edits.map(
      (edit) => own.get(edit) ?? { edit, cause, ...(found === undefined ? {} : { found }) },
    );
  }
}

/** Edits by cell, and those that no Excel could carry out. */
export class EditPlan {
  readonly writes: readonly CellWrite[];
  private readonly cells: readonly CellEdits[];
  private readonly impossible: readonly RefusedEdit[];

  constructor(edits: readonly Edit[]) {
    const byCell = new Map<string, Edit[]>();
    const impossible: RefusedEdit[] = [];
    for (const edit of edits) {
      if (!parseAddress(edit.cell.address) || !isWritable(edit)) {
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
  toResult(report: WriteReport): Result<ApplyOutcome, WriteFailure> {
    const byWrite = new Map<CellWrite, RefusedEdit[]>();
    for (const cell of this.cells) byWrite.set(cell, cell.refused.slice());
    for (const { write, cause, found } of report.refused) {
      const cell = this.cells.filter((each) => each === write)[0];
      if (cell) byWrite.set(cell, cell.refuseAll(cause, found));
    }
    const refused = this.impossible.slice();
    byWrite.forEach((ofCell) => refused.push(...ofCell));
    const outcome: ApplyOutcome = { written: report.written.map(toJournalCell), refused };
    if (!report.failure) return { ok: true, value: outcome };
    const uncertain = report.uncertain.map(toJournalCell);
    return {
      ok: false,
      failure: { ...report.failure, outcome, ...(uncertain.length > 0 ? { uncertain } : {}) },
    };
  }
}

function toJournalCell({ write, before, after }: WrittenCell): JournalCell {
  return { cell: write.cell, before, after };
}
