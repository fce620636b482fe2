import { shownLine, shownText } from '../../../src/core/sheet/shown-text';

test.each([
  ['plain text', '培训人数≥200人（全称）', '培训人数≥200人（全称）'],
  ['clear screen', '\u001b[2J甲', '␛[2J甲'],
  ['window title', '\u001b]0;x\u0007', '␛]0;x␇'],
  ['the same in one character', '\u009b2J', '\ufffd2J'],
  ['back to the start of the line', '甲\r乙', '甲␍乙'],
  ['delete and null', '\u007f\u0000', '␡␀'],
  ['direction turned', '甲\u202e乙\u2066丙', '甲乙丙'],
  ['breaks and tabs stay', '甲\n\t乙', '甲\n\t乙'],
])('text: %s', (_case, text, expected) => {
  expect(shownText(text)).toBe(expected);
});

test.each([
  ['a break is a space', '甲\n共0个文件', '甲 共0个文件'],
  ['a Windows break, too', '甲\r\n乙', '甲 乙'],
  ['a separator of lines, too', '甲\u2028乙', '甲 乙'],
  ['controls are pictures', '\u001bc', '␛c'],
])('line: %s', (_case, text, expected) => {
  expect(shownLine(text)).toBe(expected);
});
