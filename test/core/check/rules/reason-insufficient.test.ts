import { reasonInsufficient } from '../../../../src/core/check/rules/reason-insufficient';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

const missed = (reason: string) => `场次|≥100场|80场|10|8|${reason}`;

describe('a reason that explains too little', () => {
  it.each([
    ['无', ['noReason']],
    ['／', ['noReason']],
    ['0', ['noReason']],
    ['同上。', ['noReason']],
    ['工作原因', ['noReason']],
    ['因工作需要', ['noReason']],
    ['疫情影响', ['tooShort']],
    ['疫 情 影 响 大', ['tooShort']],
    ['我院根据法院信息', ['cutOff']],
    ['按照上级有关文件精神', ['noMeasure']],
    ['全年实际完成80场，未完成指标', ['noCause']],
    ['指标值为100场，实际80场，未达到目标', ['noCause']],
    ['指标值为100场，实际80场。原因：____ 改进措施：____', ['blanksLeft']],
    ['指标值为100场，实际80场。原因：受疫情影响。改进措施：', ['blanksLeft']],
    ['受客观因素影响，未能完成，今后加强管理。', ['vagueCause']],
    ['由于各种原因导致未能按计划完成任务', ['vagueCause']],
    ['因疫情等客观因素影响未开班', ['noMeasure']],
    ['受到新冠病毒疫情影响', ['noMeasure']],
    ['2022年度该项目已取消', ['noMeasure']],
    ['市司法局与区财政局实际批准购置数为2辆', ['noMeasure']],
    ['考核工作与公务员考核同步进行，12月开始考核', ['noMeasure']],
  ])('%s gives %j', (reason, expected) => {
    expect(onLine(reasonInsufficient, missed(reason))).toEqual(expected);
  });

  it.each([
    '受疫情影响减少一期，下一年提前排课',
    '因车站广告单价上涨，更新数减少。今后将按市场价编制预算。',
    '个别跨界问题处置耗时较长，已与邻区建立联动机制，已建立台账',
    '受征地影响工期顺延，已调整施工计划并按周督办',
    '管材涨价，改为集中采购',
    '',
  ])('%s is left alone', (reason) => {
    expect(onLine(reasonInsufficient, missed(reason))).toEqual([]);
  });

  it.each([
    '部分路段施工扬尘，已增加洒水。',
    '一处防水返工，已更换施工班组。',
    '受疫情影响，已补种完毕。',
  ])('what was done already is a measure: %s', (reason) => {
    expect(onLine(reasonInsufficient, missed(reason))).toEqual([]);
  });

  it('a real cause without a measure is only a hint', () => {
    const indicators = judged(missed('受到新冠病毒疫情影响'), missed('无'));
    const found = findingsOf(reasonInsufficient, assessExample({ indicators }));
    expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual([
      ['noMeasure', 'info'],
      ['noReason', 'warning'],
    ]);
  });

  it('rows that need no reason may say what they like', () => {
    expect(onLines(reasonInsufficient, ['甲|≥4场|4场|50|50|无', '乙|≥4场|4场|50|50|/'])).toEqual([
      [],
      [],
    ]);
  });

  it('the length can be made milder', () => {
    const policy = { ...nationalPolicy, checkOptions: { D03: { minimumLength: 4 } } };
    expect(onLines(reasonInsufficient, [missed('疫情影响')], policy)).toEqual([['noMeasure']]);
  });
});
