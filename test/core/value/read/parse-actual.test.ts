import { parseActual } from '../../../../src/core/value/read/parse-actual';
import { readActual, readTarget } from '../value-cases';

describe('a number without unit beside a percentage', () => {
  const target = readTarget('≥95%', '完成率');

  it.each(['1', '0.98', '0.5'])('%s may be a share or a number: somebody must say', (text) => {
    expect(readActual(text, target)).toMatchObject({
      kind: 'suspect',
      cause: 'percent-or-number',
      candidates: [{ value: Number(text) * 100 }, { value: Number(text) }],
    });
  });

  it.each(['98', '0', '100'])('%s is read as it stands', (text) => {
    expect(readActual(text, target)).toMatchObject({ kind: 'quantity', value: Number(text) });
  });

  it('is a percentage where the cell says so', () => {
    const content = { value: 1, numberFormat: '0%', text: '100%' };
    expect(parseActual({ content, text: '100%', indicator: '' }, target)).toMatchObject({
      kind: 'quantity',
      value: 100,
      unit: { name: '%' },
    });
  });
});

describe('a form with a unit column', () => {
  it('gives its unit to a bare number', () => {
    const target = readTarget('≥200人');
    const input = { content: null, text: '550', unitText: '人', indicator: '' };
    expect(parseActual(input, target)).toMatchObject({ value: 550, unit: { name: '人' } });
  });

  it('does not give the torn rest of a target away', () => {
    const target = readTarget('8-10月底');
    const input = { content: null, text: '9', unitText: '-10月底', indicator: '' };
    expect(parseActual(input, target)).toMatchObject({ kind: 'quantity', value: 9, unit: null });
  });
});

describe('numbers that are no result', () => {
  const target = readTarget('≥50人');

  it.each(['计划60人', '还差10人', '其中女性20人', '未完成60人'])('%s stays words', (text) => {
    expect(readActual(text, target).kind).toBe('qualitative');
  });
});
