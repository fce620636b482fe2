import { enteredChange, enteredText } from '../../../src/taskpane/fill/entered-value';

describe('what stands in a field', () => {
  it.each([
    [0.8045, '0.00%', '80.45%'],
    [1, '0%', '100%'],
    [0.8045, undefined, '0.8045'],
    [0.8045, '0.00', '0.8045'],
    ['≥80%', '0%', '≥80%'],
    [null, '0%', ''],
  ])('%s in a cell of format %s is %s', (value, format, expected) => {
    expect(enteredText(value, format)).toBe(expected);
  });
});

describe('what is typed', () => {
  it.each([
    ['80.45%', '0.00%', { kind: 'number', value: 0.8045, numberFormat: '0.00%' }],
    ['80.45％', '0.00%', { kind: 'number', value: 0.8045, numberFormat: '0.00%' }],
    ['80', '0%', { kind: 'number', value: 0.8, numberFormat: '0%' }],
    ['0.8', '0%', { kind: 'number', value: 0.8, numberFormat: '0%' }],
    ['96%', undefined, { kind: 'text', value: '96%' }],
    ['96', undefined, { kind: 'number', value: 96 }],
    ['≥80%', '0%', { kind: 'text', value: '≥80%' }],
  ])('%s in a cell of format %s', (text, format, expected) => {
    expect(enteredChange(text, format)).toEqual(expected);
  });
});
