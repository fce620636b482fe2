/** Whatever stands in a cell gets an answer, and soon. */
import fc from 'fast-check';
import { sameMeaning } from '../../../../src/core/value/compare/same-meaning';
import { excessGrowth } from '../../growth';
import { judge, readActual, readTarget } from '../value-cases';

const ALPHABET = Array.from(
  '0123456789０９.,，、；;。:：%％‰≥≤><=＝〉-－–—~～/\\$*+()（）【】[]"“\n\t 　' +
    '一二两三十百千万亿半零几第每按年月日号底末前后内外上下中旬季度周天时分秒工作个名人次户家所场期批轮件卷条本份套台辆项类种' +
    '元万亿平米公里吨斤亩度点率不未无没有已均基本明显显著有效持续完全提升降低增长减少下降持平建立健全完善合格达成部分' +
    '覆盖全街镇约近左右以或且及至到由从超过低于少于控制在同比较完成及时按要求投诉事故发生kgmhGBx×',
);

const anyText = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ALPHABET) }, fc.string({ maxLength: 2 })),
    {
      maxLength: 24,
    },
  )
  .map((letters) => letters.join(''));

describe('any text in a cell', () => {
  it('is read and compared without an error, 100 000 times', () => {
    fc.assert(
      fc.property(anyText, anyText, (targetText, actualText) => {
        const target = readTarget(targetText, '完成率');
        const actual = readActual(actualText, target, '完成率');
        const { completion, measure } = judge('完成率', targetText, actualText);
        sameMeaning(target, actual);
        // Plain conditions: a matcher per run would take most of the time.
        return (
          target.text === targetText &&
          actual.text === actualText &&
          (completion === null || Number.isFinite(completion)) &&
          (measure === null || Number.isFinite(measure.actual + measure.target))
        );
      }),
      { numRuns: 100_000 },
    );
  }, 120_000);

  it('means the same as itself, and meets itself when it says something definite', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const target = readTarget(text);
        expect(sameMeaning(target, readTarget(text))).toBe(true);
        if (target.kind === 'blank') return;
        expect(['met', 'exceeded', 'undecided']).toContain(judge('', text, text).verdict);
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);

  it('reads the same in full width and with spaces between', () => {
    const toFullWidth = (text: string): string =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const shape = (text: string): unknown => ({
      ...readTarget(text, '完成率'),
      text: '',
      parts: undefined,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const oneLine = text.replace(/\s/g, '');
        expect(shape(toFullWidth(oneLine))).toEqual(shape(oneLine));
        expect(shape(Array.from(oneLine).join(' '))).toEqual(shape(oneLine));
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

describe('a number printed into a target', () => {
  it.each(['%', '人', '万元', '平方米', '小时', '人/场', ''])(
    'comes back with the unit "%s"',
    (unit) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 99_999_999 }),
          fc.integer({ min: 0, max: 99 }),
          fc.constantFrom('≥', '≤', '>', '<', '=', ''),
          (whole, cents, sign) => {
            const number = `${whole.toLocaleString('en-US')}.${cents < 10 ? '0' : ''}${cents}`;
            const value = readTarget(sign + number + unit);
            expect(value).toMatchObject({
              kind: 'quantity',
              value: Number(`${whole}.${cents < 10 ? '0' : ''}${cents}`),
            });
          },
        ),
        { numRuns: 2_000 },
      );
    },
  );
});

describe('very long texts', () => {
  const LONG = 20_000;
  const pieces = [
    '1',
    '9,999',
    '1.',
    '一',
    '十',
    '万',
    '百分之',
    '第',
    '每',
    '每天',
    '每人',
    '≥',
    '不低于',
    '约',
    '-',
    '1-',
    '1-1-',
    '(',
    '((',
    ')',
    '（1',
    '≥1人',
    '1人/',
    '人每',
    '12月',
    '2022年',
    '2022-',
    '2022-12-',
    '10-11',
    '上半年',
    '季度',
    '第一',
    '，',
    '1、',
    '1,',
    '①',
    '或',
    '且',
    '未',
    '不',
    '较',
    '覆盖',
    '全覆盖',
    '达成',
    '部分达成',
    '$\\geq',
    '\\',
    '>',
    '=',
    '半',
    '0',
    '00.',
    '减少',
    '由1降至',
    '3次/年',
    '无',
    '零',
    '1万2千',
    '7*24',
    '8:30',
    'A1',
    ' ',
    '\n',
    '1\n',
    '基本',
    '完成',
    '5个工作日内，',
    '两',
  ];

  it('take time in proportion to their length', () => {
    const found = pieces.map((piece) =>
      excessGrowth((text) => judge('完成率', text, `${text}1`), piece, LONG),
    );
    expect(found.filter((each) => each !== null)).toEqual([]);
  });

  it('of two kinds of pieces do, too, beside those of one kind', () => {
    const found = pieces.map((one, index) => {
      const other = pieces[(index * 7 + 3) % pieces.length] ?? '';
      const both = one + other;
      return excessGrowth(
        (text) => judge('完成率', text, other.repeat(Math.floor(text.length / both.length))),
        both,
        LONG,
      );
    });
    expect(found.filter((each) => each !== null)).toEqual([]);
  });
});
