import { fullScoreTargetMissed } from '../../../../src/core/check/rules/full-score-target-missed';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('full marks for a missed target', () => {
  it.each([
    ['场次|≥4场|3场|10|10', ['missedComputed']],
    ['场次|≥４场|３ 场|10|10', ['missedComputed']],
    ['场次|=14场|0场|10|10', ['missedComputed']],
    ['场次|≥4场|3场|10|12', ['missedComputed']],
    ['时间|11月|12月|10|10', ['missed']],
    ['制度|完善|基本完善|10|10', ['partial']],
    ['制度|完善|部分达成|10|10', ['partial']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(fullScoreTargetMissed, line)).toEqual(expected);
  });

  it.each([
    '场次|≥4场|3场|10|7.5',
    '场次|≥4场|4场|10|10',
    '收案数|≥30000件|29999件|5|5',
    '场次|≥4场|3场|0|0',
    '场次|≥4场|3场|10|',
    '场次|≥4场||10|10',
    '制度|建立|100%|10|10',
    '时间|≤4小时|2小时|10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(fullScoreTargetMissed, line)).toEqual([]);
  });

  it.each([
    ['场次|≥4场|3场|10|10', 'error'],
    ['制度|完善|部分达成|10|10', 'error'],
    ['制度|完善|基本完善|10|10', 'warning'],
  ])('%s: words of degree leave room for doubt (%s)', (line, severity) => {
    const indicators = judged(line);
    expect(findingsOf(fullScoreTargetMissed, assessExample({ indicators }))).toMatchObject([
      { severity },
    ]);
  });

  it('two rows give two findings, the calculable one with an edit for review', () => {
    const lines = ['甲|≥4场|3场|50|50', '乙|11月|12月|50|50'];
    expect(onLines(fullScoreTargetMissed, lines)).toEqual([['missedComputed'], ['missed']]);
    const findings = findingsOf(
      fullScoreTargetMissed,
      assessExample({ indicators: judged(...lines) }),
    );
    expect(findings.map(({ edits }) => edits?.map((edit) => edit.change))).toEqual([
      [{ kind: 'number', value: 37.5 }],
      undefined,
    ]);
  });

  it('a policy that leaves reverse targets to a person is not calculated against', () => {
    const policy = { ...nationalPolicy, reverse: { mode: 'review' as const } };
    expect(onLines(fullScoreTargetMissed, ['甲|≤4小时|5小时|100|100'], policy)).toEqual([
      ['missed'],
    ]);
  });
});
