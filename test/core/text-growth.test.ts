/**
 * Anybody types anything into a cell: the time for a text grows with its length and no faster, whatever word it
 * repeats. Growth is measured, not time. FULL_GROWTH=1 tries every word that a function knows.
 */
import path from 'node:path';
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { buildOpinion } from '../../src/core/report/opinion';
import { opinionText } from '../../src/core/report/opinion-text';
import { toWorkbookAssessment } from '../../src/core/report/to-assessment';
import { sheetFrom } from './form/form-fixture';
import { excessGrowth } from './growth';
import { textFunctionsIn } from './text-functions';

const CORE = path.join(__dirname, '../../src/core');
/** What a cell of Excel holds, and a little more. */
const LONGEST_CELL = 40_000;
const isFull = process.env['FULL_GROWTH'] !== undefined;

jest.setTimeout(isFull ? 3_600_000 : 300_000);

/** About `count` of them, spread evenly; always the same ones. */
function sample<Item>(items: readonly Item[], count: number): Item[] {
  const step = isFull ? 1 : Math.max(1, Math.ceil(items.length / count));
  return items.filter((_item, index) => index % step === 0);
}

/** Pieces that once took exponential or quadratic time somewhere. */
const ONCE_SLOW = ['明显', '较', '工作', '实际', '[', '并', '0', 'A', ' '];

const functions = textFunctionsIn(CORE);

test('finds the functions that take texts', () => {
  const titles = functions.map(({ title }) => title);
  expect(titles).toContain('sheet/text.ts normalise');
  expect(titles.length).toBeGreaterThan(80);
});

test.each(functions)('$title takes time in step with its text', ({ call, pieces }) => {
  const tried = [...ONCE_SLOW, ...sample(pieces, 8)];
  const found = tried.map((piece) => excessGrowth(call, piece));
  expect(found.filter((each) => each !== null)).toEqual([]);
});

const FORM = `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 业务费 | < | 主管部门 | 局 | 实施单位 | 中心 | <
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因
年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5 | 无
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训人数 | ≥200人 | 180人 | 50 | 45 | 因疫情减少
效益指标 | 社会效益指标 | 服务水平 | 提升 | 提升 | 40 | 40 | 无
总分 | < | < | < | < | 100 | 94.5 |
`;
const pieces = [...new Set(functions.flatMap((each) => each.pieces))];

test.each([
  ...['A1', 'A2', 'B3', 'D4', 'G4', 'A5', 'B5', 'F5', 'D6', 'A7', 'B7', 'C7', 'D7', 'E7', 'F7'],
  ...['G7', 'H7', 'C8', 'D8', 'E8', 'A9', 'G9'],
])('a form with a long text in %s takes time in step with it', (address) => {
  const run = (text: string): void => {
    const sheet = sheetFrom(FORM, { cells: { [address]: { value: text, text } } });
    const assessed = assess({ name: '表.xlsx', sheets: [sheet] }, { policy: nationalPolicy });
    opinionText(buildOpinion(toWorkbookAssessment('表.xlsx', assessed), nationalPolicy));
  };
  const found = [...ONCE_SLOW, ...sample(pieces, 8)].map((piece) =>
    excessGrowth(run, piece, LONGEST_CELL),
  );
  expect(found.filter((each) => each !== null)).toEqual([]);
});
