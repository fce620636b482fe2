import { offsetBetween, shiftFormula } from '../../../src/file/xlsx/shift-formula';

describe('a shared formula, shown by another cell', () => {
  it.each([
    ['relative, mixed and absolute references', 'A1+B$2+$C3+$D$4', 2, 1, 'B3+C$2+$C5+$D$4'],
    ['upwards and to the left', 'C3', -2, -1, 'B1'],
    ['areas', 'SUM(A1:$B$9)', 1, 1, 'SUM(B2:$B$9)'],
    ['whole columns', 'SUM(A:B,$C:D)', 5, 1, 'SUM(B:C,$C:E)'],
    ['whole rows', 'SUM(1:3,$1:3)', 2, 5, 'SUM(3:5,$1:5)'],
    ['texts', '"A1"&A1&"说""A1"""', 1, 0, '"A1"&A2&"说""A1"""'],
    ['sheets', "'A1'!A1+B2!C3", 1, 0, "'A1'!A2+B2!C4"],
    ['columns of tables', '表[A1]+A1', 1, 0, '表[A1]+A2'],
    ['functions that are called like cells', 'LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['names', '税率A1*A1+_A1', 1, 0, '税率A1*A2+_A1'],
    ['what is beyond the last column or row', 'XFE1+A1048577+A1', 1, 0, 'XFE1+A1048577+A2'],
    ['round the edges, as Excel does', 'XFD1048576', 1, 1, 'A1'],
    ['round the first row and column', 'A1', -1, -1, 'XFD1048576'],
    ['rows round the edge', '1048576:1048576', 1, 0, '1:1'],
    ['columns round the edge', 'XFD:XFD', 0, 1, 'A:A'],
    ['nothing moves', 'A1+B2', 0, 0, 'A1+B2'],
    ['only columns move', 'A1', 0, 2, 'C1'],
    ['only rows move', 'A1', 2, 0, 'A3'],
  ] as const)('%s: %s by %d and %d', (_what, formula, rows, columns, shown) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shown);
  });

  it('moves by as much as its cell stands from the one that has the text', () => {
    expect(offsetBetween({ row: 2, column: 1 }, { row: 5, column: 0 })).toEqual({
      rows: 3,
      columns: -1,
    });
  });
});
