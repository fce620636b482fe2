import { dataText } from '../../../../src/core/words/fill-text';
import { outputClassMissing } from '../../../../src/core/check/rules/output-class-missing';
import { assessExample, findingsOf, table } from '../harness';

function classesMissing(...lines: readonly string[]): string[] {
  const indicators = table('一级指标|二级指标|三级指标|指标值', ...lines);
  return findingsOf(outputClassMissing, assessExample({ indicators })).map(({ data }) =>
    dataText(data, 'classes'),
  );
}

test.each([
  [['产出指标|数量指标|人数|≥10人'], ['质量指标、时效指标']],
  [['产出指标|数量指标|人数|≥10人', '产出指标|质量指标|合格率|≥95%'], ['时效指标']],
  [
    [
      '产出指标|数量指标|人数|≥10人',
      '产出指标|质量指标|合格率|≥95%',
      '产出指标|时效指标|完成时间|11月',
      '产出指标|成本指标||',
    ],
    ['成本指标'],
  ],
  [
    [
      '产出指标|数量指标|人数|≥10人',
      '产出指标|质量指标|合格率|≥95%',
      '产出指标|时效指标|完成时间|11月',
      '产出指标|成本指标|无|',
    ],
    [],
  ],
  [['产出指标|分配科学性|比例|≥95%'], []],
  [['效益指标|社会效益指标|知晓率|≥95%'], []],
])('%j → %j', (lines, expected) => {
  expect(classesMissing(...lines)).toEqual(expected);
});
