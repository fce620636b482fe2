import type { FundsRow } from '../../../src/core/form/form';
import { onlyForm, outline, read, sheetFrom } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const ROW = '产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 50 | 50 |';

const amounts = ({ kind, cells }: FundsRow): string =>
  [kind, ...Object.entries(cells).map(([column, cell]) => `${column} ${cell.text}`)].join(', ');

describe('funds', () => {
  const funds = (lines: string): string[] =>
    onlyForm(sheetFrom(`项目名称 | 甲 | | | | | |\n${lines}\n${HEADER}\n${ROW}`)).funds?.rows.map(
      amounts,
    ) ?? [];

  it('typed into single cells', () => {
    expect(
      funds(
        '项目资金（万元） | 年度资金总额：100 | < | 其中：财政拨款：80 | < | 其他资金：20 | < |',
      ),
    ).toEqual([
      'total, annualBudget 100',
      'fiscalFunds, annualBudget 80',
      'otherFunds, annualBudget 20',
    ]);
  });

  it('as pairs of label and value in one row', () => {
    expect(funds('预算执行情况（万元） | 预算数 | 100 | 执行数 | 90 | 执行率 | 90% |')).toEqual([
      'total, annualBudget 100, spending 90, executionRate 90%',
    ]);
  });

  it('with the name of the block above the labels of its rows', () => {
    expect(
      funds(`预算执行情况（万元） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分
^ | 总额 | 100 | 100 | 85 | 85% | 10 | 8.5
^ | 其中：财政资金 | 100 | 100 | 85 | 85% | / | /
^ | 财政专户管理资金 | 0 | 0 | 0 | 0% | / | /
^ | 单位资金 | 0 | 0 | 0 | 0% | / | /`)[0],
    ).toBe(
      'total, openingBudget 100, annualBudget 100, spending 85, executionRate 85%, weight 10, score 8.5',
    );
  });

  it('with headers above one unnamed row', () => {
    expect(
      funds(
        '预算执行情况（10分） | 预算数（万元） | < | 执行数（万元） | < | 执行率 | 得分 |\n^ | 100 | < | 90 | < | 90% | 9 |',
      ),
    ).toEqual(['total, annualBudget 100, spending 90, executionRate 90%, score 9']);
  });

  it('name weight and score by any word that the indicator table uses for them', () => {
    for (const [weight, score] of [
      ['权重占比', '指标得分'],
      ['标准分值', '自评分数'],
      ['满分', '实际得分'],
    ]) {
      expect(
        funds(`项目资金（万元） | 全年预算数 | 全年执行数 | ${weight} | 执行率 | ${score} | |
年度资金总额 | 100 | 90 | 10 | 90% | 9 | |`),
      ).toEqual(['total, annualBudget 100, spending 90, weight 10, executionRate 90%, score 9']);
    }
  });

  it('are known where the header calls the budget 预算资金总额', () => {
    expect(
      funds(`项目资金（万元） | 预算资金总额 | 预算资金执行数 | 分值 | 执行率 | 得分 | |
年度资金总额 | 300 | 270 | 10 | 90% | 9 | |`),
    ).toEqual(['total, annualBudget 300, spending 270, weight 10, executionRate 90%, score 9']);
  });

  it('are not confused with a project that is called like an amount', () => {
    const form = onlyForm(sheetFrom(`项目名称 | 粮食补助资金 | | | | | |\n${HEADER}\n${ROW}`));
    expect(form.funds).toBeNull();
  });
});

describe('totals', () => {
  const total = (line: string): unknown => {
    const found = onlyForm(sheetFrom(`${HEADER}\n${ROW}\n${line}`)).total;
    return found && [found.label.address, found.weight?.text ?? null, found.score?.text ?? null];
  };

  it('stand under many names and in any column left of the values', () => {
    expect(total('总分 | < | < | < | < | 100 | 98 |')).toEqual(['A3', '100', '98']);
    expect(total(' | | 总　分 | | | 100 | 98 |')).toEqual(['C3', '100', '98']);
    expect(total('合计（100分） | | | / | / | 100 | 98 |')).toEqual(['A3', '100', '98']);
    expect(total('总得分 | < | < | < | < | < | 98 |')).toEqual(['A3', null, '98']);
    expect(total('自评总分： | | | | | | |')).toEqual(['A3', '', '']);
  });

  it('are absent where no row says so', () => {
    expect(total('小计 | | | | | 50 | 50 |')).toBeNull();
    expect(total('备注 | 无 | | | | | |')).toBeNull();
  });

  it('end a form even when the next one has no title', () => {
    const { forms } = read(
      sheetFrom(`${HEADER}\n${ROW}\n总分 | | | | | 50 | 50 |\n${HEADER}\n${ROW}`),
    );
    expect(forms.map((form) => outline(form).length)).toEqual([1, 1]);
  });
});

test('head fields may stand above their values like headers', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | < | 主管部门 | < | 实施单位 | < | 联系人 | <
修路 | < | 市局 | < | 中心 | < | 张三 | <
${HEADER}
${ROW}
`),
  );
  expect(form.project).toBe('修路');
  expect(form.head.department?.value).toMatchObject({ address: 'C3', text: '市局' });
});

test('weights behind every level: the row takes the one behind its name', () => {
  const form = onlyForm(
    sheetFrom(`
序号 | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 指标值 | 完成值 | 得分
1 | 产出指标 | 50 | 数量指标 | 20 | 甲 | 12 | ≥1个 | 1个 | 11
`),
  );
  expect(outline(form)).toEqual(['产出指标/数量指标/甲: ≥1个 → 1个 [11/12]']);
});

test('a row of level sums is no indicator, the execution rate as an indicator is one', () => {
  const form = onlyForm(
    sheetFrom(`
${HEADER}
预算执行情况（10分） | 预算执行率 | 预算执行率 | 100% | 98% | 10 | 9.8 |
产出指标 | 数量指标 | | | | 50 | 50 |
 | | 甲 | ≥1个 | 1个 | 50 | 50 |
`),
  );
  expect(outline(form)).toEqual([
    '预算执行情况（10分）/预算执行率/预算执行率: 100% → 98% [9.8/10]',
    '产出指标/数量指标/甲: ≥1个 → 1个 [50/50]',
  ]);
});

describe('what interrupts a table', () => {
  const second = '产出指标 | 质量指标 | 乙 | ≥1个 | 1个 | 50 | 50 |';
  const namesOf = (lines: string): string[][] =>
    read(sheetFrom(lines)).forms.map(({ rows }) => rows.map(({ name }) => name));

  it('a note in the middle, a page number, a continued title do not end it', () => {
    expect(namesOf(`${HEADER}\n${ROW}\n注：以上为产出 | | | | | | |\n${second}`)).toEqual([
      ['甲', '乙'],
    ]);
    expect(namesOf(`${HEADER}\n${ROW}\n第1页 共2页 | | | | | | |\n\n${HEADER}\n${second}`)).toEqual(
      [['甲', '乙']],
    );
    expect(
      namesOf(
        `${HEADER}\n${ROW}\n项目支出绩效自评表（续） | < | < | < | < | < | < | <\n${HEADER}\n${second}`,
      ),
    ).toEqual([['甲', '乙']]);
  });

  it('signatures below a note are no indicators, wherever they stand', () => {
    expect(
      namesOf(
        `${HEADER}\n${ROW}\n注：略 | | | | | | |\n | | 联系电话 | 12345678 | | | |\n | | 张三 | | | | |`,
      ),
    ).toEqual([['甲']]);
  });
});

test('a level merged with the label column beside it is a level', () => {
  const form = onlyForm(
    sheetFrom(
      `绩效指标 | ${HEADER}\n成本指标 | < | 经济成本指标 | 丙 | ≤1万元 | 1万元 | 50 | 50 |`,
    ),
  );
  expect(outline(form)).toEqual(['成本指标/经济成本指标/丙: ≤1万元 → 1万元 [50/50]']);
});

test('the bracket of a header may name its column', () => {
  const form = onlyForm(
    sheetFrom(
      '一级指标 | 二级指标 | 三级指标 | 年度绩效指标（目标值） | 全年完成情况 | 分值\n产出指标 | 数量指标 | 甲 | ≥1 | 1 | 50',
    ),
  );
  expect(outline(form)).toEqual(['产出指标/数量指标/甲: ≥1 → 1 [/50]']);
});
