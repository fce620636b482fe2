/** How a case of the sentences about scores is made: from a line of a sheet, from funds, from a whole form. */
import { executionScore, type ExecutionFacts } from '../../../src/core/score/execution-score';
import type { BasisText } from '../../../src/core/score/score-basis';
import { scoreExample, type ExampleRow } from '../../../src/core/score/score-example';
import { assessed, fundsBlock, HEADER, indicator, policyWith, workbook } from '../score/small-form';

export type Changes = Readonly<Record<string, unknown>>;
export type Case = readonly [basis: BasisText, chinese: string, english: string];

/** `指标值|实际完成值|分值` under the national rule with some settings changed. */
export function row(
  line: string,
  changes: Changes,
  chinese: string,
  english: string,
  more: Partial<ExampleRow> = {},
): Case {
  const [target = '', actual = '', weight = ''] = line.split('|');
  const example = { indicator: '完成情况', target, actual, weight, ...more };
  return [scoreExample(example, policyWith(changes)).score.basis, chinese, english];
}

export function funds(
  facts: ExecutionFacts,
  execution: Changes,
  chinese: string,
  english: string,
): Case {
  return [executionScore(10, facts, policyWith({ execution })).basis, chinese, english];
}

/** A form with two indicators, the second of which may share the weight of the first. */
export function form(rows: readonly (readonly (string | number)[])[], policy: Changes = {}) {
  const merges = [{ row: 5, column: 5, rowCount: 2, columnCount: 1 }];
  const isMerged = rows[1]?.[3] === '';
  return assessed(
    workbook(
      [
        ['2023年度项目支出绩效自评表'],
        ['项目名称', '', '办案费'],
        ...fundsBlock(100, 100, 65, 10, '65%', 6.5),
        [...HEADER],
        ...rows.map(([name = '', ...values]) => indicator(String(name), ...values)),
        ['总分', '', '', '', '', 100, ''],
      ],
      isMerged ? { merges } : {},
    ),
    policyWith(policy),
  );
}

export function total(
  rows: readonly (readonly (string | number)[])[],
  policy: Changes,
  chinese: string,
  english: string,
): Case {
  const { total: found } = form(rows, policy);
  if (!found) throw new Error('the form has a total');
  return [found.basis, chinese, english];
}

export const STEPS = { positive: { mode: 'steps', steps: { quantity: 0.05, progress: 0.1 } } };
export const BANDS = {
  satisfaction: {
    mode: 'bands',
    bands: [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
    ],
  },
};
export const SATISFACTION = {
  level1: '满意度指标',
  level2: '服务对象满意度指标',
  indicator: '满意度',
};
export const COST = { level1: '成本指标', level2: '经济成本指标' };
export const INTERVALS = {
  mode: 'interval',
  intervals: [
    { from: 0.9, share: 1 },
    { from: 0.7, share: 0.6 },
  ],
};
export const over = (action: string, more: Changes = {}): Changes => ({
  over: { action, ...more },
});

export function never(): never {
  throw new Error('the form has rows');
}
