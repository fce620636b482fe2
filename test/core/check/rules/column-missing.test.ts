import { columnMissing } from '../../../../src/core/check/rules/column-missing';
import { assessExample, findingsOf, table } from '../harness';

describe('a form without a column it needs', () => {
  it.each([
    ['三级指标|指标值|实际完成值|分值', '得分', 'notPrinted', 'info'],
    ['三级指标|指标值|实际完成值|得分', '分值', 'notPrinted', 'info'],
    ['三级指标|指标值|实际完成值', '分值、得分', 'notPrinted', 'info'],
    ['三级指标|指标值|分值|得分', '实际完成值', 'missing', 'error'],
    ['三级指标|指标值|得分', '实际完成值、分值', 'missing', 'error'],
  ])('%s lacks %s: %s, %s', (header, columns, messageId, severity) => {
    const findings = findingsOf(
      columnMissing,
      assessExample({
        title: '2024年度项目支出绩效自评表',
        indicators: table(header, '培训人数|≥100人|90|90|90'),
      }),
    );
    expect(findings).toMatchObject([{ messageId, severity, data: { columns } }]);
  });

  it.each([
    '三级指标|指标值|实际完成值|分值|得分',
    '指标名称|年度指标值|全年完成值|权重|自评得分',
    '三级指标|计算符号|指标值|计量单位|实际完成值|分值|得分',
  ])('%s is complete', (header) => {
    const cells = header.split('|').map(() => '1');
    const example = {
      title: '2024年度项目支出绩效自评表',
      indicators: table(header, cells.join('|')),
    };
    expect(findingsOf(columnMissing, assessExample(example))).toEqual([]);
  });

  it('does not ask for 分值 where every name carries its points', () => {
    const found = (second: string) =>
      findingsOf(
        columnMissing,
        assessExample({
          title: '2024年度项目支出绩效自评表',
          indicators: table(
            '三级指标|指标值|实际完成值|得分',
            '培训人数（10分）|≥100人|90|9',
            `${second}|≥2次|2|5`,
          ),
        }),
      );
    expect(found('培训次数（5分）')).toEqual([]);
    expect(found('培训次数')).toMatchObject([{ data: { columns: '分值' } }]);
  });

  it('does not ask a target form for scores', () => {
    const indicators = table('三级指标|指标值', '培训人数|≥100人');
    expect(findingsOf(columnMissing, assessExample({ indicators }))).toEqual([]);
  });
});
