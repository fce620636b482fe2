/** Whether what a change was computed from still stands on the sheet, while a batch is decided on. */
import type { CellValue } from '../sheet/snapshot';
import { isSameValue } from './cell-state';
import type { Edit, EditInput } from './edit';

/** The cells of one sheet as they are now, and as the edits accepted so far leave them. */
export class SheetInputs {
  private readonly written = new Map<string, CellValue>();

  /** `valueAt`: what a cell of the sheet holds now; of a formula its result. */
  constructor(private readonly valueAt: (address: string) => CellValue) {}

  /** An edit of the batch was accepted. */
  note(address: string, value: CellValue): void {
    this.written.set(address, value);
  }

  /** The first input that holds something else now; `null` when the edit counts as it was computed. */
  changedInput({ inputs = [] }: Edit): EditInput | null {
    for (const { address, value } of inputs) {
      const now = this.written.has(address)
        ? (this.written.get(address) ?? null)
        : this.valueAt(address);
      if (!isSameValue(now, value)) return { address, value: now };
    }
    return null;
  }
}
