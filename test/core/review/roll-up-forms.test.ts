import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { rollUpForms } from '../../../src/core/review/roll-up-forms';
import type { FormSource } from '../../../src/core/review/form-source';
import { sheetFrom } from '../form/form-fixture';
import { workbookOf } from '../check/example-sheet';

interface District {
  readonly budget: string;
  readonly rows: readonly string[];
}

function sheetOf({ budget, rows }: District) {
  return sheetFrom(`
转移支付区域绩效自评表 | < | < | < | <
转移支付名称 | 农村道路 | < | < | <
中央主管部门 | 交通运输部 | 地方主管部门 | 交通局 | <
项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 执行率（B/A）
^ | 年度资金总额 | ${budget} | ${budget} |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值
${rows.join('\n')}
`);
}

const formsOf = (district: District) =>
  assess(workbookOf(sheetOf(district)), { policy: nationalPolicy }).forms;

function rolled(template: District, districts: readonly District[]) {
  const sources: FormSource[] = districts.flatMap((district, index) =>
    formsOf(district).map((assessed) => ({ file: `${index + 1}县.xlsx`, assessed })),
  );
  return rollUpForms(formsOf(template), sources, nationalPolicy);
}

const row = (name: string, target: string, actual: string): string =>
  `产出指标 | 数量指标 | ${name} | ${target} | ${actual}`;

function outcomeOf(target: string, actuals: readonly string[], budgets = ['100', '300']): unknown {
  const template = { budget: '400', rows: [row('指标甲', target, '')] };
  const districts = actuals.map((actual, index) => ({
    budget: budgets[index] ?? '',
    rows: [row('指标甲', target, actual)],
  }));
  const { outcome } = rolled(template, districts).cells[0] ?? {};
  if (!outcome) return null;
  return outcome.kind === 'filled' ? [outcome.text, outcome.method] : outcome.conflict;
}

test.each([
  ['≥100公里', ['60公里', '50.5公里'], ['110.5公里', 'sum']],
  ['≥95%', ['90%', '98%'], ['96%', 'average-by-funds']],
  ['完善', ['完善', '完善'], ['完善', 'same-words']],
  ['完善', ['完善', '达成'], ['达成', 'tier']],
  ['≥100公里', ['60公里', '5座'], 'units-differ'],
  ['≥100公里', ['60公里', '完成'], 'kinds-differ'],
  ['≥100公里', ['60公里', ''], 'blank'],
])('%s ← %j → %j', (target, actuals, expected) => {
  expect(outcomeOf(target, actuals)).toEqual(expected);
});

test('a rate needs the funds of every district', () => {
  expect(outcomeOf('≥95%', ['90%', '98%'], ['100', ''])).toBe('funds-missing');
});

test('every cell shows its sources; a district without the indicator leaves it blank', () => {
  const template = { budget: '', rows: [row('里程', '≥100公里', ''), row('座数', '≥2座', '')] };
  const first = {
    budget: '100',
    rows: [row('里程', '≥60公里', '60公里'), row('座数', '≥1座', '1座')],
  };
  const second = { budget: '300', rows: [row('里程', '≥40公里', '45公里')] };
  const { cells, edits } = rolled(template, [first, second]);
  const shown = cells.map(({ name, sources, lacking, outcome }) => [
    name,
    sources.map(({ file, text }) => `${file} ${text}`),
    lacking,
    outcome.kind === 'filled' ? outcome.text : outcome.conflict,
  ]);
  expect(shown).toEqual([
    ['里程', ['1县.xlsx 60公里', '2县.xlsx 45公里'], [], '105公里'],
    ['座数', ['1县.xlsx 1座'], ['2县.xlsx'], 'lacking'],
    ['年度资金总额', ['1县.xlsx 100', '2县.xlsx 300'], [], '400'],
    ['年度资金总额', ['1县.xlsx 100', '2县.xlsx 300'], [], '400'],
  ]);
  expect(edits.map(({ cell, change }) => [cell.address, change])).toEqual([
    ['E7', { kind: 'text', value: '105公里' }],
    ['C5', { kind: 'number', value: 400 }],
    ['D5', { kind: 'number', value: 400 }],
  ]);
});

test('what stands in the template stays', () => {
  const template = { budget: '5', rows: [row('里程', '≥100公里', '99公里')] };
  const { edits } = rolled(template, [{ budget: '3', rows: [row('里程', '≥60公里', '60公里')] }]);
  expect(edits).toEqual([]);
});
