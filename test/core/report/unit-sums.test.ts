import { sumsByUnit, type SummaryRow } from '../../../src/core/report/season-summary';

const EVALUATION = { kind: '项目支出绩效自评表', quality: [] };
const TARGET = { kind: '绩效目标表', quality: null };

function row(project: string, given: Partial<SummaryRow>): SummaryRow {
  return {
    ...EVALUATION,
    unit: '市一中',
    project,
    year: 2024,
    file: '表.xlsx',
    place: '表1!A1',
    budget: null,
    spending: null,
    rate: null,
    printedScore: null,
    computedScore: null,
    pending: null,
    grade: '',
    errors: 1,
    warnings: 0,
    infos: 0,
    reasonsMissing: 0,
    comparedWith: '',
    round: '',
    conclusion: '通过',
    because: '',
    projectKey: project,
    key: `${project}|${given.kind ?? EVALUATION.kind}`,
    ...given,
  };
}

type Sums = [forms: number, budget: number | null, spending: number | null, rate: number | null];

test.each<[string, SummaryRow[], Sums]>([
  [
    'two projects add up',
    [row('甲', { budget: 100, spending: 50 }), row('乙', { budget: 100, spending: 100 })],
    [2, 200, 150, 0.75],
  ],
  [
    'a target form and the evaluation of its project are one budget',
    [row('甲', { ...TARGET, budget: 100 }), row('甲', { budget: 100, spending: 50 })],
    [2, 100, 50, 0.5],
  ],
  [
    'a budget without spending lowers no rate',
    [row('甲', { ...TARGET, budget: 300 }), row('乙', { budget: 100, spending: 100 })],
    [2, 400, 100, 1],
  ],
  [
    'a form received twice counts once',
    [row('甲', { budget: 100, spending: 50 }), row('甲', { budget: 100, spending: 90 })],
    [1, 100, 50, 0.5],
  ],
  [
    'decimals add up without noise',
    [row('甲', { budget: 0.1, spending: 0.1 }), row('乙', { budget: 0.2, spending: 0.2 })],
    [2, 0.3, 0.3, 1],
  ],
  ['nobody says an amount', [row('甲', {})], [1, null, null, null]],
])('sums of a unit: %s', (_what, rows, expected) => {
  const [sum] = sumsByUnit(rows);
  expect([sum?.forms, sum?.budget, sum?.spending, sum?.rate]).toEqual(expected);
});
