/** Layouts of regions and years that print the official forms in their own way. */
import { onlyForm, outline, read, sheetFrom, withUnknownMerges } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const ROW = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

test('a vertical label 年度绩效目标 beside the levels is no target column', () => {
  const form = onlyForm(
    sheetFrom(`
2022年度文化惠民项目自评表 | < | < | < | < | < | <
年度绩效目标（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标 | 数量指标 | 送戏下乡场次（10分） | 200场 | 210场 | 10
`),
  );
  expect(outline(form)).toEqual(['产出指标/数量指标/送戏下乡场次（10分）: 200场 → 210场 [10/]']);
  expect(form.columns.target?.cell.address).toBe('E2');
});

describe('medium-term and yearly targets side by side', () => {
  const head = `
项目支出绩效目标申报表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | < | 观测网建设 | < | < | < | < | <
总体目标 | 中期目标（2023年—2025年） | < | < | < | 年度目标 | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
`;

  it('give the form of the year, with levels and head', () => {
    const sheet = sheetFrom(`${head}
^ | 产出指标 | 数量指标 | 建站数量 | ≥36个 | 数量指标 | 建站数量 | ≥12个
^ | ^ | 质量指标 | 完整率 | ≥95% | 质量指标 | 完整率 | ≥93%
^ | 效益指标 | 社会效益 | 覆盖率 | ≥90% | 社会效益 | 覆盖率 | ≥80%
`);
    for (const each of [sheet, withUnknownMerges(sheet)]) {
      const form = onlyForm(each);
      expect(form).toMatchObject({ project: '观测网建设', year: 2023, kind: 'target' });
      expect(outline(form)).toEqual([
        '产出指标/数量指标/建站数量: ≥12个',
        '产出指标/质量指标/完整率: ≥93%',
        '效益指标/社会效益/覆盖率: ≥80%',
      ]);
    }
  });

  it('give the medium-term one while the year is not filled in', () => {
    const form = onlyForm(
      sheetFrom(`${head}
^ | 产出指标 | 数量指标 | 建站数量 | ≥36个 | 数量指标 | |
`),
    );
    expect(form.project).toBe('观测网建设');
    expect(outline(form)).toEqual(['产出指标/数量指标/建站数量: ≥36个']);
  });
});

test('a remark behind the scores holds the reasons where nothing else does', () => {
  for (const name of ['说明', '自评说明', '情况说明']) {
    const form = onlyForm(
      sheetFrom(`
指标名称 | 计量单位 | 指标性质 | 指标值 | 全年完成值 | 指标权重 | 指标得分 | ${name}
整改率 | % | = | 100 | 98 | 15 | 14.7 | 停产未整改
`),
    );
    expect(form.columns.deviationReason?.cell.text).toBe(name);
    expect(outline(form)).toEqual(['//整改率: =100% → 98 [14.7/15] 停产未整改']);
  }
  const explained = onlyForm(
    sheetFrom(`
一级指标 | 指标名称 | 说明 | 指标值 | 完成值 | 分值 | 得分 | 备注
产出指标 | 整改率 | 已整改占应整改 | 100% | 98% | 15 | 14.7 | 停产
`),
  );
  expect(explained.columns.description?.cell.text).toBe('说明');
  expect(explained.rows[0]?.cells.deviationReason?.text).toBe('停产');
});

test('the year of the form wins over a date in a note above it', () => {
  const form = onlyForm(
    sheetFrom(`
填表须知：请于2023年3月31日前报送。 | < | < | < | < | < | < | <
项目支出绩效自评表 | < | < | < | < | < | < | <
2022年度 | < | < | < | < | < | < | <
${HEADER}
${ROW}
`),
  );
  expect(form.year).toBe(2022);
});

test('the day on which a form was filled in is not its year', () => {
  const year = (lines: string): number | null =>
    onlyForm(sheetFrom(`${lines}\n${HEADER}\n${ROW}`)).year;
  expect(
    year('项目支出绩效自评表 | | | | | | |\n填报日期：2023年2月15日 | | | | | | |'),
  ).toBeNull();
  expect(
    year(
      '项目支出绩效自评表 | | | | | | |\n填报日期：2023年2月15日 | | | | | | |\n年度 | 2022 | | | | | |',
    ),
  ).toBe(2022);
  expect(year('2023年7月绩效运行自评表 | | | | | | |')).toBe(2023);
});

test('a remark in the funds block is no place for reasons', () => {
  const { forms } = read(
    sheetFrom(`
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 备注
年度资金总额 | | 100 | 100 | 95 | 10 | 95% |
${HEADER}
${ROW}
`),
  );
  expect(forms[0]?.funds?.headers.deviationReason).toBeUndefined();
});

test('of a target for the whole project and one for the year the year counts', () => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 建站数量 | ≥36个 | ≥12个 | 12个 | 50 | 50
`),
  );
  expect(outline(form)).toEqual(['产出指标/数量指标/建站数量: ≥12个 → 12个 [50/50]']);
  const alone = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 总体指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 建站数量 | ≥36个 | 36个 | 50 | 50
`),
  );
  expect(outline(alone)).toEqual(['产出指标/数量指标/建站数量: ≥36个 → 36个 [50/50]']);
});
