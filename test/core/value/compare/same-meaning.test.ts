import { sameMeaning } from '../../../../src/core/value/compare/same-meaning';
import { readTarget } from '../value-cases';

describe('an approved target and the one that was evaluated', () => {
  it.each([
    ['≥90.00(%)', '>=90%'],
    ['≥85百分比', '≥85%'],
    ['=100%', '100%'],
    ['≤1万元', '≤10000元'],
    ['24小时内', '≤1天'],
    ['≤1年', '≤12个月'],
    ['同比提高', '同比提升'],
    ['10-11月', '10月至11月'],
    ['每季度1次', '每3个月1次'],
    ['3名', '3人'],
    ['≥2平米', '≥2平方米'],
  ])('%s means the same as %s', (a, b) => {
    expect(sameMeaning(readTarget(a), readTarget(b))).toBe(true);
    expect(sameMeaning(readTarget(b), readTarget(a))).toBe(true);
  });

  it.each([
    ['≥90%', '≥91%'],
    ['≥90%', '>90%'],
    ['≥90%', '≤90%'],
    ['≥2个百分点', '≥2%'],
    ['10月前', '10月底前'],
    ['完善', '基本完善'],
    ['3人', '3人次'],
    ['增长5%', '5%'],
    ['≥3次', '提升'],
    ['1-2个', '1-3个'],
  ])('%s does not mean %s', (a, b) => {
    expect(sameMeaning(readTarget(a), readTarget(b))).toBe(false);
  });
});
