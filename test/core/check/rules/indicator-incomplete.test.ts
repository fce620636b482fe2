import { indicatorIncomplete } from '../../../../src/core/check/rules/indicator-incomplete';
import { onLine } from '../judged-rows';
import { assessExample, findingsOf, messagesByRow, table, targetMessages } from '../harness';

describe('an indicator with half of what it needs', () => {
  it('asks for the target, and for the name; not where — says that nothing is asked', () => {
    expect(
      targetMessages(
        indicatorIncomplete,
        '培训人数|',
        '结业率|—',
        '|≥3次',
        '参训率|≥95%',
        '群众满意度| ',
      ),
    ).toEqual([['targetMissing'], [], ['nameMissing'], [], ['targetMissing']]);
  });

  it.each([
    ['立项完整性|—|目标明确|4|4', []],
    ['立项完整性|/|目标明确|4|4', []],
    ['立项完整性|*|目标明确|4|4', ['targetMissing']],
  ])('%s: a row that is scored without a target says so by its mark', (line, expected) => {
    expect(onLine(indicatorIncomplete, line)).toEqual(expected);
  });

  it.each([
    ['满意度指标|服务对象满意度指标||≥90%', []],
    ['效益指标|社会效益指标||显著', ['nameMissing']],
  ])('%s: a level that names what is measured names the row', (line, expected) => {
    const rows = table('一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|培训|≥1期', line);
    expect(messagesByRow(indicatorIncomplete, rows)[2]).toEqual(expected);
  });

  it('accepts a target in split columns', () => {
    const rows = table('三级指标|计算符号|指标值|计量单位', '培训人数|≥|100|人', '结业率|||');
    expect(messagesByRow(indicatorIncomplete, rows)).toEqual([[], [], ['targetMissing']]);
  });

  it('does not mind forms that have no targets at all', () => {
    const rows = table('三级指标|实际完成值|分值|得分', '培训人数|100人|10|10');
    const assessed = assessExample({ title: '部门整体支出绩效自评表', indicators: rows });
    expect(findingsOf(indicatorIncomplete, assessed)).toEqual([]);
  });
});
