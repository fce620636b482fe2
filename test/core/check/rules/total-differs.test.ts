import { totalDiffers } from '../../../../src/core/check/rules/total-differs';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import type { Policy } from '../../../../src/core/policy/schema';
import type { SheetCell } from '../../../../src/core/sheet/snapshot';
import { allFindings, assessExample, findingsOf } from '../harness';
import { fundsTable, judged, onFunds, onLines } from '../judged-rows';

const ROWS = ['甲|≥1项|1项|50|50', '乙|≥4场|3场|50|37.5'];

describe('a total that is not the sum', () => {
  it.each([
    ['总分|||100|87.5', []],
    ['总分|||100|87.50', []],
    ['总分|||100|87', ['score']],
    ['总分|||100|88', ['rounded']],
    ['总分|||90|87.5', ['weight']],
    ['总分|||90|100', ['score', 'weight']],
    ['总分||||87.5', []],
    ['总分|||100|', []],
    ['总分|||100|约90', []],
  ])('%s gives %j', (line, expected) => {
    expect(onLines(totalDiffers, [...ROWS, line])[2]).toEqual(expected);
  });

  it('a total to one decimal is right, to full points a hint', () => {
    const indicators = (total: string) =>
      judged('甲|≥3项|2项|50|33.33', '乙|≥1项|1项|50|50', `总分|||100|${total}`);
    const found = (total: string) =>
      findingsOf(totalDiffers, assessExample({ indicators: indicators(total) })).map(
        ({ messageId, severity }) => `${messageId} ${severity}`,
      );
    expect(found('83.3')).toEqual([]);
    expect(found('83')).toEqual(['rounded info']);
    expect(found('83.4')).toEqual(['score error']);
    expect(found('84')).toEqual(['score error']);
  });

  it('parts are not added to what they make up', () => {
    const indicators = judged(
      '一、示范区|≥1项|1项|50|50',
      '1、水稻|≥1项|1项|20|20',
      '2、玉米|≥1项|1项|30|30',
      '乙|≥1项|1项|50|50',
      '总分|||100|100',
    );
    const codes = allFindings(assessExample({ indicators })).map(({ code }) => code);
    for (const code of ['S05', 'W01']) expect(codes).not.toContain(code);
  });

  it('a sum with a score above its full marks is not offered for writing', () => {
    const indicators = judged('甲|≥1项|1项|50|51', '乙|≥4场|4场|50|50', '总分|||100|100');
    const [finding] = findingsOf(totalDiffers, assessExample({ indicators }));
    expect(finding).toMatchObject({ messageId: 'scoreOverWeight', data: { sum: '101' } });
    expect(finding?.edits).toBeUndefined();
  });

  it.each([
    ['full marks for a missed target', '乙|≥4场|3场|50|50', '90'],
    ['full marks for a missed date', '时间|11月|12月|50|50', '90'],
    ['a score that the rule does not give', '乙|≥4场|3场|50|40', '95'],
  ])('%s has to be settled before the sum is written', (_case, line, total) => {
    const indicators = judged('甲|≥1项|1项|50|50', line, `总分|||100|${total}`);
    const [finding] = findingsOf(totalDiffers, assessExample({ indicators }));
    expect(finding?.messageId).toBe('scoreInDispute');
    expect(finding?.edits).toBeUndefined();
  });

  it.each([
    ['rows of 90 points leave room for an execution rate printed elsewhere', '总分|||100|99', []],
    ['more than its share cannot stand elsewhere', '总分|||111|101', ['score', 'weight']],
    ['less than the rows is wrong wherever the funds stand', '总分|||100|88', ['score']],
  ])('%s', (_case, total, expected) => {
    const rows = ['甲|≥1项|1项|45|45', '乙|≥1项|1项|45|45'];
    expect(onLines(totalDiffers, [...rows, total])[2]).toEqual(expected);
  });

  it('so has the score of the execution rate', () => {
    const funds = fundsTable('年度资金总额|100|100|90|10|90%|10');
    const indicators = judged('甲|≥1项|1项|90|90', '总分|||100|90');
    expect(onFunds(totalDiffers, funds, indicators)).toMatchObject([
      { messageId: 'scoreInDispute' },
    ]);
  });

  it('the execution rate counts', () => {
    const funds = fundsTable('年度资金总额|100|100|90|10|90%|9');
    const indicators = (total: string) => judged('甲|≥1项|1项|90|90', `总分|||100|${total}`);
    expect(onFunds(totalDiffers, funds, indicators('99'))).toEqual([]);
    expect(onFunds(totalDiffers, funds, indicators('90'))).toMatchObject([
      { messageId: 'score', row: 'total', data: { total: '90', sum: '99' } },
    ]);
  });

  it('the sum is written back safely, unless the cell calculates', () => {
    const withTotal = (cell: string | SheetCell) =>
      judged(...ROWS).concat([['总分', '', '', '100', cell, '']]);
    const [finding] = findingsOf(totalDiffers, assessExample({ indicators: withTotal('100') }));
    expect(finding?.edits).toMatchObject([
      { change: { kind: 'number', value: 87.5 }, safety: 'safe', purpose: 'total-score' },
    ]);
    const formula = { value: 50, formula: '=SUM(G4:G4)', text: '50' };
    const [calculated] = findingsOf(
      totalDiffers,
      assessExample({ indicators: withTotal(formula) }),
    );
    expect(calculated?.messageId).toBe('score');
    expect(calculated?.edits).toBeUndefined();
  });

  it.each(['乙|≥4场|4场|50|', '乙|≥4场|4场|50|满分'])(
    'while %s waits for its score, the total is not judged',
    (line) => {
      expect(onLines(totalDiffers, ['甲|≥1项|1项|50|50', line, '总分|||100|50']).flat()).toEqual(
        [],
      );
    },
  );

  it('a total limited by a low execution rate is right as well', () => {
    const ceilings = [{ below: 0.7, total: 79 }];
    const policy = { ...nationalPolicy, execution: { ...nationalPolicy.execution, ceilings } };
    const funds = fundsTable('年度资金总额|100|100|65|10|65%|6.5');
    const indicators = (total: string) => judged('甲|≥1项|1项|90|90', `总分|||100|${total}`);
    expect(onFunds(totalDiffers, funds, indicators('79'), policy)).toEqual([]);
    expect(onFunds(totalDiffers, funds, indicators('96.5'), policy)).toEqual([]);
    expect(onFunds(totalDiffers, funds, indicators('80'), policy)).toHaveLength(1);
  });

  it('sums of formulas differ invisibly', () => {
    const third = { value: 33.333333, formula: '=100/3', text: '33.33' };
    const rows = judged('甲|≥1项|1项|100|', '总分|||100|33.33');
    rows[1] = (rows[1] ?? []).map((cell, at) => (at === 4 ? third : cell));
    expect(findingsOf(totalDiffers, assessExample({ indicators: rows }))).toEqual([]);
  });
});

describe('a total under a policy that scales what applies', () => {
  const scaling: Policy = { ...nationalPolicy, notApplicable: { mode: 'scale' } };
  const rows = ['甲|≥1项|1项|50|50', '乙|≥4场|3场|40|30', '丙|不适用||10|'];

  it.each([
    ['88.89', []],
    ['80', ['scaled']],
  ])('%s gives %j', (total, expected) => {
    const indicators = judged(...rows, `总分|||100|${total}`);
    const found = findingsOf(totalDiffers, assessExample({ indicators }, scaling), scaling);
    expect(found.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('names the sum, what is taken out, and the scaled total, which it offers to write', () => {
    const indicators = judged(...rows, '总分|||100|80');
    const [finding] = findingsOf(totalDiffers, assessExample({ indicators }, scaling), scaling);
    expect(finding?.data).toMatchObject({ stated: '80', takenOut: '10', sum: '88.89' });
    expect(finding?.edits?.map(({ change }) => change)).toEqual([{ kind: 'number', value: 88.89 }]);
  });

  it('nobody asks for the score of what does not apply', () => {
    const indicators = judged(...rows, '总分|||100|88.89');
    const codes = allFindings(assessExample({ indicators }, scaling), scaling).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('S04');
    expect(codes).not.toContain('S05');
  });
});
