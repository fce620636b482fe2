import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { formSchema } from '../../../src/core/report/assessment';
import { progressText } from '../../../src/core/report/progress-text';
import { toWorkbookAssessment } from '../../../src/core/report/to-assessment';
import { buildSheet, workbookOf } from '../check/example-sheet';
import { table } from '../check/harness';

function assessedForm(title: string): ReturnType<typeof formSchema.parse> {
  const { sheet } = buildSheet({
    title,
    indicators: table(
      '三级指标|指标值|1-6月执行情况|全年预计完成情况|完成目标可能性|经费保障|原因说明',
      '点位|≥40个|20个|40个|确定能||',
      '场次|≥12场|2场|9场|有可能|√|',
      '验收时间|11月底前|||||',
    ),
  });
  const result = assess(workbookOf(sheet), { policy: nationalPolicy });
  return formSchema.parse(toWorkbookAssessment('监控.xlsx', result).forms?.[0]);
}

test('the Assessment of a monitoring form holds month, lights, forecasts and duties', () => {
  const form = assessedForm('绩效运行监控表');
  expect(form.kind).toBe('monitoring');
  expect(form.monitoring).toEqual({ month: 6, light: null });
  const shown = form.rows.map(({ forecast, possibility, light, needsCause, reason }) => [
    forecast?.text,
    possibility,
    light,
    needsCause,
    reason,
  ]);
  expect(shown).toEqual([
    ['40个', 'certain', 'green', false, ''],
    ['9场', 'possible', 'red', true, '经费保障'],
    ['', null, null, false, ''],
  ]);
});

test('lights and duties are said in one sentence', () => {
  expect(progressText(assessedForm('绩效运行监控表'))).toBe(
    '到6月：红 1 · 黄 0 · 绿 1 · 蓝 0；须说明 1 行。',
  );
});
