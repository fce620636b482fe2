/** What a cell shows, for number formats as they stand in Chinese workbooks. */
import { displayText } from '../../../src/file/format/display-text';

describe('a number in a format', () => {
  it.each([
    ['General', 95.86, '95.86'],
    ['General', 1 / 3, '0.33333333333'],
    ['0.00%', 0.9587, '95.87%'],
    // a unit after the number is no letter of the word General, and no percentage
    ['General"人次"', 35, '35人次'],
    ['"共"General"万元"', 35.25, '共35.25万元'],
    ['0.00"%"', 95.86, '95.86%'],
    ['0.00\\%', 95.86, '95.86%'],
    ['G/通用格式', 12.5, '12.5'],
    ['G/通用格式"人"', 12, '12人'],
    ['#,##0.00"万元"', 1234.5, '1,234.50万元'],
    ['[$¥-804]#,##0.00', 12, '¥12.00'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, '1,234.50'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['0.00%;[Red]-0.00%', -0.05, '-5.00%'],
    ['[=1]"是";[=0]"否";General', 1, '是'],
    ['yyyy"年"m"月"d"日"', 45000, '2023年3月15日'],
    ['[DBNum1][$-804]yyyy"年"m"月"', 45000, '2023年3月'],
    ['e"年"m"月"', 45000, '2023年3月'],
    ['m"月"d"日";@', 45010, '3月25日'],
    // what nobody can read as a format
    ['"', 7, '7'],
  ])('%s of %p is shown as %s', (format, value, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });
});

test.each([
  [null, ''],
  ['培训', '培训'],
  [true, 'TRUE'],
  [false, 'FALSE'],
])('%p is shown as %p in any format', (value, shown) => {
  expect(displayText(value, '0.00%')).toBe(shown);
});
