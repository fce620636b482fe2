import { scoreOverWeight } from '../../../../src/core/check/rules/score-over-weight';
import { allFindings, assessExample, findingsOf } from '../harness';
import { fundsTable, judged, onFunds, onLine, onLines } from '../judged-rows';

describe('a score above its full marks', () => {
  it.each(['人数|≥100人|120人|10|12', '人数|≥100人|120人|10|１０.01', '人数|≥100人|50人|0|5'])(
    '%s is reported',
    (line) => {
      expect(onLine(scoreOverWeight, line)).toEqual(['ruleGives']);
    },
  );

  it.each([
    '人数|≥100人|120人|10|10',
    '人数|≥100人|120人|10|9.99',
    '人数|≥100人|120人||12',
    '人数|≥100人|120人|10|',
    '人数|≥100人|120人|10|满分',
  ])('%s is left alone', (line) => {
    expect(onLine(scoreOverWeight, line)).toEqual([]);
  });

  it('a row that the rule leaves open has no score to offer', () => {
    expect(onLine(scoreOverWeight, '时间|11月|12月|10|12')).toEqual(['overWeight']);
  });

  it('scores out of 100 beside weights are one remark on the form, and no mistake', () => {
    const indicators = judged('甲|≥1项|1项|30|100', '乙|≥1项|1项|40|100', '丙|≥1项|1项|30|95');
    expect(findingsOf(scoreOverWeight, assessExample({ indicators }))).toMatchObject([
      { row: null, messageId: 'otherScale', severity: 'warning' },
    ]);
    const codes = allFindings(assessExample({ indicators })).map(({ code }) => code);
    for (const code of ['S02', 'S05']) expect(codes).not.toContain(code);
  });

  it('every row is named, the execution rate too', () => {
    expect(onLines(scoreOverWeight, ['甲|≥1项|1项|10|11', '乙|≥1项|1项|10|12'])).toEqual([
      ['ruleGives'],
      ['ruleGives'],
    ]);
    const funds = fundsTable('年度资金总额|100|100|100|10|100%|11');
    expect(onFunds(scoreOverWeight, funds)).toMatchObject([
      { row: 'funds', data: { score: '11', weight: '10', indicator: '年度资金总额' } },
    ]);
  });
});
