/** What a target says, by the kinds of the grammar. */
import { parseTarget } from '../../../../src/core/value/read/parse-target';
import type { ParsedValue } from '../../../../src/core/value/value';
import { readTarget } from '../value-cases';

/** A value in one line. */
function brief(value: ParsedValue): string {
  const unit = 'unit' in value && value.unit ? value.unit.name : '';
  const about = 'isApproximate' in value && value.isApproximate ? ' approximate' : '';
  const note = value.note === undefined ? '' : ` note ${value.note}`;
  switch (value.kind) {
    case 'quantity':
      return `${value.comparator} ${value.value}${unit}${value.change ? ` ${value.change}` : ''}${about}${note}`;
    case 'duration':
      return `within ${value.value}${unit}${about}${note}`;
    case 'range':
      return `${value.low} to ${value.high}${unit}${about}${note}`;
    case 'deadline':
      return `by ${value.by.year ?? ''}/${value.by.month}/${value.by.day ?? ''}${value.isStrict ? ' strictly' : ''}${note}`;
    case 'period':
      return `in ${value.from.year ?? ''}/${value.from.month}/${value.from.day ?? ''} to ${value.to.month}/${value.to.day ?? ''}${note}`;
    case 'frequency':
      return `${value.comparator} ${value.times}${unit} per ${value.per} ${value.perUnit}`;
    case 'coverage':
      return `covers ${value.covered ?? '?'} of ${value.total ?? '?'}${unit}`;
    case 'compound':
      return `${value.relation}: ${value.parts.map(brief).join(' | ')}`;
    case 'tier':
      return value.tier;
    case 'qualitative':
      return `words ${value.core} ${value.degree}${note}`;
    case 'suspect':
      return `suspect ${value.cause}: ${value.candidates.map(brief).join(' | ')}`;
    case 'blank':
      return 'blank';
  }
}

describe('numbers, comparators and units', () => {
  it.each([
    ['>=30000件', 'ge 30000件'],
    ['≧９５．５％', 'ge 95.5%'],
    ['=100.00 (%)', 'eq 100%'],
    ['≥26000.00(件)', 'ge 26000件'],
    ['$\\geq 98.70\\%$', 'ge 98.7%'],
    ['$= 100.00\\%$', 'eq 100%'],
    ['<=4小时内', 'le 4小时'],
    ['不低于九十五人', 'ge 95人'],
    ['控制在12,329,976.00元以内', 'le 12329976元'],
    ['两万册', 'none 20000册'],
    ['2万7千人次', 'none 27000人次'],
    ['一百二十场', 'none 120场'],
    ['百分之九十五以上', 'ge 95%'],
    ['10万+人次', 'ge 100000人次'],
    ['100以上人', 'ge 100人'],
    ['≥85百分比', 'ge 85%'],
    ['约30人/场', 'approx 30人/场 approximate'],
    ['≥500元/人·月', 'ge 500元/人/月'],
    ['每亩300公斤', 'none 300公斤/亩'],
    ['=100%（按政策标准）', 'eq 100% note 按政策标准'],
    ['>=4人(1人在岗)', 'ge 4人 note 1人在岗'],
    ['减少一天以上', 'ge 1天 decrease'],
    ['同比增长5%', 'none 5% increase'],
    ['由10%降至5%', 'none 5%'],
    ['降低到5%以下', 'le 5%'],
    ['零投诉', 'eq 0'],
    ['不发生重大安全事故', 'eq 0'],
    ['1-2个', '1 to 2个'],
    ['约50-100人', '50 to 100人 approximate'],
    ['90%～95%', '90 to 95%'],
    ['3至5天', '3 to 5天'],
    ['24小时内', 'within 24小时'],
    ['3个月内', 'within 3月'],
    ['半年内', 'within 0.5年'],
    ['-5%', 'none -5%'],
  ])('%s', (text, expected) => {
    expect(brief(readTarget(text))).toBe(expected);
  });

  it.each([
    ['成本', '≤5万', 'le 5万元'],
    ['培训人数', '≥5万', 'ge 50000'],
    ['建设周期', '≤6月', 'le 6月'],
    ['验收及时性', '≤6月', 'by /6/30'],
    ['完成时间', '11月', 'in /11/1 to 11/30'],
  ])('under %s, %s is settled by the name', (indicator, text, expected) => {
    expect(brief(readTarget(text, indicator))).toBe(expected);
  });

  it('keeps what was written loosely beside the standard spelling', () => {
    expect(readTarget('≥85百分比')).toMatchObject({ unit: { text: '百分比', standard: '%' } });
    expect(readTarget('≤5万', '购置成本')).toMatchObject({
      unit: { text: '万', standard: '万元' },
    });
    expect(readTarget('≥85%')).not.toHaveProperty('unit.standard');
  });
});

describe('times', () => {
  it.each([
    ['11月', 'in /11/1 to 11/30'],
    ['=1-12月', 'in /1/1 to 12/31'],
    ['10-11月', 'in /10/1 to 11/30'],
    ['8月底', 'by /8/31'],
    ['10月前', 'by /10/1 strictly'],
    ['10月底前', 'by /10/31'],
    ['10月15日前', 'by /10/15'],
    ['2022年12月31日前', 'by 2022/12/31'],
    ['2022.12.31', 'in 2022/12/31 to 12/31'],
    ['年底前完成', 'by /12/31'],
    ['2022年底', 'by 2022/12/31'],
    ['2024年2月底', 'by 2024/2/29'],
    ['上半年', 'in /1/1 to 6/30'],
    ['第三季度', 'in /7/1 to 9/30'],
    ['一、二季度', 'in /1/1 to 6/30'],
    ['3月中旬', 'in /3/11 to 3/20'],
    ['宪法宣传周（10月底前）', 'by /10/31 note 宪法宣传周'],
    ['每天3次', 'none 3次 per 1 day'],
    ['半年1次', 'none 1次 per 6 month'],
    ['每月', 'none 1 per 1 month'],
    ['每季度一次', 'none 1次 per 3 month'],
    ['一年不少于4次', 'ge 4次 per 12 month'],
    ['每两周至少1次', 'ge 1次 per 2 week'],
    ['每周三下午', 'words 每周三下午 2'],
    ['每月15日前', 'words 每月15日前 2'],
    ['结案次月', 'words 结案次月 2'],
  ])('%s', (text, expected) => {
    expect(brief(readTarget(text))).toBe(expected);
  });
});

describe('coverage, several requirements, tiers and words', () => {
  it.each([
    ['14个街镇全覆盖', 'covers all of 14街镇'],
    ['14个12348站点全覆盖', 'covers all of 14个'],
    ['大厅、接待全覆盖', 'covers all of ?'],
    ['3类，约190本', 'all: none 3类 | approx 190本 approximate'],
    ['律师10人，律所约5所', 'all: none 10人 | approx 5所 approximate'],
    ['1.培训100人；2.演练2次', 'all: none 100人 | none 2次'],
    ['培训100人\n演练2次', 'all: none 100人 | none 2次'],
    ['建立健全\n长效机制', 'words 建立健全长效机制 2'],
    ['降低或零投诉', 'any: words 下降 2 | eq 0'],
    ['部分达成年度指标并具有一定效果', 'partlyAchieved'],
    ['未达成年度指标且效果较差', 'notAchieved'],
    ['基本完善', 'words 完善 1'],
    ['明显提升', 'words 提升 4'],
    ['未完成', 'words 完成 0'],
    ['一次性排除', 'words 一次性排除 2'],
    ['提供12348热线服务', 'words 提供12348热线服务 2'],
    ['7*24小时', 'words 7×24小时 2'],
    ['—', 'blank'],
    ['/', 'blank'],
    ['', 'blank'],
  ])('%s', (text, expected) => {
    expect(brief(readTarget(text))).toBe(expected);
  });
});

describe('a target in three columns', () => {
  it.each([
    ['≥', '30', '%', 'ge 30%'],
    ['＝', '100', '人/场', 'eq 100人/场'],
    ['大于等于', '95', '（%）', 'ge 95%'],
    ['≤', '6', '月', 'le 6月'],
    ['', '11', '月', 'in /11/1 to 11/30'],
    ['', '8', '-10月底', 'in /8/1 to 10/31'],
    ['', '10', '月前', 'by /10/1 strictly'],
    ['定性', '提升', '/', 'words 提升 2'],
    ['≥', '≥90%', '%', 'ge 90%'],
    ['不少于', '5', '万元', 'ge 5万元'],
    ['', '当天', '', 'words 当天 2'],
  ])('%s | %s | %s', (comparatorText, text, unitText, expected) => {
    const value = parseTarget({ content: null, text, comparatorText, unitText, indicator: '' });
    expect(brief(value)).toBe(expected);
  });
});

describe('a target cell that Excel has changed', () => {
  it.each([
    [{ value: 1, formula: '=100%', text: '1' }, 'eq 100%'],
    [{ value: 21, formula: '=21', text: '21' }, 'eq 21'],
    [{ value: '#NAME?', formula: '=60个', text: '#NAME?', isError: true as const }, 'eq 60个'],
    [{ value: null, formula: '=4500元/人', text: '' }, 'eq 4500元/人'],
    [{ value: 5, formula: '=A1+B1', text: '5' }, 'none 5'],
    [{ value: -11, formula: '=1-12', text: '-11' }, 'suspect calculated-text: 1 to 12'],
    [{ value: 0.925, numberFormat: '0.00%', text: '92.50%' }, 'none 92.5%'],
    [{ value: 0.07, numberFormat: '0%', text: '7%' }, 'none 7%'],
    [{ value: 20, numberFormat: '0"人"', text: '20人' }, 'none 20人'],
    [{ value: 20, numberFormat: '"≥"0"人次"', text: '≥20人次' }, 'ge 20人次'],
    [{ value: 12345.678, numberFormat: '#,##0.00_ ', text: '12,345.68' }, 'none 12345.678'],
    [{ value: 12345, numberFormat: '0!.0,"万"', text: '1.2万' }, 'none 12345'],
    [
      { value: 44928, numberFormat: 'm"月"d"日"', text: '1月2日' },
      'suspect date: 1 to 2 | in /1/1 to 2/29 | in /1/2 to 1/2',
    ],
    [{ value: 44866, numberFormat: 'yyyy"年"m"月"', text: '2022年11月' }, 'in 2022/11/1 to 11/30'],
    [
      { value: 44866, numberFormat: 'yyyy-mm-dd', text: '2022-11-01' },
      'suspect date: in 2022/11/1 to 11/1',
    ],
    [{ value: '#NAME?', isError: true as const, text: '#NAME?' }, 'suspect error-value: '],
    [{ value: null, text: '' }, 'blank'],
  ])('%j', (content, expected) => {
    expect(brief(parseTarget({ content, text: content.text, indicator: '' }))).toBe(expected);
  });
});
