/** While a cell is being edited every call fails; people are given this long to press Enter. */
import type { ExcelHost } from './excel-host';

const PATIENCE = 3000;
const PAUSE = 500;

/**
 * Counts from the first refusal. Office's own option, delayForCellEdit, never returns as long as the
 * person stays in the cell (https://github.com/OfficeDev/office-js/issues/806).
 */
export class CellEditPatience {
  private deadline: number | null = null;

  constructor(private readonly host: Pick<ExcelHost, 'ticks' | 'wait'>) {}

  /** Waits a moment and says true, or says false at once when patience is over. */
  async waitAgain(): Promise<boolean> {
    this.deadline ??= this.host.ticks() + PATIENCE;
    if (this.host.ticks() >= this.deadline) return false;
    await this.host.wait(PAUSE);
    return true;
  }
}
