import { scoreOverWeight } from '../../../../src/core/check/rules/score-over-weight';
import { fundsTable, onFunds, onLine, onLines } from '../judged-rows';

describe('a score above its full marks', () => {
  test.each(['人数|≥100人|120人|10|12', '人数|≥100人|120人|10|１０.01', '人数|≥100人|50人|0|5'])(
    '%s is reported',
    (line) => {
      expect(onLine(scoreOverWeight, line)).toEqual(['ruleGives']);
    },
  );

  test.each([
    '人数|≥100人|120人|10|10',
    '人数|≥100人|120人|10|9.99',
    '人数|≥100人|120人||12',
    '人数|≥100人|120人|10|',
    '人数|≥100人|120人|10|满分',
  ])('%s is left alone', (line) => {
    expect(onLine(scoreOverWeight, line)).toEqual([]);
  });

  test('a row that the rule leaves open has no score to offer', () => {
    expect(onLine(scoreOverWeight, '时间|11月|12月|10|12')).toEqual(['overWeight']);
  });

  test('every row is named, the execution rate too', () => {
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
