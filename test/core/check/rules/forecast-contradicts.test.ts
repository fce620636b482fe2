import { forecastContradicts } from '../../../../src/core/check/rules/forecast-contradicts';
import { messagesByRow, table } from '../harness';

const HEADER = '三级指标|指标值|1-6月执行情况|全年预计完成情况|确定能|有可能|完全不可能';

describe('a possibility that contradicts the numbers', () => {
  it.each([
    ['点位|≥40个|20个|40个|√||', []],
    ['点位|≥40个|20个|30个|√||', ['certainBelow']],
    ['点位|≥40个|20个|30个||√|', []],
    ['点位|≥40个|20个|40个|||√', ['impossibleReached']],
    ['投诉件数|≤5件|7件||√||', ['certainOver']],
    ['差错率|≤5%|7%||√||', []],
    ['点位|≥40个|20个|30个|√|√|', []],
    ['制度|完善|推进中|完善|√||', []],
  ])('%s → %j', (line, expected) => {
    expect(messagesByRow(forecastContradicts, table(HEADER, line))[1]).toEqual(expected);
  });
});
