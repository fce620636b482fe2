/**
 * Tells which cell a person selected. The common event of Office exists on every Excel and says nothing but
 * that the selection changed, so the selection is asked for: one sync, one question at a time.
 */
import {
  contains,
  parseAddress,
  parseRangeAddress,
  toAddress,
  toReference,
  type SheetCellReference,
} from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import type { ExcelAbilities } from './abilities';
import { runWithinLimit } from './answer-limit';
import { toPortFailure } from './excel-failure';
import type { ExcelHost } from './excel-host';

/** A selected area; whole rows and columns are none. */
interface Selection {
  readonly sheet: string;
  readonly area: CellRange;
}

/** `'表 5'!F15:G16` → its parts. */
function parseSelection(address: string): Selection | null {
  const at = address.lastIndexOf('!');
  const area = parseRangeAddress(address.slice(at + 1));
  if (at < 0 || !area) return null;
  const quoted = /^'(.*)'$/.exec(address.slice(0, at));
  const sheet = quoted ? (quoted[1] as string).replace(/''/g, "'") : address.slice(0, at);
  return { sheet, area };
}

export interface SelectionListener {
  /** The first cell of what a person selected. */
  readonly onSelect: (cell: SheetCellReference) => void;
  /** Below ExcelApi 1.7, where Excel tells of no changes: the cell just left holds something else now. */
  readonly onCellChanged: () => void;
}

export class SelectionWatch {
  private isAsking = false;
  private isAskedAgain = false;
  /** An answer came while the add-in was on its way. */
  private isPassedOver = false;
  /** Where the add-in itself went last. */
  private own: SheetCellReference | null = null;
  /** How often the add-in is on its way to a cell: what is selected meanwhile may be what it is leaving. */
  private onTheWay = 0;
  /** What the listener heard last. */
  private told: string | null = null;
  /** The cell of the last answer with its content, where changes are told by nothing else. */
  private last: { readonly cell: SheetCellReference; readonly held: unknown } | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly abilities: ExcelAbilities,
    private readonly listener: SelectionListener,
  ) {}

  /** Selections of the add-in are not a person's. `select` ends when Excel has selected the cell, or refused to. */
  async duringOwn<Value>(cell: SheetCellReference, select: () => Promise<Value>): Promise<Value> {
    this.own = cell;
    this.told = null;
    this.onTheWay += 1;
    try {
      return await select();
    } finally {
      this.onTheWay -= 1;
      if (this.isPassedOver) {
        this.isPassedOver = false;
        void this.ask();
      }
    }
  }

  /** Handlers stay for as long as the pane lives. Without them the pane works as before. */
  async start(): Promise<void> {
    const ask = (): void => void this.ask();
    this.host.onSelection(ask);
    // whether changing the sheet changes the selection differs between Excels
    if (!this.abilities.reportsChanges) return;
    await this.tried((context) => {
      context.workbook.worksheets.onActivated.add(async () => ask());
      return context.sync();
    });
  }

  private async ask(): Promise<void> {
    if (this.isAsking) {
      this.isAskedAgain = true;
      return;
    }
    this.isAsking = true;
    try {
      do {
        this.isAskedAgain = false;
        await this.tried((context) => this.readSelection(context));
      } while (this.isAskedAgain);
    } finally {
      this.isAsking = false;
    }
  }

  private async readSelection(context: Excel.RequestContext): Promise<void> {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    const { last } = this;
    const left =
      last && !this.abilities.reportsChanges
        ? context.workbook.worksheets.getItem(last.cell.sheet).getRange(last.cell.address)
        : null;
    left?.load('formulas');
    const first = this.abilities.reportsChanges ? null : selected.getCell(0, 0);
    first?.load('formulas');
    await context.sync();
    if (left && last && left.formulas[0]?.[0] !== last.held) this.listener.onCellChanged();
    const selection = parseSelection(selected.address);
    if (!selection) return;
    const { sheet, area } = selection;
    const cell = { sheet, address: toAddress(area) };
    this.last = first ? { cell, held: first.formulas[0]?.[0] } : null;
    if (this.onTheWay > 0) {
      this.isPassedOver = true;
      return;
    }
    const { own } = this;
    const ownPosition = own?.sheet === sheet ? parseAddress(own.address) : null;
    if (ownPosition && contains(area, ownPosition)) return;
    this.own = null;
    // the two events of a clicked tab tell the same
    const reference = toReference(cell);
    if (reference === this.told) return;
    this.told = reference;
    this.listener.onSelect(cell);
  }

  /** Nothing is lost when Excel does not answer, or has several areas or a chart selected: the next event asks again. */
  private async tried(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
    try {
      await runWithinLimit(this.host, work);
    } catch (error) {
      toPortFailure(error);
      this.last = null;
    }
  }
}
