import {
  isSameContent,
  isSameState,
  isSameValue,
  toCellState,
  type HeldCell,
} from '../../../src/core/edit/cell-state';
import type { CellState } from '../../../src/core/edit/edit';

describe('what a cell holds', () => {
  it.each<readonly [what: string, held: HeldCell | null, expected: CellState]>([
    ['no cell', null, { value: null }],
    ['a number', { value: 5 }, { value: 5 }],
    ['no formula, as hosts say it', { value: 5, formula: null }, { value: 5 }],
    ['a formula', { value: 5, formula: '=2+3' }, { value: 5, formula: '=2+3' }],
    ['no format', { value: 5, numberFormat: null }, { value: 5 }],
    ['the usual format', { value: 5, numberFormat: 'General' }, { value: 5 }],
    ['a format', { value: 5, numberFormat: '0.00' }, { value: 5, numberFormat: '0.00' }],
    ['no fill', { value: 5, fill: null }, { value: 5 }],
    ['a fill', { value: 5, fill: '#FFF2CC' }, { value: 5, fill: '#FFF2CC' }],
  ])('%s', (_what, held, expected) => {
    expect(toCellState(held)).toEqual(expected);
  });
});

describe('values', () => {
  it.each<readonly [one: CellState['value'], other: CellState['value'], isSame: boolean]>([
    [7.61, 7.61, true],
    // Excel keeps 15 digits
    [0.1 + 0.2, 0.3, true],
    [7.61, 7.62, false],
    [1e15, 1e15 + 1, true],
    [1e15, 1e15 + 100, false],
    [-5, 5, false],
    [0, 0, true],
    [0, 1e-15, false],
    [5, '5', false],
    ['5', 5, false],
    ['是', '是', true],
    ['', null, true],
    [null, null, true],
    [null, 0, false],
    [true, 1, false],
  ])('%p and %p: the same is %p', (one, other, isSame) => {
    expect(isSameValue(one, other)).toBe(isSame);
  });
});

const SUM: CellState = { value: 5, formula: '=SUM(A1:A2)' };

describe('contents', () => {
  it.each<readonly [what: string, one: CellState, other: CellState, isSame: boolean]>([
    ['a formula whose result has moved', SUM, { ...SUM, value: 6 }, true],
    ['a formula and its result typed over it', SUM, { value: 5 }, false],
    ['a result that became a formula', { value: 5 }, SUM, false],
    ['another formula of the same result', SUM, { ...SUM, formula: '=2+3' }, false],
  ])('%s', (_what, one, other, isSame) => {
    expect(isSameContent(one, other)).toBe(isSame);
  });
});

describe('states', () => {
  const held: CellState = { value: 5, numberFormat: '0.00', fill: '#fff2cc' };
  it.each<readonly [what: string, other: CellState, isSame: boolean]>([
    ['the same', held, true],
    ['the colour in other letters', { ...held, fill: '#FFF2CC' }, true],
    ['another value', { ...held, value: 6 }, false],
    ['another format', { ...held, numberFormat: '0.0' }, false],
    ['another colour', { ...held, fill: '#FFFFFF' }, false],
    ['without colour', { value: 5, numberFormat: '0.00' }, false],
  ])('%s', (_what, other, isSame) => {
    expect(isSameState(held, other)).toBe(isSame);
  });

  it('General is the format of a cell without one', () => {
    expect(isSameState({ value: 5, numberFormat: 'General' }, { value: 5 })).toBe(true);
  });
});
