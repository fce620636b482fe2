import { tierMismatch } from '../../../../src/core/check/rules/tier-mismatch';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { allFindings, assessExample } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a score outside the band of its tier', () => {
  it.each([
    ['制度|建立|达成|10|7.99', ['achieved']],
    ['制度|建立|部分达成|10|8', ['partlyAchieved']],
    ['制度|建立|部分达成|10|5.99', ['partlyAchieved']],
    ['制度|建立|未达成|10|6', ['notAchieved']],
    ['制度|完善|基本完善|7|4', ['partlyAchieved']],
    ['制度|建立|达成 预期指标|10|5', ['achieved']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(tierMismatch, line)).toEqual(expected);
  });

  it.each([
    '制度|建立|达成|10|8',
    '制度|建立|达成|10|10',
    '制度|建立|部分达成|10|6',
    '制度|建立|部分达成|10|7.99',
    '制度|建立|未达成|10|0',
    '制度|完善|基本完善|7|4.2',
    '制度|建立|达成|10|',
    '制度|建立|部分达成|0|0',
    '制度|建立|达成|10|11',
    '场次|≥4场|3场|10|2',
  ])('%s is left alone', (line) => {
    expect(onLine(tierMismatch, line)).toEqual([]);
  });

  it('the bands follow the policy, and two rows give two findings', () => {
    const policy = { ...nationalPolicy, tiers: { achieved: 0.8, partlyAchieved: 0.5 } };
    const lines = ['甲|建立|部分达成|10|5', '乙|建立|未达成|10|5', '丙|建立|达成|10|1'];
    expect(onLines(tierMismatch, lines, policy)).toEqual([[], ['notAchieved'], ['achieved']]);
  });

  it('full marks for a partly met target are said once, as S03', () => {
    const assessed = assessExample({ indicators: judged('甲|完善|基本完善|100|100') });
    const codes = allFindings(assessed).map(({ code }) => code);
    expect(codes).toContain('S03');
    expect(codes).not.toContain('S06');
  });
});
