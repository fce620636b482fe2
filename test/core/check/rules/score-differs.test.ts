import { scoreDiffers } from '../../../../src/core/check/rules/score-differs';
import { findingsOfForm } from '../../../../src/core/check/run/run-checks';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { renderFinding } from '../../../../src/core/report/render-finding';
import { sentencesEnUs } from '../../../../src/core/report/sentences-en-us';
import { sentencesZhCn } from '../../../../src/core/report/sentences-zh-cn';
import { assessForm } from '../../../../src/core/score/assess-form';
import { allFindings, assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a score that the rule does not give', () => {
  it.each([
    '收案数|≥30000件|25653件|5|3',
    '陪审比例|≥99%|73.95%|4|3',
    '人数|≥100人|120人|10|9',
    '人数|≥100人|８０人|10|7',
    '人数|≥100人|0人|10|1',
    '次数|=0次|1次|10|5',
    '制度|建立|建立|10|7',
  ])('%s is reported', (line) => {
    expect(onLine(scoreDiffers, line)).toEqual(['differs']);
  });

  it.each(['制度|建立|建立|10|9', '成效|提升|明显提升|10|8'])('%s is only a hint', (line) => {
    expect(onLine(scoreDiffers, line)).toEqual(['withinTier']);
    const [finding] = findingsOf(scoreDiffers, assessExample({ indicators: judged(line) }));
    expect(finding?.severity).toBe('info');
  });

  it.each([
    '收案数|≥30000件|25653件|5|4.28',
    '收案数|≥30000件|25653件|5|4.2755',
    '人数|≥100人|120人|10|10',
    '人数|≥100人|120人|0|0',
    '人数|≥100人|120人|10|',
    '人数|≥100人|120人|10|—',
    '人数|≥100人||10|10',
    '制度|完善|基本完善|10|7',
    '制度|建立|达成|10|8',
    '时间|11月|12月|10|3',
    '制度|建立|100%|10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(scoreDiffers, line)).toEqual([]);
  });

  it('each finding shows its arithmetic and offers the score for review', () => {
    const indicators = judged('甲|≥100人|80人|10|9', '乙|≥4场|3场|10|5');
    const findings = findingsOf(scoreDiffers, assessExample({ indicators }));
    expect(findings.map(({ data }) => data.computed)).toEqual(['8', '7.5']);
    expect(findings.map((finding) => renderFinding(finding, sentencesZhCn).why)).toEqual([
      '计算：10 × 80人 ÷ 100人 = 8。',
      '计算：10 × 3场 ÷ 4场 = 7.5。',
    ]);
    expect(findings.map((finding) => renderFinding(finding, sentencesEnUs).why)).toEqual([
      'Calculation: 10 × 80人 ÷ 100人 = 8.',
      'Calculation: 10 × 3场 ÷ 4场 = 7.5.',
    ]);
    expect(findings[0]?.edits).toMatchObject([
      { change: { kind: 'number', value: 8 }, safety: 'review' },
    ]);
  });

  it('the tolerance of the policy is respected', () => {
    const lenient = { ...nationalPolicy, tolerance: 0.1 };
    expect(onLines(scoreDiffers, ['甲|≥99%|73.95%|4|3'], lenient)).toEqual([[]]);
    expect(onLines(scoreDiffers, ['甲|≥99%|73.95%|4|3.2'], lenient)).toEqual([['differs']]);
  });

  it('a score inside the tier that a person chose is right', () => {
    const indicators = judged('甲|完善|基本完善|10|7');
    const { snapshot, forms } = assessExample({ indicators });
    const form = forms[0]?.form;
    const cell = form?.rows[0]?.cells.score?.address ?? '';
    const decision = { tier: 'partlyAchieved', score: 6.5 } as const;
    const stored = {
      ...decision,
      sheet: '表1',
      cell,
      indicator: '甲',
      target: '完善',
      actual: '基本完善',
    };
    const assessed = form && assessForm(form, nationalPolicy, [stored]);
    expect(assessed?.rows[0]?.score.decision).toEqual(decision);
    expect(
      assessed && findingsOfForm([scoreDiffers], assessed, { snapshot, policy: nationalPolicy }),
    ).toEqual([]);
  });

  it('full marks for a missed target are said once, as the graver S03', () => {
    const assessed = assessExample({ indicators: judged('甲|≥100人|80人|100|100') });
    const codes = allFindings(assessed).map(({ code }) => code);
    expect(codes).toContain('S03');
    expect(codes).not.toContain('S02');
  });
});
