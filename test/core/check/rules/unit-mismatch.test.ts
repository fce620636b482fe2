import { unitMismatch } from '../../../../src/core/check/rules/unit-mismatch';
import { assessExample, findingsOf, onTarget } from '../harness';
import { judged } from '../judged-rows';

describe('a unit that does not fit the name', () => {
  it.each([
    ['业务培训完成率|≥4次', 'rateWithUnit'],
    ['业务培训完成率|3-4次', 'rateWithUnit'],
    ['活动参与率|≥100人/场', 'rateWithUnit'],
    ['网络故障率|≤2起', 'rateWithUnit'],
    ['管理服务效率提升率|提升', 'rateWithWord'],
    ['维修（护）项数|≥5次', 'countWithUnit'],
    ['培训人数|≥5场', 'countWithUnit'],
    ['参训人数|≥95%', 'countWithRate'],
    ['发放数量|≥95％', 'countWithRate'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(unitMismatch, line)).toEqual([messageId]);
  });

  it.each([
    '业务培训完成率|≥95%',
    '增长率|提高3个百分点',
    '参加次数/率|≥4次',
    '及时率|及时',
    '服务工作效率|提升',
    '公共法律知晓度提升|提升',
    '提升公共法律知晓度|提升',
    '法律援助知晓度|提高',
    '窗口服务好评度|有效提升',
    '维修项数|≥5项',
    '维修项数|≥5个',
    '培训次数|≥5场',
    '培训人数|≥100名',
    '培训人数|≥100人次',
    '招录人数|=60个',
    '邮寄送达数量降低|≥5%',
    '宣传覆盖率|14个街镇全覆盖',
    '发展指数|≥95%',
    '满意度|≥90分',
    '长效机制|健全',
    '亿元GDP死亡率|≤0.02人/亿元',
    '孕产妇死亡率|≤16/10万',
    '万车死亡率|≤1.5人/万车',
    '上访批次|同比下降10%',
  ])('%s is left alone', (line) => {
    expect(onTarget(unitMismatch, line)).toEqual([]);
  });

  it.each([
    ['维修项数|≥5次|6项|10|10', '≥5项'],
    ['培训人数|≥100场|120人|10|10', '≥100人'],
    ['培训完成率|≥95次|96%|10|10', '≥95%'],
    // the name may be what is wrong
    ['维修项数|≥5次|6次|10|10', null],
    ['维修项数|≥5次|6|10|10', null],
    ['培训人数|≥95%|120人|10|10', null],
    ['培训完成率|≥4次|100%|10|10', null],
    ['维修项数|≥5次||10|10', null],
    // the unit stands in another word as well
    ['培训场次|≥10人（贫困人口）|12场|10|10', null],
  ])('%s may become %s', (line, expected) => {
    const [finding] = findingsOf(unitMismatch, assessExample({ indicators: judged(line) }));
    expect(finding).toBeDefined();
    const change = finding?.edits?.[0]?.change;
    expect(change?.kind === 'text' ? change.value : null).toBe(expected);
  });
});
