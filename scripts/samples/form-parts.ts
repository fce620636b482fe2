/** Parts that all printed forms share: title, head, levels merged downwards, note. */
import type { SampleForm, SampleSelfEvaluation } from './sample-form';
import type { SheetCanvas } from './sheet-canvas';

export function drawTitle(canvas: SheetCanvas, { title, year }: SampleForm): void {
  canvas.put(canvas.row, 0, title, 'title', canvas.columnCount);
  canvas.setHeight(canvas.row, 32);
  canvas.put(canvas.row + 1, 0, year, 'subtitle', canvas.columnCount);
  canvas.row += 2;
}

/** A single pair takes the row; two neighbours share it. */
export function drawHeadPairs(canvas: SheetCanvas, head: SampleSelfEvaluation['head']): void {
  const [first, ...others] = head;
  const half = Math.floor(canvas.columnCount / 2) + 1;
  if (first) {
    canvas.put(canvas.row, 0, first[0], 'label', 2);
    canvas.put(canvas.row, 2, first[1], 'value', canvas.columnCount - 2);
    canvas.row += 1;
  }
  for (let index = 0; index < others.length; index += 2) {
    const [left, right] = [others[index], others[index + 1]];
    const width = right ? half - 2 : canvas.columnCount - 2;
    canvas.put(canvas.row, 0, left?.[0] ?? '', 'label', 2);
    canvas.put(canvas.row, 2, left?.[1] ?? '', 'value', width);
    if (right) {
      canvas.put(canvas.row, half, right[0], 'label');
      canvas.put(canvas.row, half + 1, right[1], 'value', canvas.columnCount - half - 1);
    }
    canvas.row += 1;
  }
}

/** Start and length of runs of neighbours with the same key: what is merged downwards. */
export function runs<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, index) => {
    const run = found[found.length - 1];
    const previous = items[index - 1];
    if (run && previous !== undefined && keyOf(previous) === keyOf(item)) run[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}

export function drawNote(canvas: SheetCanvas, note: string | undefined): void {
  if (note === undefined) return;
  canvas.put(canvas.row, 0, note, 'note', canvas.columnCount);
  canvas.row += 1;
}
