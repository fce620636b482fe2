import { jsonSteps } from '../../../src/core/report/json-steps';
import { runToEnd } from '../../../src/core/sheet/run-to-end';

const VALUES: readonly unknown[] = [
  null,
  '“引号”\n',
  [],
  {},
  { workbooks: [{ file: '自评表.xlsx', forms: [{ rows: [1, 2.5] }, {}], round: undefined }] },
  [[1, [2, [3, [4]]]], { 名称: null }],
];

describe('JSON in steps', () => {
  it.each([0, 1, 2, 4, 9])('reads as JSON does, cut %i levels down', (depth) => {
    expect(VALUES.map((value) => runToEnd(jsonSteps(value, depth)))).toEqual(
      VALUES.map((value) => JSON.stringify(value)),
    );
  });

  it('has a step for each value that is not cut further', () => {
    const steps = [...jsonSteps({ forms: [[1], [2], [3]] }, 3)];
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });
});
