import { targetRepeatsName } from '../../../../src/core/check/rules/target-repeats-name';
import { onTarget, messagesByRow, table } from '../harness';

describe('a target that repeats its name', () => {
  it.each([
    ['提升诉讼服务水平|提升诉讼服务水平', 'repeatsName'],
    ['提升法官办案效率|有效提升法官办案效率', 'repeatsName'],
    ['维护司法尊严，树立形象|维护司法尊严、树立形象。', 'repeatsName'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(targetRepeatsName, line)).toEqual([messageId]);
  });

  it.each([
    '提升诉讼服务水平|提升',
    '奖励绩效发放公开透明|公开透明',
    '法治报告验收合格|合格',
    '培训人数|≥100人',
    '公开|公开',
    '提升诉讼服务水平|窗口等候时间缩短',
  ])('%s is left alone', (line) => {
    expect(onTarget(targetRepeatsName, line)).toEqual([]);
  });

  it('compares with the description as well, unless it is a single word', () => {
    const rows = table(
      '三级指标|绩效指标描述|指标值',
      '公开招标|通过政府采购程序把控产品质量|通过政府采购程序把控产品质量',
      '反映问题|解决群众来电反映问题|全部解决群众来电反映问题',
      '经费发放|及时|及时',
    );
    expect(messagesByRow(targetRepeatsName, rows).slice(1)).toEqual([
      ['repeatsDescription'],
      ['repeatsDescription'],
      [],
    ]);
  });
});
