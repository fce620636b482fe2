import { targetNotMeasurable } from '../../../../src/core/check/rules/target-not-measurable';
import { onTarget } from '../harness';

describe('a quantitative indicator without a number', () => {
  it.each([
    ['当事人满意率|基本满意', 'rate'],
    ['办案群众满意度|满意', 'rate'],
    ['系统维护故障排除率|一次性排除', 'rate'],
    ['绿色建材 使用\n比例|较高', 'rate'],
    ['培训人数|按需组织', 'persons'],
    ['受助学生数|应助尽助', 'persons'],
    ['项目影响年限|长期', 'years'],
    ['培训场次|按需组织', 'number'],
    ['新建道路里程|达到要求', 'number'],
    ['印刷费用|合理', 'money'],
    ['故障响应时间|较快', 'time'],
    ['线路巡检次数|若干次', 'number'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(targetNotMeasurable, line)).toEqual([messageId]);
  });

  it.each([
    '当事人满意率|≥90%',
    '当事人满意率|≥９０％',
    '结案平均经费成本|同比下降',
    '设备维护成本|持平',
    '降低运输成本|有效降低',
    '案件发案率|逐年下降',
    '公共卫生服务覆盖面|扩大',
    '活动出勤率|九成以上',
    '采购成本|控制在预算内',
    '法官办案效率|提升',
    '工作完成情况|良好',
    '服务质量水平|提高',
    '薪酬发放准确性|准确',
    '宣传覆盖率|14个街镇全覆盖',
    '宣传覆盖率|全覆盖',
    '司法鉴定值班时间|每周三下午',
    '完成时间|开学前',
    '竣工时间|11月底',
    '长效机制|健全',
    '服务体验|好',
    '投诉数|零投诉',
    '微信公众号关注人数|同比上升',
    '培训人数|',
    '发展指数|较高',
    '重新犯罪率|低于全市平均水平',
    '结案率|不低于全国平均',
    '一审服判息诉率|高于去年',
    '法律援助知晓度|提高',
  ])('%s is left alone', (line) => {
    expect(onTarget(targetNotMeasurable, line)).toEqual([]);
  });
});
