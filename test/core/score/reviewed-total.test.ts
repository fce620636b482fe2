import { findBuiltInPolicy, nationalPolicy } from '../../../src/core/policy/built-in';
import { reviewedTotal } from '../../../src/core/score/reviewed-total';
import { assessed, HEADER, indicator, workbook } from './small-form';

/** 优 90, 良 80, 中 70; × 0.9, 0.8, 0.7. */
const sichuan = findBuiltInPolicy('sichuan-2025') ?? nationalPolicy;

/** A form that prints `given` as its total and comes to `done` points. */
function form(given: number, done: number) {
  return assessed(
    workbook([
      ['2025年度项目支出绩效自评表'],
      ['项目名称', '', '培训'],
      [...HEADER],
      indicator('培训人数', '≥100人', `${done}人`, 100, given),
      ['总分', '', '', '', '', 100, given],
    ]),
    sichuan,
  );
}

describe('a reviewer’s grade below the one of the unit', () => {
  it.each([
    [95, 85, { selfGrade: '优', grade: '良', levels: 1, factor: 0.9, score: 76.5 }],
    [95, 75, { selfGrade: '优', grade: '中', levels: 2, factor: 0.8, score: 60 }],
    [95, 60, { selfGrade: '优', grade: '差', levels: 3, factor: 0.7, score: 42 }],
    [85, 75, { selfGrade: '良', grade: '中', levels: 1, factor: 0.9, score: 67.5 }],
  ])('printed %d, computed %d', (given, done, expected) => {
    expect(reviewedTotal(form(given, done))).toEqual(expected);
  });

  it('takes nothing off where the grade is the same or higher, or the policy does not', () => {
    expect(reviewedTotal(form(95, 92))).toBeNull();
    expect(reviewedTotal(form(75, 92))).toBeNull();
    expect(reviewedTotal({ ...form(95, 85), policy: nationalPolicy })).toBeNull();
  });
});
