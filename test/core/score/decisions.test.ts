import { decisionPlace, staleDecisions } from '../../../src/core/score/decisions';
import { assessed, formOf, HEADER, indicator, policyWith, workbook } from './small-form';

const workbookWith = (actual: string) =>
  workbook([
    ['项目支出绩效自评表'],
    [...HEADER],
    indicator('制度', '完善', actual, 10, ''),
    indicator('办案数', '≥100件', '100件', 90, ''),
    ['总分', '', '', '', '', 100, ''],
  ]);
const form = formOf(workbookWith('基本完善'));
const place = decisionPlace(form, form.rows[0] ?? never());
const decision = { ...(place ?? never()), tier: 'partlyAchieved', score: 7 } as const;

function never(): never {
  throw new Error('the form has a row with a score cell');
}

describe('a decision on an open row', () => {
  it('is its score, and settles the total', () => {
    const result = assessed(workbookWith('基本完善'), undefined, [decision]);
    expect(result.rows[0]?.score).toEqual({
      computed: 7,
      basis: { id: 'decided', tier: { id: 'partlyAchieved' }, score: 7 },
      open: null,
      decision: { tier: 'partlyAchieved', score: 7 },
    });
    expect(result.total?.score.computed).toBe(97);
    expect(result.rows[0]?.needsReason).toBe(true);
    expect(staleDecisions([result], [decision])).toEqual([]);
  });

  it('survives other spacing and full-width letters', () => {
    expect(assessed(workbookWith('基本 完善'), undefined, [decision]).rows[0]?.score.computed).toBe(
      7,
    );
  });

  it('is ignored and named when the texts changed', () => {
    const result = assessed(workbookWith('初步完善'), undefined, [decision]);
    expect(result.rows[0]?.score.computed).toBeNull();
    expect(staleDecisions([result], [decision])).toEqual([{ decision, cause: 'texts-changed' }]);
  });

  it('is ignored outside the band of its tier', () => {
    const policy = policyWith({ tiers: { achieved: 0.7, partlyAchieved: 0.5 } });
    const result = assessed(workbookWith('基本完善'), policy, [decision]);
    expect(result.rows[0]?.score.computed).toBeNull();
    expect(staleDecisions([result], [decision])[0]?.cause).toBe('outside-band');
  });

  it('is not needed where a rule settles the row, and lost with its row', () => {
    const settled = { ...decision, actual: '完善' };
    const result = assessed(workbookWith('完善'), undefined, [settled]);
    expect(result.rows[0]?.score.computed).toBe(10);
    expect(staleDecisions([result], [settled])[0]?.cause).toBe('not-needed');
    const elsewhere = { ...decision, cell: 'G99' };
    expect(staleDecisions([result], [elsewhere])[0]?.cause).toBe('row-missing');
  });

  it('on a cost row without an indicator stays below the limit of the policy', () => {
    const policy = policyWith({ cost: { ceilingWithoutIndicator: 5 } });
    const cost = workbook([
      ['项目支出绩效自评表'],
      [...HEADER],
      ['成本指标', '经济成本指标', '无', '', '5万元', 10, ''],
      indicator('办案数', '≥1件', '1件', 10, ''),
    ]);
    const costForm = formOf(cost);
    const where = decisionPlace(costForm, costForm.rows[0] ?? never()) ?? never();
    const give = (score: number) =>
      assessed(cost, policy, [{ ...where, tier: 'notAchieved', score }]).rows[0]?.score.computed;
    expect(give(5)).toBe(5);
    expect(give(5.5)).toBeNull();
  });
});
