import { padEnd, padStart, shorten } from '../../src/cli/display-width';

describe('columns on a terminal', () => {
  it.each([
    ['得分', 6, '得分  '],
    ['分值12', 4, '分值12'],
  ])('%s is filled up to %d columns', (text, width, expected) => {
    expect(padEnd(text, width)).toBe(expected);
  });

  it('numbers stand on the right', () => {
    expect(padStart('3.95', 6)).toBe('  3.95');
  });

  it.each([
    ['系统软件运维完成率', 9, '系统软件…'],
    ['系统软件', 8, '系统软件'],
  ])('%s in %d columns', (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected);
  });
});
