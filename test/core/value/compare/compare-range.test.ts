/** Ranges as targets and as actual values. */
import type { Comparison } from '../../../../src/core/value/value';
import { judge } from '../value-cases';

type Case = readonly [
  indicator: string,
  target: string,
  actual: string,
  verdict: Comparison['verdict'],
  reason: Comparison['reason'],
];

const numbers: readonly Case[] = [
  ['培训人数', '50-100人', '49人', 'missed', 'range'],
  ['培训人数', '50-100人', '50人', 'met', 'range'],
  ['培训人数', '50-100人', '100人', 'met', 'range'],
  // more may be better, or not what was wanted
  ['培训人数', '50-100人', '101人', 'undecided', 'range'],
  ['培训人数', '50-100人', '60人以上', 'undecided', 'unclear'],
  ['培训人数', '50-100人', '60%', 'incomparable', 'dimension-differs'],
  ['培训人数', '约50-100人', '40人', 'undecided', 'range'],
  ['投诉率', '1%-3%', '1%', 'met', 'range'],
  ['投诉率', '1%-3%', '0.5%', 'met', 'range'],
  ['投诉率', '1%-3%', '3%', 'met', 'range'],
  ['投诉率', '1%-3%', '4%', 'missed', 'range'],
  // both sides are stated: less than the lower one is not better
  ['投诉率', '≥1%且≤3%', '0.5%', 'missed', 'range'],
  ['投诉率', '≥1%且≤3%', '4%', 'undecided', 'range'],
];

const timesAndMoney: readonly Case[] = [
  ['活动开展周期', '3-4个月', '2个月', 'undecided', 'range'],
  ['活动开展周期', '3-4个月', '3个月', 'met', 'range'],
  ['活动开展周期', '3-4个月', '100天', 'undecided', 'rough-conversion'],
  ['投入规模', '10-20万元', '9万元', 'undecided', 'range'],
  ['投入规模', '10-20万元', '150000元', 'met', 'range'],
];

const rangesAsActual: readonly Case[] = [
  ['培训人数', '≥50人', '50-60人', 'met', 'range'],
  ['培训人数', '≥50人', '90-100人', 'met', 'range'],
  ['培训人数', '≥55人', '50-60人', 'undecided', 'range'],
  ['故障恢复时间', '≤4小时', '3-4小时', 'met', 'range'],
  ['故障恢复时间', '≤4小时', '3-5小时', 'undecided', 'range'],
];

describe.each([
  ['a range as the target', numbers],
  ['a range of time or money, where less may be wanted', timesAndMoney],
  ['a range as the actual value', rangesAsActual],
])('%s', (_name, cases) => {
  it.each(cases)('%s: %s answered by %s is %s (%s)', (indicator, target, actual, ...expected) => {
    const { verdict, reason } = judge(indicator, target, actual);
    expect([verdict, reason]).toEqual(expected);
  });
});

test('a range that misses with both ends is missed as its ends are', () => {
  const ofEnd = judge('培训人数', '≥70人', '60人');
  expect(judge('培训人数', '≥70人', '50-60人')).toMatchObject({
    verdict: 'missed',
    reason: ofEnd.reason,
  });
});
