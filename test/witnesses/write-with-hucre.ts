/** Writes the documents with hucre, the library the project ships. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx, type Cell } from 'hucre';
import { parseAddress, parseRangeAddress } from '../../src/core/sheet/address';
import type { DocumentCell, WitnessDocument } from './documents';

function cellOf(cell: DocumentCell): Partial<Cell> {
  const style = cell.format === undefined ? {} : { style: { numFmt: cell.format } };
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, ...style };
    case 'rich':
      return { value: cell.runs.join(''), ...style };
    case 'number':
      return { value: cell.number, ...style };
    case 'boolean':
      return { value: cell.boolean, ...style };
    case 'formula':
      return { formula: cell.formula.slice(1), formulaResult: cell.result, ...style };
    case 'array':
    case 'blank':
      return { value: null, ...style };
  }
}

/** One file per document; gives their paths. */
export async function writeWithHucre(
  documents: readonly WitnessDocument[],
  folder: string,
): Promise<void> {
  for (const { name, sheets } of documents) {
    const bytes = await writeXlsx({
      sheets: sheets.map((sheet) => {
        const cells = new Map<string, Partial<Cell>>();
        for (const cell of sheet.cells) {
          const place = parseAddress(cell.at);
          if (place) cells.set(`${place.row},${place.column}`, cellOf(cell));
        }
        return {
          name: sheet.name,
          hidden: sheet.hidden,
          rows: [],
          cells,
          merges: sheet.merges.flatMap((merge) => {
            const range = parseRangeAddress(merge);
            if (!range) return [];
            const { row, column, rowCount, columnCount } = range;
            return [
              {
                startRow: row,
                startCol: column,
                endRow: row + rowCount - 1,
                endCol: column + columnCount - 1,
              },
            ];
          }),
        };
      }),
    });
    writeFileSync(path.join(folder, `${name}-hucre.xlsx`), bytes);
  }
}
