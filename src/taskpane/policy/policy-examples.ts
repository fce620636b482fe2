/** Rows that show what a policy does: those of the chosen form, and some that every workbook has in common. */
import type { ExampleRow } from '../../core/score/score-example';
import type { AssessedForm } from '../../core/score/result';

export interface PolicyExample {
  readonly key: string;
  readonly isBuiltIn: boolean;
  readonly row: ExampleRow;
}

/** One per kind of target. Texts as people write them in forms. */
const BUILT_IN: readonly ExampleRow[] = [
  { indicator: '培训场次', target: '≥10场', actual: '8场', weight: '10' },
  { indicator: '超额完成的场次', target: '≥10场', actual: '14场', weight: '10' },
  {
    indicator: '成本控制',
    level1: '成本指标',
    level2: '经济成本指标',
    target: '≤20万元',
    actual: '25万元',
    weight: '10',
  },
  { indicator: '巡演场次', target: '=14场', actual: '10场', weight: '10' },
  { indicator: '安全事故', target: '=0起', actual: '1起', weight: '10' },
  { indicator: '检查次数', target: '3-4次', actual: '6次', weight: '10' },
  { indicator: '业务量占比', target: '>60%', actual: '60%', weight: '10' },
  {
    indicator: '完成时间',
    level2: '时效指标',
    target: '10月底前',
    actual: '12月',
    weight: '10',
  },
  {
    indicator: '管理水平提升',
    level1: '效益指标',
    level2: '社会效益指标',
    target: '有效提升',
    actual: '有效提升',
    weight: '10',
  },
];

/** More rows than this make the list long without showing more. */
const MOST_ROWS = 60;

export function policyExamples(form: AssessedForm | null): readonly PolicyExample[] {
  const ofForm = (form?.rows ?? [])
    .filter(({ row: { cells } }) => cells.target && cells.actual && cells.weight)
    .slice(0, MOST_ROWS)
    .map(({ row }) => ({
      key: `row:${row.number}`,
      isBuiltIn: false,
      row: {
        indicator: row.name,
        level1: row.level1,
        level2: row.level2,
        target: row.cells.target?.text ?? '',
        ...(row.cells.openingTarget ? { openingTarget: row.cells.openingTarget.text } : {}),
        actual: row.cells.actual?.text ?? '',
        weight: row.cells.weight?.text ?? '',
        ...(row.cells.coefficient ? { coefficient: row.cells.coefficient.text } : {}),
        ...(row.cells.deduction ? { deduction: row.cells.deduction.text } : {}),
      },
    }));
  const builtIn = BUILT_IN.map((row, index) => ({
    key: `example:${index}`,
    isBuiltIn: true,
    row,
  }));
  return [...builtIn, ...ofForm];
}
