/** Finds and reads every form of a workbook. */
import { runToEnd } from '../sheet/run-to-end';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { findHeaders } from './find-headers';
import { findTables } from './find-tables';
import type { FoundTable } from './found-table';
import type { ColumnMapping, Form, FormReading, UnreadableTable } from './form';
import type { HeaderGroup } from './header-group';
import { mappedHeader } from './mapped-header';
import { readForm } from './read-form';
import { SheetGrid } from './sheet-grid';
import { splitByProject, type ProjectTable } from './split-by-project';
import { unreadableTables } from './unreadable-tables';

type SheetReading = {
  readonly forms: readonly Omit<Form, 'id'>[];
  readonly unreadable: readonly UnreadableTable[];
};

const isInside = (tables: readonly FoundTable[], group: HeaderGroup): boolean =>
  tables.some(
    ({ layout, lastRow }) =>
      group.firstRow >= layout.headerRow &&
      group.firstRow <= lastRow &&
      group.left <= layout.lastColumn &&
      group.right >= layout.firstColumn,
  );

function readSheet(sheet: SheetSnapshot, mappings: readonly ColumnMapping[]): SheetReading {
  const grid = new SheetGrid(sheet);
  const mapped = mappings.map((mapping) => mappedHeader(grid, mapping));
  const found = findHeaders(grid);
  const isMapped = (group: HeaderGroup): boolean =>
    mapped.some(({ firstRow, lastRow }) => group.firstRow <= lastRow && group.lastRow >= firstRow);
  const headers = found.complete.filter((group) => !isMapped(group)).concat(mapped);
  headers.sort((one, other) => one.firstRow - other.firstRow || one.left - other.left);
  const tables = findTables(grid, headers);
  const incomplete = found.incomplete.filter((group) => !isMapped(group));
  return {
    forms: tables
      .reduce<ProjectTable[]>((all, table) => all.concat(splitByProject(table)), [])
      .map((table) => readForm(grid, table)),
    unreadable: unreadableTables(grid, incomplete, (group) => isInside(tables, group)),
  };
}

/** How many sheets have been searched. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** One step per sheet: forms in the order of sheets and rows; columns mapped by hand are taken as they are. */
export function* findFormsInSteps(
  { sheets }: WorkbookSnapshot,
  mappings: readonly ColumnMapping[],
): Generator<SearchProgress, FormReading> {
  const forms: Form[] = [];
  const unreadable: UnreadableTable[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const reading = readSheet(
      sheet,
      mappings.filter((mapping) => mapping.sheet === sheet.name),
    );
    for (const form of reading.forms) forms.push({ id: `f${forms.length + 1}`, ...form });
    unreadable.push(...reading.unreadable);
    yield { done: index + 1, total: sheets.length };
  }
  return { forms, unreadable };
}

/** All steps at once. */
export function findForms(
  snapshot: WorkbookSnapshot,
  mappings: readonly ColumnMapping[],
): FormReading {
  return runToEnd(findFormsInSteps(snapshot, mappings));
}
