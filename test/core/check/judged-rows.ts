/** Small self-evaluation forms, written as lines of `三级指标|指标值|实际完成值|分值|得分|偏差原因`. */
import type { AnyFormCheck } from '../../../src/core/check/contract';
import type { Policy } from '../../../src/core/policy/schema';
import type { ReportedFinding } from '../../../src/core/check/contract';
import type { SheetCell } from '../../../src/core/sheet/snapshot';
import type { ExampleCell, ExampleSheet } from './example-sheet';
import { assessExample, findingsOf, messagesByRow, table } from './harness';

const HEADER = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const FUNDS_HEADER = '项目资金（元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分';

/** Rows with fewer columns are filled up with blanks. */
export function judged(...lines: readonly string[]): ExampleCell[][] {
  return table(HEADER, ...lines.map(padded));
}

function padded(line: string): string {
  const missing = HEADER.split('|').length - line.split('|').length;
  return line + '|'.repeat(Math.max(0, missing));
}

/** Message ids of one check on each line. */
export function onLines(
  check: AnyFormCheck,
  lines: readonly string[],
  policy?: Policy,
  around: Omit<ExampleSheet, 'indicators'> = {},
): string[][] {
  return messagesByRow(check, judged(...lines), around, policy).slice(1);
}

/** Message ids of one check on one line that stands between two plain ones. */
export function onLine(check: AnyFormCheck, line: string, policy?: Policy): string[] {
  return onLines(check, ['甲|≥1项|1项|30|30', line, '乙|≥1项|1项|30|30'], policy)[1] ?? [];
}

/** `年度资金总额|年初|全年|执行|分值|执行率|得分` and its parts. */
export function fundsTable(...lines: readonly string[]): ExampleCell[][] {
  return table(FUNDS_HEADER, ...lines);
}

/** All findings of one check on a form with funds and one plain indicator, unless others are given. */
export function onFunds(
  check: AnyFormCheck,
  funds: readonly (readonly ExampleCell[])[],
  indicators: readonly (readonly ExampleCell[])[] = judged('培训人数|≥100人|120人|90|90'),
  policy?: Policy,
): ReportedFinding[] {
  return findingsOf(check, assessExample({ funds, indicators }, policy), policy);
}

/** 项目资金 with the rate as typed, or as Excel holds it. */
export function rated(budget: number, spent: number, rate: string | SheetCell, opening = budget) {
  return fundsTable(`年度资金总额|${opening}|${budget}|${spent}|10||`).map((row, index) =>
    index === 0 ? row : row.map((cell, at) => (at === 5 ? rate : cell)),
  );
}
