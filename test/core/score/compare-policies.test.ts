import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { Policy } from '../../../src/core/policy/schema';
import { comparePolicies } from '../../../src/core/score/compare-policies';
import { formOf, fundsBlock, HEADER, indicator, policyWith, workbook } from './small-form';

const form = formOf(
  workbook([
    ['2023年度项目支出绩效自评表'],
    ...fundsBlock(100, 100, 100, 10, '100%', 10),
    [...HEADER],
    indicator('成本', '≤90万元', '100万元', 40, 40),
    indicator('办案数', '≥100件', '130件', 50, 50),
  ]),
);

test('names the rows that change, by how much, and the totals', () => {
  const linear = policyWith({ reverse: { mode: 'linear' }, over: { flagAt: 1.4 } });
  const [compared] = comparePolicies([form], nationalPolicy, linear);
  expect(compared?.changed.map((each) => [each.row?.name, each.difference])).toEqual([
    ['成本', -0.44],
    ['办案数', 0],
  ]);
  expect(compared?.changed[1]?.needsReason).toEqual({ one: true, other: false });
  expect(compared?.changed[0]?.cell).toEqual({ sheet: '表1', address: 'G5' });
  expect(compared?.total).toMatchObject({
    one: { score: { computed: 96 } },
    other: { score: { computed: 95.56 } },
    difference: -0.44,
  });
});

test('gives no difference where one policy leaves the row to a person', () => {
  const [compared] = comparePolicies(
    [form],
    nationalPolicy,
    policyWith({ reverse: { mode: 'review' } }),
  );
  expect(compared?.changed).toHaveLength(1);
  expect(compared?.changed[0]).toMatchObject({ difference: null, one: { computed: 36 } });
  expect(compared?.total.difference).toBeNull();
});

test('finds nothing between equal policies', () => {
  expect(comparePolicies([form], nationalPolicy, nationalPolicy)[0]?.changed).toEqual([]);
});

test('names what one policy takes out of the total', () => {
  const partly = formOf(
    workbook([
      ['2023年度项目支出绩效自评表'],
      [...HEADER],
      indicator('办案数', '≥100件', '80件', 90, 72),
      indicator('结余返还率', '不适用', '', 10, null),
    ]),
  );
  const scaling = policyWith({ notApplicable: { mode: 'scale' } });
  const [compared] = comparePolicies([partly], nationalPolicy, scaling);
  expect(compared?.changed.map(({ row, other }) => [row?.name, other.basis.id])).toEqual([
    ['结余返还率', 'not-applicable'],
  ]);
  expect(compared?.total.other?.score.computed).toBe(80);
});

test('compares lights and causes of a monitoring form', () => {
  const monitored = formOf(
    workbook([
      ['2024年度项目绩效运行监控表'],
      ['三级指标', '年度指标值', '1-6月执行情况', '全年预计完成情况', '完成目标可能性', '原因说明'],
      ['培训场次', '≥12场', '3场', '12场', '确定能', ''],
      ['培训人数', '≥100人', '50人', '100人', '确定能', ''],
    ]),
  );
  const strict = policyWith({
    monitoring: { green: 0.9, causeFor: { lights: ['red', 'yellow'] } },
  });
  const lower = policyWith({ monitoring: { red: 0.4, green: 0.5 } });
  const changes = (policy: Policy): unknown[] =>
    comparePolicies([monitored], nationalPolicy, policy).flatMap(({ changed }) =>
      changed.map(({ row, lights, needsReason }) => [row?.name, lights, needsReason]),
    );
  expect(changes(strict)).toEqual([]);
  expect(changes(lower)).toEqual([
    ['培训场次', { one: 'red', other: 'green' }, { one: true, other: false }],
  ]);
});
