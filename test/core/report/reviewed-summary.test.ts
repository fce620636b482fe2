import { assess } from '../../../src/core/assess';
import { findBuiltInPolicy, nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { summaryPart } from '../../../src/core/report/season-summary';
import { toWorkbookAssessment } from '../../../src/core/report/to-assessment';
import { HEADER, indicator, workbook } from '../score/small-form';

const sichuan = findBuiltInPolicy('sichuan-2025') ?? nationalPolicy;

/** Prints 95 points and comes to 85. */
function becauseUnder(policy: Policy): string {
  const snapshot = workbook([
    ['2025年度项目支出绩效自评表'],
    ['项目名称', '', '培训'],
    [...HEADER],
    indicator('培训人数', '≥100人', '85人', 100, 95),
    ['总分', '', '', '', '', 100, 95],
  ]);
  const assessed = assess(snapshot, { policy });
  return summaryPart(toWorkbookAssessment('培训.xlsx', assessed)).rows[0]?.because ?? '';
}

test('the list of received files says what is left of a total that was graded too high', () => {
  expect(becauseUnder(sichuan)).toMatch(
    /；复核等级“良”比自评“优”低1级，最终得分85 × 0\.9 = 76\.5$/,
  );
  expect(becauseUnder(nationalPolicy)).not.toContain('最终得分');
});
