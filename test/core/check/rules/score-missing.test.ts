import { scoreMissing } from '../../../../src/core/check/rules/score-missing';
import { allFindings, assessExample, findingsOf, messagesByRow, table } from '../harness';
import { fundsTable, judged, onFunds, onLine } from '../judged-rows';

describe('a score that was left out', () => {
  it.each([
    ['人数|≥100人|120人|10|', ['computable']],
    ['人数|≥100人|120人|10| ', ['computable']],
    ['人数|≥100人|120人|0|', ['computable']],
    ['时间|11月|12月|10|', ['toDecide']],
    ['制度|建立|100%|10|', ['toClarify']],
    ['检查次数|≥2次|完成|10|', ['toClarify']],
    ['合格率|≥98%|0.985|10|', ['toClarify']],
    ['发放户数|约1200户|1187户|10|', ['toDecide']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(scoreMissing, line)).toEqual(expected);
  });

  it.each([
    '人数|≥100人|120人|10|0',
    '人数|≥100人|120人|10|—',
    '人数|≥100人|120人||',
    '人数|≥100人||10|',
    '人数|≥100人|/|10|',
    '|||| ',
  ])('%s is left alone', (line) => {
    expect(onLine(scoreMissing, line)).toEqual([]);
  });

  it('calculable scores come with the safe edit of the fill preview', () => {
    const indicators = judged('甲|≥100人|80人|50|', '乙|≥1项|1项|40|', '丙|≥1项|1项|10|10');
    const findings = findingsOf(scoreMissing, assessExample({ indicators }));
    expect(findings.map(({ edits }) => edits)).toMatchObject([
      [{ change: { kind: 'number', value: 40 }, safety: 'safe', purpose: 'score' }],
      [{ change: { kind: 'number', value: 40 }, safety: 'safe', purpose: 'score' }],
    ]);
  });

  it('a formula whose result the file does not hold is no blank', () => {
    const uncalculated = { value: null, formula: '=ROUND(E8*F8,2)', text: '' };
    const rows = judged('甲|≥1项|1项|50|50', '乙|≥2项|2项|40|');
    rows[2] = (rows[2] ?? []).map((cell, at) => (at === 4 ? uncalculated : cell));
    expect(findingsOf(scoreMissing, assessExample({ indicators: rows }))).toEqual([]);
    const shown = { ...uncalculated, value: '' };
    rows[2] = (rows[2] ?? []).map((cell, at) => (at === 4 ? shown : cell));
    expect(findingsOf(scoreMissing, assessExample({ indicators: rows }))).toHaveLength(1);
  });

  it('the execution rate is asked for its score', () => {
    const funds = fundsTable('年度资金总额|100|100|90|10|90%|');
    expect(onFunds(scoreMissing, funds)).toMatchObject([
      { messageId: 'execution', row: 'funds', edits: [{ change: { value: 9 } }] },
    ]);
    expect(onFunds(scoreMissing, fundsTable('年度资金总额|100|100|90||90%|'))).toEqual([]);
  });

  it('without a score column there is nothing to fill', () => {
    const rows = table('三级指标|指标值|实际完成值|分值', '甲|≥1项|1项|10');
    expect(messagesByRow(scoreMissing, rows).flat()).toEqual([]);
    expect(allFindings(assessExample({ indicators: rows })).map(({ code }) => code)).not.toContain(
      'S04',
    );
  });

  describe('on a form whose scores nobody has begun to fill in', () => {
    const unscored = (lines: readonly string[], funds?: ReturnType<typeof fundsTable>) =>
      findingsOf(
        scoreMissing,
        assessExample({ indicators: judged(...lines), ...(funds && { funds }) }),
      );

    it('one finding says so for all rows and brings every edit', () => {
      const [finding, ...others] = unscored(
        ['甲|≥1项|1项|50|', '乙|≥2项|1项|40|'],
        fundsTable('年度资金总额|100|100|90|10|90%|'),
      );
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        messageId: 'formComputable',
        severity: 'warning',
        row: null,
        data: { rows: 2, computable: 2, open: 0 },
      });
      expect(finding?.edits?.map(({ purpose, change }) => [purpose, change])).toEqual([
        ['score', { kind: 'number', value: 50 }],
        ['score', { kind: 'number', value: 20 }],
        ['execution-score', { kind: 'number', value: 9 }],
      ]);
      expect(finding?.cells).toHaveLength(3);
    });

    it('rows that need a decision are counted apart', () => {
      expect(unscored(['甲|≥1项|1项|50|', '时间|11月|12月|20|', '丙|≥1项||20|'])).toMatchObject([
        { messageId: 'formToDecide', data: { rows: 3, computable: 1, open: 1 } },
      ]);
    });

    it('a score anywhere makes the blanks gaps again', () => {
      expect(unscored(['甲|≥1项|1项|50|0', '乙|≥1项|1项|30|', '丙|≥1项|1项|20|'])).toMatchObject([
        { messageId: 'computable', row: 2 },
        { messageId: 'computable', row: 3 },
      ]);
    });
  });
});
