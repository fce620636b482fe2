/** Headers such as 指标性质 that only their cells explain. */
import { toHalfWidth } from '../sheet/text';
import { COMPARATOR } from './comparator-words';
import type { IndicatorColumn } from './form';
import type { ClaimedHeader, HeaderGroup } from './header-group';
import { namedLevel } from './level-text';
import type { GridRow } from './sheet-grid';

const VALUE_KIND = /^(定量|定性)(指标)?$/;
/** Enough cells to know a column; tables of thousands of rows are not read twice. */
const SAMPLE = 40;

function sampleOf(rows: readonly GridRow[], column: number): string[] {
  const sample: string[] = [];
  for (const row of rows) {
    const cell = row.cells.find((one) => one.column === column);
    if (cell) sample.push(toHalfWidth(cell.text).replace(/\s/g, ''));
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function meaningOf(header: ClaimedHeader, rows: readonly GridRow[]): IndicatorColumn | null {
  const sample = sampleOf(rows, header.cell.column);
  if (sample.some((text) => COMPARATOR.test(text))) return 'comparator';
  return sample.length > 0 && sample.every((text) => VALUE_KIND.test(text)) ? 'valueKind' : null;
}

/**
 * Comparator and kind-of-value columns with ambiguous headers, settled by what stands below them:
 * signs make a comparator, 定量 and 定性 a kind of value; anything else (正向指标) is left unread.
 * Without content the header's first meaning stands.
 */
function settleKinds(group: HeaderGroup, rows: readonly GridRow[]): HeaderGroup {
  const ambiguous = (['comparator', 'valueKind'] as const).filter((name) => {
    const header = group.columns.get(name);
    return header && header.claim !== 'certain' && sampleOf(rows, header.cell.column).length > 0;
  });
  if (ambiguous.length === 0) return group;
  const columns = new Map(group.columns);
  const headers = ambiguous.map((name) => group.columns.get(name) as ClaimedHeader);
  for (const name of ambiguous) columns.delete(name);
  for (const header of headers) {
    const meaning = meaningOf(header, rows);
    if (meaning && !columns.has(meaning)) columns.set(meaning, header);
  }
  return { ...group, columns };
}

function columnAt(header: ClaimedHeader, offset: number): ClaimedHeader {
  const column = header.cell.column + offset;
  return { ...header, cell: { ...header.cell, column, lastColumn: column } };
}

/** One 指标值 header over unnamed columns of signs, values and units: the signs give it away. */
function splitWideTarget(group: HeaderGroup, rows: readonly GridRow[]): HeaderGroup {
  const target = group.columns.get('target');
  if (!target || target.cell.lastColumn === target.cell.column) return group;
  if (group.columns.has('comparator')) return group;
  const signs = sampleOf(rows, target.cell.column);
  const hasSigns = signs.filter((text) => COMPARATOR.test(text)).length * 2 > signs.length;
  if (!hasSigns) return group;
  const columns = new Map(group.columns);
  columns.set('comparator', columnAt(target, 0));
  columns.set('target', columnAt(target, 1));
  if (target.cell.lastColumn - target.cell.column >= 2 && !columns.has('unit')) {
    columns.set('unit', columnAt(target, 2));
  }
  return { ...group, columns };
}

/** One 绩效指标 over unnamed columns of levels and names: the names stand in the last of them. */
function splitWideName(group: HeaderGroup, rows: readonly GridRow[]): HeaderGroup {
  const name = group.columns.get('level3');
  const target = group.columns.get('target');
  if (!name || !target || name.claim !== 'fallback') return group;
  if (group.columns.has('level1') || group.columns.has('level2')) return group;
  const { column: first, lastColumn: last } = name.cell;
  if (last === first) return group;
  const named = sampleOf(rows, last).length;
  if (named === 0 || named * 2 < sampleOf(rows, target.cell.column).length) return group;
  const columns = new Map(group.columns);
  columns.set('level3', columnAt(name, last - first));
  columns.set('level1', columnAt(name, Math.max(0, last - first - 2)));
  if (last - first >= 2) columns.set('level2', columnAt(name, last - first - 1));
  return { ...group, columns };
}

/** 指标 above 产出指标 and 效益指标, 指标内容 above the names: the first column is a level. */
function settleClasses(group: HeaderGroup, rows: readonly GridRow[]): HeaderGroup {
  const classes = group.columns.get('level3');
  const names = group.columns.get('description');
  if (classes?.claim !== 'fallback' || names?.claim !== 'fallback') return group;
  if (group.columns.has('level1')) return group;
  const sample = sampleOf(rows, classes.cell.column);
  if (sample.length === 0 || sample.some((text) => namedLevel(text) === null)) return group;
  const columns = new Map(group.columns);
  columns.delete('description');
  columns.set('level1', classes);
  columns.set('level3', names);
  return { ...group, columns };
}

/** The header with what only its content can tell. */
export function settleByContent(group: HeaderGroup, rows: readonly GridRow[]): HeaderGroup {
  const named = settleClasses(group, rows);
  return splitWideName(splitWideTarget(settleKinds(named, rows), rows), rows);
}
