/** The cells of a row that stand in given columns. */
import type { FormCell } from './form';

/** In the order of the columns; those that the row does not have are left out. */
export function cellsIn<Column extends string>(
  cells: Readonly<Partial<Record<Column, FormCell>>>,
  columns: readonly Column[],
): FormCell[] {
  const found: FormCell[] = [];
  for (const column of columns) {
    const cell = cells[column];
    if (cell) found.push(cell);
  }
  return found;
}
