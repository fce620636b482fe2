import { REASON_FLAG_COLOR, reasonFlagEdits } from '../../../src/core/score/reason-flags';
import {
  assessed,
  HEADER,
  indicator,
  workbook,
  type Content,
  type SheetParts,
} from '../score/small-form';

/** Rows of a form, in which 宣传场次 (row 3) missed its target; the cells marked for a reason. */
function flagged(rows: readonly (readonly Content[])[], parts?: SheetParts): string[] {
  const snapshot = workbook([['2023年度项目支出绩效自评表'], [...HEADER], ...rows], parts);
  const edits = reasonFlagEdits(assessed(snapshot), snapshot);
  expect(
    edits.every(({ change }) => change.kind === 'fill' && change.color === REASON_FLAG_COLOR),
  ).toBe(true);
  return edits.map(({ cell }) => cell.address);
}

const MISSED = indicator('宣传场次', '≥20场', '16场', 3, null);

describe('marking where a reason is missing', () => {
  it('names the blank reason cell of a row that missed its target', () => {
    expect(flagged([MISSED, indicator('广告数', '≥20个', '20个', 3, null)])).toHaveLength(1);
  });

  it('marks nothing on a protected sheet: Excel forbids formatting its unlocked cells, too', () => {
    expect(flagged([MISSED], { protection: { unlockedRanges: [] } })).toEqual([]);
    const everyCell = { row: 0, column: 0, rowCount: 99, columnCount: 99 };
    expect(flagged([MISSED], { protection: { unlockedRanges: [everyCell] } })).toEqual([]);
  });
});
