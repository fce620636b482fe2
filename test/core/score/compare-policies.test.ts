import { nationalPolicy } from '../../../src/core/policy/built-in';
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
