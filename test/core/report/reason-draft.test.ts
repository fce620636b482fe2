import fc from 'fast-check';
import { hasBlanksToFill } from '../../../src/core/check/reading/reason-state';
import { draftReason } from '../../../src/core/report/reason-draft';
import type { AssessedRow } from '../../../src/core/score/result';
import type { Comparison, Measure } from '../../../src/core/value/value';

interface Given {
  readonly target: string;
  readonly actual: string;
  readonly comparison?: Partial<Comparison>;
  readonly measure?: Partial<Measure>;
  readonly weight?: number;
  readonly given?: number;
}

function rowOf({ target, actual, comparison, measure, weight, given }: Given): AssessedRow {
  const full: Measure = {
    target: 0,
    actual: 0,
    unit: '',
    direction: 'positive',
    comparator: 'ge',
    ...measure,
  };
  return {
    row: { number: 1, sheetRow: 0, level1: '', level2: '', name: '指标', cells: {} },
    target: { kind: 'qualitative', text: target, core: target, degree: 2 },
    actual: { kind: 'qualitative', text: actual, core: actual, degree: 2 },
    comparison: comparison
      ? {
          verdict: 'missed',
          completion: null,
          reason: 'numbers',
          measure: measure ? full : null,
          ...comparison,
        }
      : null,
    weight: weight ?? null,
    given: given ?? null,
    score: { computed: null, basis: { id: 'not-scored' }, open: null, decision: null },
    needsReason: true,
    reason: '',
  };
}

const END = '。原因：____；改进措施：____。';

const table: readonly [string, Given, string][] = [
  [
    'a count that falls short',
    {
      target: '≥200个',
      actual: '166个',
      comparison: {},
      measure: { target: 200, actual: 166, unit: '个' },
    },
    '指标值为≥200个，实际完成值为166个，完成83%，比指标值少34个',
  ],
  [
    'a rate that falls short',
    {
      target: '≥99%',
      actual: '97.87%',
      comparison: {},
      measure: { target: 99, actual: 97.87, unit: '%' },
    },
    '指标值为≥99%，实际完成值为97.87%，完成98.86%，比指标值少1.13个百分点',
  ],
  [
    'a limit that is passed',
    {
      target: '≤5%',
      actual: '8%',
      comparison: {},
      measure: { target: 5, actual: 8, unit: '%', direction: 'reverse' },
    },
    '指标值为≤5%，实际完成值为8%，超出指标值3个百分点',
  ],
  [
    'a date that is late',
    { target: '11月', actual: '12月', comparison: { reason: 'time' } },
    '指标值为11月，实际完成值为12月，晚于计划',
  ],
  [
    'nothing done',
    { target: '1个月内', actual: '无开展', comparison: { reason: 'nothing-done' } },
    '指标值为1个月内，实际完成值为无开展，未达到指标值',
  ],
  [
    'more than planned',
    {
      target: '>8000件',
      actual: '16121件',
      comparison: { verdict: 'exceeded' },
      measure: { target: 8000, actual: 16121, unit: '件' },
    },
    '指标值为>8000件，实际完成值为16121件，完成201.51%，超出指标值8121件',
  ],
  [
    'a weaker degree',
    { target: '完善', actual: '基本完善', comparison: { verdict: 'partial', reason: 'degree' } },
    '指标值为完善，实际完成值为基本完善，部分达成指标值',
  ],
  [
    'points taken off a met row',
    { target: '≥90%', actual: '92%', comparison: { verdict: 'met' }, weight: 10, given: 8 },
    '指标值为≥90%，实际完成值为92%，分值10分，得8分，扣2分',
  ],
  [
    'a target with line breaks',
    { target: '≥200\n个', actual: '166\r\n个', comparison: { reason: 'frequency' } },
    '指标值为≥200 个，实际完成值为166 个，次数少于指标值',
  ],
];

describe('the draft of a deviation reason', () => {
  it.each(table)(
    'states the facts of %s and leaves cause and measure blank',
    (_case, row, facts) => {
      expect(draftReason(rowOf(row))).toBe(`${facts}${END}`);
    },
  );

  it('counts as not written while its blanks are left', () => {
    const draft = draftReason(rowOf({ target: '11月', actual: '12月', comparison: {} }));
    expect(hasBlanksToFill(draft)).toBe(true);
    expect(hasBlanksToFill(draft.replace(/____/g, '供货推迟'))).toBe(false);
    expect(hasBlanksToFill(draft.replace(/____/g, ''))).toBe(true);
  });

  it('never throws, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        (target, actual) => {
          const row = rowOf({
            target: 'A',
            actual: 'B',
            comparison: {},
            measure: { target, actual },
          });
          expect(draftReason(row)).toContain('原因：____');
        },
      ),
    );
  });
});
