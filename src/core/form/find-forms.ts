/** Finds and reads every form of a workbook. */
import { runToEnd } from '../sheet/run-to-end';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { findHeaders } from './find-headers';
import { findTables } from './find-tables';
import type { FoundTable } from './found-table';
import type { ColumnMapping, Form, FormReading, UnreadableTable } from './form';
import { evidenceOf, type HeaderGroup } from './header-group';
import { headersByContent } from './header-by-content';
import { mappedHeader } from './mapped-header';
import { procedureOf } from './other-procedures';
import { readForm } from './read-form';
import { titleOf } from './read-title';
import { rubricTable } from './rubric-tables';
import { SheetGrid } from './sheet-grid';
import { splitByProject, type ProjectTable } from './split-by-project';
import { toUnreadable, unreadableTables } from './unreadable-tables';

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

/** Evidence of a header that names indicators and their points; with less it may be any table. */
const NAMED_AND_WEIGHED = 4;

/** Tables of other procedures: named, and never half read. */
function declinedTables(
  grid: SheetGrid,
  groups: readonly HeaderGroup[],
): ReadonlyMap<HeaderGroup, UnreadableTable> {
  const declined = new Map<HeaderGroup, UnreadableTable>();
  const ordered = [...groups].sort((one, other) => one.firstRow - other.firstRow);
  let lastRowAbove = -1;
  for (const group of ordered) {
    const isNamed = group.columns.has('level3') && evidenceOf(group) >= NAMED_AND_WEIGHED;
    const procedure = isNamed ? procedureOf(grid, group, lastRowAbove) : null;
    if (procedure) declined.set(group, { ...toUnreadable(grid, group), procedure });
    lastRowAbove = Math.max(lastRowAbove, group.lastRow);
  }
  return declined;
}

const inSheetOrder = (one: HeaderGroup, other: HeaderGroup): number =>
  one.firstRow - other.firstRow || one.left - other.left;

/** Rows of no form and of no table that is named already: where a title stands above a form, it begins there. */
function freeRows(
  grid: SheetGrid,
  tables: readonly FoundTable[],
  named: readonly UnreadableTable[],
): (row: number) => boolean {
  const taken = tables.map(({ layout, regionStart, lastRow }) => {
    const above = grid.between(regionStart, layout.headerRow - 1);
    const title = above.filter(({ cells }) => titleOf(grid, cells) !== null).pop();
    return { first: title?.row ?? regionStart, last: lastRow };
  });
  for (const { range } of named) taken.push({ first: range.row, last: Infinity });
  return (row) => taken.every(({ first, last }) => row < first || row > last);
}

function readSheet(sheet: SheetSnapshot, mappings: readonly ColumnMapping[]): SheetReading {
  const grid = new SheetGrid(sheet);
  const mapped = mappings.map((mapping) => mappedHeader(grid, mapping));
  const found = findHeaders(grid);
  const isMapped = (group: HeaderGroup): boolean =>
    mapped.some(({ firstRow, lastRow }) => group.firstRow <= lastRow && group.lastRow >= firstRow);
  const own = found.complete.filter((group) => !isMapped(group));
  const declined = declinedTables(grid, own.concat(found.incomplete));
  const headers = own.filter((group) => !declined.has(group)).concat(mapped);
  const known = findTables(grid, headers.sort(inSheetOrder));
  const incomplete = found.incomplete.filter((group) => !isMapped(group) && !declined.has(group));
  const named = [
    ...Array.from(declined.values()),
    ...unreadableTables(grid, incomplete, (group) => isInside(known, group)),
  ];
  const shown = headersByContent(grid, freeRows(grid, known, named));
  const settled = shown.filter(({ isSettled }) => isSettled).map(({ group }) => group);
  const tables =
    settled.length === 0 ? known : findTables(grid, headers.concat(settled).sort(inSheetOrder));
  const forms = tables
    .reduce<ProjectTable[]>((all, table) => all.concat(splitByProject(table)), [])
    .map((table) => readForm(grid, table));
  const unreadable = named.concat(
    shown.filter(({ isSettled }) => !isSettled).map(({ group }) => toUnreadable(grid, group)),
  );
  const rubric = forms.length + unreadable.length === 0 ? rubricTable(grid) : null;
  return { forms, unreadable: rubric ? [rubric] : unreadable };
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
