import { sameMeaning } from '../../../../src/core/value/compare/same-meaning';
import { toStandardText } from '../../../../src/core/value/standard-text';
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

describe('the standard spelling of a target', () => {
  it.each([
    ['≥90.00(%)', '≥90%'],
    ['≤18百分比', '≤18%'],
    ['>=1,200人次', '≥1200人次'],
    ['控制在5万元以内', '≤5万元'],
    ['24小时以内', '24小时内'],
    ['约50~100人', '约50-100人'],
    ['=100%(按实)', '=100%（按实）'],
    ['提升', '提升'],
    ['减少10%以上', '减少10%以上'],
  ])('%s is %s', (text, expected) => {
    expect(toStandardText(readTarget(text))).toBe(expected);
  });

  it('names the money that was left out', () => {
    expect(toStandardText(readTarget('≤5万', '购置成本'))).toBe('≤5万元');
  });
});
