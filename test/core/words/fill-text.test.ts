import { fillPlaceholders } from '../../../src/core/words/fill-text';

describe('values in messages', () => {
  it.each([
    ['{cell}填{score}分', { cell: 'H5', score: 3 }, 'H5填3分'],
    ['“{reason}”（{cell}）', { reason: '受疫情\n影响', cell: 'I5' }, '“受疫情 影响”（I5）'],
    ['“{reason}”', { reason: '长'.repeat(80) }, `“${'长'.repeat(60)}…”`],
    ['{basis}', { basis: '长'.repeat(80) }, '长'.repeat(80)],
    ['“{reason}”{cell}', { reason: '{cell}' }, '“{cell}”{cell}'],
    ['“{reason}”', {}, '“{reason}”'],
    ['{count} {count|cell|cells}', { count: 1 }, '1 cell'],
    ['{count} {count|cell|cells}', { count: 2 }, '2 cells'],
  ])('%s', (template, data, expected) => {
    expect(fillPlaceholders(template, data as Record<string, string>)).toBe(expected);
  });

  it('are shown whole where the place allows it', () => {
    const file = `${'长'.repeat(80)}.xlsx`;
    expect(fillPlaceholders('“{file}”', { file }, Infinity)).toBe(`“${file}”`);
  });
});
