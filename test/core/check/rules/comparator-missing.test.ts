import { comparatorMissing } from '../../../../src/core/check/rules/comparator-missing';
import { renderFinding } from '../../../../src/core/report/render-finding';
import { sentencesZhCn } from '../../../../src/core/report/sentences-zh-cn';
import { onTarget, assessExample, findingsOf, messagesByRow, table } from '../harness';

describe('a number without comparator', () => {
  it.each([
    ['学员满意度|92%', 'atLeast'],
    ['综合故障率|2%', 'atMost'],
    ['投诉率|5‰', 'atMost'],
    ['验收通过率|100%', 'exactly'],
    ['合格率|100百分比', 'exactly'],
    ['检测结果准确率|100', 'open'],
    ['重大故障发生数|0起', 'exactly'],
    ['三公经费控制率|100%', 'atMost'],
    ['三公经费变动率|0%', 'atMost'],
    ['国有资产保值增值率|105%', 'open'],
    ['培训人数|3800人', 'open'],
    ['占地面积|123亩', 'open'],
    ['舆情推送天数|365天', 'open'],
    ['配发服饰|25种/人', 'open'],
    ['课题调研|1-2个', 'range'],
    ['培训次数|３－４次', 'range'],
    ['培训场次|两场', 'open'],
    ['故障响应时间|4小时', 'atMost'],
    ['律师人数|10人，5所', 'open'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(comparatorMissing, line)).toEqual([messageId]);
  });

  it.each([
    '培训人数|≥3800人',
    '培训人数|不少于3800人',
    '培训人数|3800人以上',
    '培训人数|＝3800人',
    '完成时间|11月',
    '完成时间|8月底',
    '完成时间|8-10月底',
    '完成时间|10-11月',
    '巡检频次|每天3次',
    '评估次数|半年1次',
    '办理时限|3个月内',
    '响应时间|24小时内',
    '参训规模|约30人/场',
    '参训规模|约50-100人',
    '参训规模|30人左右',
    '宣传覆盖率|14个街镇全覆盖',
    '办案效率|电子档案覆盖率百分之百',
    '优秀律师评选|律师10人，律所约5所',
    '投诉数|零投诉',
    '总成本|100%控制在预算内',
    '信息安全等级|三级',
    '巡查次数|1次/周',
    '简报期数|12期/年',
    '投诉情况|降低或零投诉',
    '长效机制|健全',
    '培训人数|',
  ])('%s is left alone', (line) => {
    expect(onTarget(comparatorMissing, line)).toEqual([]);
  });

  it('counts a filled column of comparators', () => {
    const rows = table('三级指标|计算符号|指标值|计量单位', '培训人数|≥|100|人', '结业率||95|%');
    expect(messagesByRow(comparatorMissing, rows)).toEqual([[], [], ['atLeast']]);
  });

  it.each([
    ['安排金额|28.8万元|%', '28.8万元'],
    ['结业率|95|%', '95%'],
  ])('the unit beside %s is read on where the value ends in a number: %s', (line, target) => {
    const indicators = table('三级指标|指标值|计量单位', line);
    const [finding] = findingsOf(comparatorMissing, assessExample({ indicators }));
    expect(finding?.data['target']).toBe(target);
  });

  it('writes the sign into the column of signs where the form has one', () => {
    const indicators = table('三级指标|计算符号|指标值|计量单位', '结业率||95|%');
    const [finding] = findingsOf(comparatorMissing, assessExample({ indicators }));
    expect(finding?.cells).toEqual(['表1!D7', '表1!E7']);
    expect(finding?.edits).toMatchObject([
      { cell: { address: 'D7' }, change: { kind: 'text', value: '≥' } },
    ]);
  });

  it.each([
    ['验收合格率|100%', ['=100%']],
    ['重大故障发生数|0起', ['=0起']],
    ['三公经费控制率|100%', ['≤100%']],
    ['结业率|95%', ['≥95%']],
    ['政府采购执行率|100%', []],
    ['培训人数|3800人', []],
  ])('%s: what is certain is offered for writing: %j', (line, expected) => {
    const [finding] = findingsOf(
      comparatorMissing,
      assessExample({ indicators: table('三级指标|指标值', line) }),
    );
    expect((finding?.edits ?? []).map(({ change }) => 'value' in change && change.value)).toEqual(
      expected,
    );
  });

  it('proposes no bound that another check rejects', () => {
    const advice = (line: string): string => {
      const [finding] = findingsOf(
        comparatorMissing,
        assessExample({ indicators: table('三级指标|指标值', line) }),
      );
      return finding ? renderFinding(finding, sentencesZhCn).fix : '';
    };
    expect(advice('合格率|100百分比')).toContain('“=100%”');
    expect(advice('重大故障发生数|0起')).toContain('“=0起”');
    expect(advice('结业率|95百分比')).toContain('“≥95%”');
    expect(advice('财政供养人员控制率|100%')).toContain('“≤100%”');
  });
});
