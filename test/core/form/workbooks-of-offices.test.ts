import { onlyForm, outline, read, sheetFrom, withUnknownMerges } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const ROW = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

describe('sheets that are no forms', () => {
  const nothing = { forms: [], unreadable: [] };

  it('an empty workbook, an empty sheet, a cover', () => {
    expect(read([])).toEqual(nothing);
    expect(read(sheetFrom(''))).toEqual(nothing);
    expect(read(sheetFrom('\n\n | 2022年度项目支出绩效自评表 | |'))).toEqual(nothing);
  });

  it('a list of projects with scores', () => {
    const list = sheetFrom(`
2022年度项目绩效自评情况汇总表 | < | < | < | < | <
序号 | 项目名称 | 主管部门 | 全年预算数 | 自评得分 | 备注
1 | 养护 | 交通局 | 100 | 96 |
2 | 修桥 | 交通局 | 200 | 92 | 延期
合计 | < | < | 300 | |
`);
    expect(read(list)).toEqual(nothing);
  });

  it('a budget table with 单位, 名称, 合计 and 备注', () => {
    const budget = sheetFrom(`
部门预算支出明细表 | < | < | < | < | <
单位：万元 | < | < | < | < | <
单位 | 名称 | 科目 | 合计 | 指标 | 备注
市局 | 办公费 | 30201 | 12 | 基本 |
`);
    expect(read(budget)).toEqual(nothing);
  });

  it('a score sheet of people and a statistics table', () => {
    expect(read(sheetFrom('姓名 | 单位 | 分值 | 得分 | 备注\n张三 | 市局 | 100 | 90 |'))).toEqual(
      nothing,
    );
    expect(
      read(sheetFrom('指标名称 | 计量单位 | 本年 | 上年 | 增长\n人口 | 万人 | 120 | 118 | 1.7')),
    ).toEqual(nothing);
  });

  it('a catalogue of indicators without any value', () => {
    expect(
      read(
        sheetFrom(
          '一级指标 | 二级指标 | 三级指标 | 指标解释\n产出指标 | 数量指标 | 培训人数 | 参训人员数',
        ),
      ),
    ).toEqual(nothing);
  });

  it('a page of instructions', () => {
    expect(
      read(
        sheetFrom(`
填报说明
一、年度指标值：填写年初批复的指标值。
二、实际完成值：定量指标填写数字。三级指标得分不得高于分值。
`),
      ),
    ).toEqual(nothing);
  });
});

describe('tables that cannot be read', () => {
  it('name the missing header', () => {
    const { forms, unreadable } = read(
      sheetFrom(
        `
项目支出绩效自评表 | < | < | < | < | <
一级指标 | 二级指标 | 考核要点 | 年度指标值 | 实际完成值 | 分值
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50
`,
        { name: '表2' },
      ),
    );
    expect(forms).toEqual([]);
    expect(unreadable.map((one) => ({ ...one, found: [...one.found].sort() }))).toEqual([
      {
        sheet: '表2',
        sheetPosition: 0,
        isHidden: false,
        range: { row: 1, column: 0, rowCount: 1, columnCount: 6 },
        found: ['actual', 'level1', 'level2', 'target', 'weight'],
        missing: ['level3'],
      },
    ]);
  });

  it('name the missing target', () => {
    const { unreadable } = read(
      sheetFrom(
        '一级指标 | 二级指标 | 三级指标 | 甲栏 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 人数 | ≥100人 | 110人 | 50 | 50',
      ),
    );
    expect(unreadable.map(({ missing }) => missing)).toEqual([['target']]);
  });

  it('are read with the columns that a person mapped', () => {
    const sheet = sheetFrom(`
项目支出绩效自评表 | < | < | < | < | <
项目名称 | 培训 | < | < | < | <
一级指标 | 二级指标 | 考核要点 | 年度指标值 | 实际完成值 | 分值
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50
^ | 质量指标 | 合格率 | ≥95% | 96% | 50
`);
    const columns = { level1: 0, level2: 1, level3: 2, target: 3, actual: 4, weight: 5 };
    const { forms, unreadable } = read(sheet, [{ sheet: '自评表', headerRow: 2, columns }]);
    expect(unreadable.map((one) => ({ ...one, found: [...one.found].sort() }))).toEqual([]);
    expect(forms.map((form) => [form.project, ...outline(form)])).toEqual([
      [
        '培训',
        '产出指标/数量指标/培训人数: ≥100人 → 110人 [/50]',
        '产出指标/质量指标/合格率: ≥95% → 96% [/50]',
      ],
    ]);
    expect(forms[0]?.columns.level3?.cell.text).toBe('考核要点');
  });

  it('a mapping wins over what the headers say, also without any header text', () => {
    const sheet = sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |
`);
    const { forms } = read(sheet, [
      { sheet: '自评表', headerRow: 0, columns: { level3: 1, target: 3, remark: 9 } },
    ]);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.rows[0]).toMatchObject({ name: '数量指标', level1: '' });
    expect(Object.keys(forms[0]?.columns ?? {})).not.toContain('weight');
  });
});

describe('lists of several projects', () => {
  const list = `
2024年项目支出绩效目标表（05-2） | < | < | < | < | < | < | <
单位名称：县农业局 | < | < | < | < | < | 单位：万元 | <
项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
粮食补贴 | 补贴到位 | 产出指标 | 数量指标 | 补贴户数 | ≥ | 2000 | 户
^ | ^ | 效益指标 | 社会效益 | 增收 | = | 明显 |
农机购置 | 购置农机 | 产出指标 | 数量指标 | 购置台数 | ≥ | 50 | 台
`;

  it('give one form for each project', () => {
    for (const sheet of [sheetFrom(list), withUnknownMerges(sheetFrom(list))]) {
      const { forms } = read(sheet);
      expect(forms.map(({ id, project, year, range }) => [id, project, year, range.row])).toEqual([
        ['f1', '粮食补贴', 2024, 2],
        ['f2', '农机购置', 2024, 5],
      ]);
      expect(forms.map(outline)).toEqual([
        ['产出指标/数量指标/补贴户数: ≥2000户', '效益指标/社会效益/增收: =明显'],
        ['产出指标/数量指标/购置台数: ≥50台'],
      ]);
      expect(forms[1]?.rows[0]?.number).toBe(1);
    }
  });
});

describe('head', () => {
  it('fields typed into one cell, several in a row, with stamps and numbering', () => {
    const form = onlyForm(
      sheetFrom(`
项目支出绩效自评表（2022年度） | < | < | < | < | < | < | <
填报单位（盖章）：市文旅局      单位：元 | < | < | < | < | < | < | <
一、项目名称：文化下乡  主管部门：市文旅局 | < | < | < | < | < | < | <
${HEADER}
${ROW}
`),
    );
    expect(form).toMatchObject({ project: '文化下乡', year: 2022, moneyUnit: '元' });
    expect(form.head.implementer?.value).toMatchObject({ address: 'A2', text: '市文旅局' });
    expect(form.head.department?.value.text).toBe('市文旅局');
  });

  it('a blank value is the cell beside its label, not the next label', () => {
    const sheet = sheetFrom(`
项目名称 | < | 下乡 | < | < | < | < | <
主管部门 | < | | < | 实施单位 | | < | <
${HEADER}
${ROW}
`);
    for (const each of [sheet, withUnknownMerges(sheet)]) {
      const form = onlyForm(each);
      expect(form.head.department?.value.text).toBe('');
      expect(form.head.implementer?.value).toMatchObject({ address: 'F2', text: '' });
    }
    expect(onlyForm(sheet).head.department?.value.address).toBe('C2');
  });

  it('the year may stand in a field, in Chinese digits or be a number', () => {
    const year = (line: string): number | null =>
      onlyForm(sheetFrom(`${line}\n${HEADER}\n${ROW}`)).year;
    expect(year('二〇二三年度项目支出绩效自评表 | | | | | | |')).toBe(2023);
    expect(year('预算年度 | 2021 | | | | | |')).toBe(2021);
    expect(year('项目名称 | 2019年旧改 | | | | | |')).toBeNull();
    expect(year('（    年度） | | | | | | |')).toBeNull();
    expect(year('项目支出绩效自评表 | | | | 2020 年度 | | |')).toBe(2020);
  });

  it('the grade stands below the table or above it', () => {
    const below = onlyForm(
      sheetFrom(`${HEADER}\n${ROW}\n总分 | | | | | 100 | 96 |\n评价等次 | < | 优 | | | | |`),
    );
    expect(below.grade).toMatchObject({
      label: { address: 'A4' },
      value: { address: 'C4', text: '优' },
    });
    const beside = onlyForm(sheetFrom(`${HEADER}\n${ROW}\n总分 | 96 | 等级 | 优秀 | | 100 | 96 |`));
    expect(beside.grade?.value.text).toBe('优秀');
    const above = onlyForm(sheetFrom(`自评等级 | 良 | | | | | |\n${HEADER}\n${ROW}`));
    expect(above.grade?.value.text).toBe('良');
  });

  it('money units stand in the block, in its headers or above', () => {
    const unit = (lines: string): string | null =>
      onlyForm(sheetFrom(`${lines}\n${HEADER}\n${ROW}`)).moneyUnit;
    expect(
      unit(
        '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | | |\n | 年度资金总额 | 1 | 1 | 1 | | |',
      ),
    ).toBe('万元');
    expect(
      unit(
        ' | | 年初预算数（元） | 全年预算数（元） | 全年执行数（元） | | |\n | 年度资金总额 | 1 | 1 | 1 | | |',
      ),
    ).toBe('元');
    expect(unit('绩效自评表 | | | | | | 金额单位：万元 |')).toBe('万元');
    expect(unit('单位：市公安局 | | | | | | |')).toBeNull();
  });
});

test('sequence numbers, vertical labels, blank first columns and closing remarks', () => {
  const form = onlyForm(
    sheetFrom(`
 | 附件3 | | | | | | | | |
 | 项目支出绩效自评表 | < | < | < | < | < | < | < | <
 | 项目名称 | < | 防汛 | < | < | < | < | < | <
 | 绩效指标 | 序号 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际完成值 | 分值 | 自评得分
 | ^ | 1 | 产出指标 | 数量指标 | 物资储备 | ≥10类 | 12类 | 50 | 50
 | ^ | 2 | 效益指标 | 社会效益指标 | 安全度汛 | 保障 | 保障 | 40 | 40
 | 合计得分 | < | < | < | < | | | 90 | 90
 | 自评结论 | < | 总体完成较好，存在问题：物资轮换不及时。 | < | < | < | < | < | <
 | 存在问题及改进措施 | < | 加强轮换 | < | < | < | < | < | <
 | 项目负责人： | | | 填表人： | | 联系电话： | | 填报日期：2023-03-01 |
`),
  );
  expect(outline(form)).toEqual([
    '产出指标/数量指标/物资储备: ≥10类 → 12类 [50/50]',
    '效益指标/社会效益指标/安全度汛: 保障 → 保障 [40/40]',
  ]);
  expect(form.total).toMatchObject({ label: { address: 'B7' }, score: { address: 'J7' } });
  expect(form.range).toEqual({ row: 3, column: 2, rowCount: 4, columnCount: 8 });
});

test('values keep what Excel knows: formulas, percent formats, dates, errors', () => {
  const form = onlyForm(
    sheetFrom(`${HEADER}\n${ROW}\n${ROW}\n${ROW}`, {
      cells: {
        D2: { value: 1, formula: '=100%', text: '100%', numberFormat: '0%' },
        E2: { value: 0.925, numberFormat: '0.00%', text: '92.50%' },
        D3: { value: 44866, numberFormat: 'yyyy"年"m"月"', text: '2022年11月' },
        E3: { value: 44866, numberFormat: 'm"月"d"日"', text: '11月1日' },
        D4: { value: '#NAME?', isError: true, formula: '=0次', text: '#NAME?' },
        E4: { value: 12329976, numberFormat: '#,##0.00', text: '12,329,976.00' },
      },
    }),
  );
  const texts = form.rows.map(({ cells }) => [cells.target?.text, cells.actual?.text]);
  expect(texts).toEqual([
    ['100%', '92.5%'],
    ['2022年11月', '11月1日'],
    ['#NAME?', '12329976'],
  ]);
  expect(form.rows[0]?.cells.target?.content?.formula).toBe('=100%');
});
