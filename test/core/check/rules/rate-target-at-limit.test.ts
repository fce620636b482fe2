import { rateTargetAtLimit } from '../../../../src/core/check/rules/rate-target-at-limit';
import { assessExample, findingsOf, onTarget, table } from '../harness';

describe('a rate asked for beyond 100 %', () => {
  it.each([
    ['验收合格率|≥100%', 'atLeastAll'],
    ['维修护按时完成率|≥100百分比', 'atLeastAll'],
    ['群众满意度|≥１００％', 'atLeastAll'],
    ['设备合格率|≥120%', 'aboveAll'],
    ['设备合格率|=105%', 'aboveAll'],
    ['设备合格率|>100%', 'aboveAll'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(rateTargetAtLimit, line)).toEqual([messageId]);
  });

  it.each([
    '验收合格率|=100%',
    '验收合格率|100%',
    '验收合格率|≥99.5%',
    '产值增长率|≥120%',
    '任务完成率|=120%',
    '资金到位率|≤110%',
    '结收比|≥100%',
    '办案效率|≥100%',
    '闲置率|≤100%',
    '培训人数|≥100人',
    '合格率|合格',
  ])('%s is left alone', (line) => {
    expect(onTarget(rateTargetAtLimit, line)).toEqual([]);
  });

  it.each([
    ['计算符号|指标值|计量单位', '≥|100|%', 'signOfAll', 'D7', '='],
    ['指标值|计量单位', '≥100|%', 'atLeastAll', 'D7', '=100'],
    ['计算符号|指标值|计量单位', '|≥100|%', 'atLeastAll', 'E7', '=100'],
    ['指标值', '≥100%', 'atLeastAll', 'D7', '=100%'],
    ['指标值', '不低于100%', 'atLeastAll', 'D7', undefined],
    ['计算符号|指标值|计量单位', '≥|120|%', 'aboveAll', 'E7', undefined],
  ])('%s: %s is %s, stands in %s and is mended there', (header, target, messageId, cell, value) => {
    const indicators = table(`三级指标|${header}`, `验收合格率|${target}`);
    const [finding] = findingsOf(rateTargetAtLimit, assessExample({ indicators }));
    expect(finding?.messageId).toBe(messageId);
    expect(finding?.cells[0]).toBe(`表1!${cell}`);
    const edits = (finding?.edits ?? []).map(({ cell: { address }, change }) => [
      address,
      'value' in change && change.value,
    ]);
    expect(edits).toEqual(value === undefined ? [] : [[cell, value]]);
  });
});
