import { FilePort } from '../../src/file/file-port';
import { makeXls, record, xlsCell } from './make-xls';
import { cellsOf, readCells, readOrFail } from './read-cells';

const FORMATS = [
  { format: 0, isLocked: true },
  { format: 10, isLocked: true },
  { format: 176, isLocked: true },
  { format: 0, isLocked: false },
];
const NUMBER = xlsCell.numberResult;
const PERCENT_OF_100 = [0x1e, 100, 0, 0x14];
const SUM_OF_B1_TO_B3 = [0x25, 0, 0, 2, 0, 1, 0xc0, 1, 0xc0, 0x19, 0x10, 0, 0];
/** The cell above, as shared formulas state it. */
const CELL_ABOVE = [0x4c, 0xff, 0xff, 0x00, 0xc0];

const file = makeXls({
  strings: ['绩效指标', '偏差原因分析及改进措施'],
  formats: FORMATS,
  codes: { 176: '0.0"分"' },
  sheets: [
    {
      name: '自评表',
      state: 0,
      cells: [
        xlsCell.shared(0, 0, 0, 0),
        xlsCell.shared(0, 1, 0, 1),
        xlsCell.number(1, 0, 1, 0.925),
        xlsCell.compact(1, 1, 2, (95 << 2) | 2),
        xlsCell.compact(1, 2, 0, (9551 << 2) | 3),
        xlsCell.error(1, 3, 0x1d),
        xlsCell.formula(2, 0, NUMBER(1), PERCENT_OF_100),
        xlsCell.formula(2, 1, NUMBER(6), SUM_OF_B1_TO_B3),
        xlsCell.formula(2, 2, xlsCell.textResult, [0x17, 1, 1, 0x18, 0x4f]),
        xlsCell.text('优'),
        xlsCell.formula(3, 0, NUMBER(1), [0x01, 3, 0, 0, 0]),
        record(0x4bc, [3, 0, 4, 0, 0, 0, 0, 2, CELL_ABOVE.length, 0, ...CELL_ABOVE]),
        xlsCell.formula(4, 0, NUMBER(1), [0x01, 3, 0, 0, 0]),
        xlsCell.formula(4, 1, NUMBER(1), [0x39, 0, 0, 0, 0, 0, 0]),
        xlsCell.blank(4, 2, 3),
        xlsCell.merge(5, 6, 0, 1),
        xlsCell.protect,
      ],
    },
    { name: '说明', state: 2, cells: [] },
  ],
});

describe('an xls file', () => {
  it('gives values, formats and formulas', async () => {
    expect(await readCells(file)).toEqual({
      A1: { value: '绩效指标', text: '绩效指标' },
      B1: { value: '偏差原因分析及改进措施', text: '偏差原因分析及改进措施' },
      A2: { value: 0.925, text: '92.50%', numberFormat: '0.00%' },
      B2: { value: 95, text: '95.0分', numberFormat: '0.0"分"' },
      C2: { value: 95.51, text: '95.51' },
      D2: { value: '#NAME?', text: '#NAME?', isError: true },
      A3: { value: 1, text: '1', formula: '=100%' },
      B3: { value: 6, text: '6', formula: '=SUM(B1:B3)' },
      C3: { value: '优', text: '优', formula: '="优"' },
      A4: { value: 1, text: '1', formula: '=A3' },
      A5: { value: 1, text: '1', formula: '=A4' },
      B5: { value: 1, text: '1', formula: '=…' },
    });
  });

  it('gives visibility, merges and unlocked cells', async () => {
    expect((await readOrFail(file)).sheets).toMatchObject([
      {
        name: '自评表',
        visibility: 'visible',
        merges: [{ row: 5, column: 0, rowCount: 2, columnCount: 2 }],
        protection: { unlockedRanges: [{ row: 4, column: 2, rowCount: 1, columnCount: 1 }] },
      },
      { name: '说明', visibility: 'veryHidden', protection: null },
    ]);
  });

  it('is filled into an xlsx copy that holds the same', async () => {
    const port = new FilePort('自评表.xls', file);
    const result = await port.apply([
      {
        cell: { sheet: '自评表', address: 'C5' },
        before: { value: null },
        change: { kind: 'number', value: 9.5 },
        purpose: 'score',
        safety: 'safe',
      },
    ]);
    expect(result).toMatchObject({ ok: true, value: { refused: [], written: [{}] } });
    const [before, after] = [await readOrFail(file), await readOrFail(port.bytes())];
    expect(cellsOf(after.sheets[0])).toEqual({
      ...cellsOf(before.sheets[0]),
      B5: { value: 1, text: '1' },
      C5: { value: 9.5, text: '9.5' },
    });
    expect(
      after.sheets.map(({ name, visibility, merges }) => ({ name, visibility, merges })),
    ).toEqual(before.sheets.map(({ name, visibility, merges }) => ({ name, visibility, merges })));
  });
});
