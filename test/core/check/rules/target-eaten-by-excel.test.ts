import { targetEatenByExcel } from '../../../../src/core/check/rules/target-eaten-by-excel';
import type { SheetCell } from '../../../../src/core/sheet/snapshot';
import { buildSheet, workbookOf } from '../example-sheet';
import { assessExample, assessSnapshot, findingsOf } from '../harness';

const findingsOn = (cell: SheetCell) =>
  findingsOf(
    targetEatenByExcel,
    assessExample({
      indicators: [
        ['三级指标', '指标值'],
        ['验收合格率', cell],
        ['培训人数', '≥100人'],
      ],
    }),
  );

describe('a target that Excel has changed', () => {
  it.each<[string, SheetCell, string]>([
    ['=100%', { value: 1, formula: '=100%', numberFormat: '0%', text: '100%' }, 'formula'],
    ['=60个', { value: null, formula: '=60个', text: '' }, 'formula'],
    ['=60', { value: 60, formula: '=60', text: '60' }, 'formula'],
    ['=1-12', { value: -11, formula: '=1-12', text: '-11' }, 'formula'],
    ['=0次', { value: '#NAME?', formula: '=0次', text: '#NAME?', isError: true }, 'error'],
    ['2024年11月', { value: 45597, numberFormat: 'yyyy"年"m"月"', text: '2024年11月' }, 'month'],
  ])('%s is put back as text', (typed, cell, messageId) => {
    const [finding, ...others] = findingsOn(cell);
    expect(others).toEqual([]);
    expect(finding?.messageId).toBe(messageId);
    expect(finding?.edits).toMatchObject([
      { change: { kind: 'text', value: typed }, safety: 'safe', purpose: 'target-text' },
    ]);
  });

  it.each<[string, SheetCell, string]>([
    ['a date', { value: 45576, numberFormat: 'yyyy-mm-dd', text: '2024-10-11' }, 'date'],
    ['an error', { value: '#NAME?', text: '#NAME?', isError: true }, 'errorWithoutText'],
  ])('%s is named, but nobody can know what was typed', (_, cell, messageId) => {
    const [finding] = findingsOn(cell);
    expect(finding?.messageId).toBe(messageId);
    expect(finding?.edits).toBeUndefined();
  });

  it.each<[string, SheetCell]>([
    ['a formula on other cells', { value: 1, formula: '=B2', text: '1' }],
    ['a formula with a function', { value: 5, formula: '=SUM(1,4)', text: '5' }],
    [
      'an error of a real formula',
      { value: '#REF!', formula: '=A1+1', text: '#REF!', isError: true },
    ],
    ['a text', { value: '=100%', text: '=100%' }],
    ['a percentage', { value: 1, numberFormat: '0%', text: '100%' }],
    ['a number', { value: 60, text: '60' }],
  ])('%s is left alone', (_, cell) => {
    expect(findingsOn(cell)).toEqual([]);
  });

  it('is only reported, not repaired, on a protected sheet', () => {
    const cell = { value: 1, formula: '=100%', text: '1' };
    const { sheet } = buildSheet({
      indicators: [
        ['三级指标', '指标值'],
        ['合格率', cell],
      ],
    });
    const locked = { ...sheet, protection: { unlockedRanges: null } };
    const [finding] = findingsOf(targetEatenByExcel, assessSnapshot(workbookOf(locked)));
    expect(finding?.messageId).toBe('formula');
    expect(finding?.edits).toBeUndefined();
  });
});
