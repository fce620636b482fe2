import { onlyForm, outline, read, sheetFrom, withUnknownMerges } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const CERTAIN = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

describe('headers', () => {
  test('with line breaks, spaces, asterisks, full-width letters and advice in brackets', () => {
    const form = onlyForm(
      sheetFrom(`
一级\\n指标 | 二 级 指 标 | *三级指标（必填） | 年度\u3000指标值（Ａ） | ＊实际完成值【Ｂ】 | 分值\\n（100分） | 自评\\n得分 | 偏差原因分析\\n及改进措施（未完成必填）
${CERTAIN}
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]']);
  });

  test('in two rows, levels grouped below 绩效指标', () => {
    const form = onlyForm(
      sheetFrom(`
项目支出绩效自评表 | < | < | < | < | < | <
绩效指标 | < | < | 年度指标值 | 实际完成值 | 分值 | 得分
一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]']);
    expect(form.columns.level3?.cell.address).toBe('C3');
    expect(form.columns.target?.cell.address).toBe('D2');
  });

  test('in two rows with unknown merged areas', () => {
    const form = onlyForm(
      withUnknownMerges(
        sheetFrom(`
绩效指标 | < | < | 年度指标值 | 实际完成值 | 分值 | 得分
一级 | 二级 | 三级 | ^ | ^ | ^ | ^
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50
`),
      ),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]']);
  });

  test('in two rows, the target split into sign, value and unit', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
^ | ^ | ^ | 符号 | 值 | 单位 | ^ | ^ | ^
产出指标 | 数量指标 | 培训人数 | ≥ | 100 | 人 | 110 | 50 | 50
产出指标 | 质量指标 | 培训效果 | 良好 | < | < | 良好 | 50 | 50
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110 [50/50]',
      '产出指标/质量指标/培训效果: 良好 → 良好 [50/50]',
    ]);
    expect(form.rows[1]?.cells).toMatchObject({
      target: { address: 'D4', text: '良好' },
      comparator: { text: '', isMergedAway: true },
    });
  });

  test('in two rows, opening and adjusted target below one name', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 指标值 | < | 实际完成值 | 分值 | 得分
^ | ^ | ^ | 年初 | 调整后 | ^ | ^ | ^
产出指标 | 数量指标 | 培训人数 | ≥100人 | ≥80人 | 85人 | 50 | 50
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥80人 → 85人 [50/50]']);
    expect(form.rows[0]?.cells.openingTarget?.text).toBe('≥100人');
  });

  test('merged over two columns, as are the cells below', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | < | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人数 | < | ≥100人 | < | 110人 | 25 | 25
^ | ^ | 培训场次 | < | ≥5场 | < | 6场 | 25 | 25
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110人 [25/25]',
      '产出指标/数量指标/培训场次: ≥5场 → 6场 [25/25]',
    ]);
  });

  test('merged over two columns, the cells below not merged and written in the second', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | | 培训人数 | ≥100人 | 110人 | 25 | 25
`),
    );
    expect(form.rows[0]?.name).toBe('培训人数');
  });

  test('one target header over unnamed sign, value and unit', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人数 | ≥ | 100 | 人 | 110 | 25 | 25
^ | 质量指标 | 培训合格率 | ≥ | 95 | % | 96 | 25 | 25
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110 [25/25]',
      '产出指标/质量指标/培训合格率: ≥95% → 96 [25/25]',
    ]);
  });

  test('one header 绩效指标 over unnamed levels and names', () => {
    const form = onlyForm(
      sheetFrom(`
绩效指标 | < | < | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50
^ | 质量指标 | 合格率 | ≥95% | 96% | 40 | 40
总分 | < | < | < | < | 90 | 90
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]',
      '产出指标/质量指标/合格率: ≥95% → 96% [40/40]',
    ]);
    expect(form.total?.score?.text).toBe('90');
  });

  test('one header 绩效指标 over names that are merged as it is', () => {
    const form = onlyForm(
      sheetFrom(`
绩效指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
培训人数 | < | ≥100人 | 110人 | 50 | 50
合格率 | < | ≥95% | 96% | 40 | 40
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['培训人数', '合格率']);
  });

  test('repeated at a page break, inside a merged level too', () => {
    const form = onlyForm(
      sheetFrom(`
绩效指标 | ${HEADER}
^ | 产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 20 | 20 |
^ | ^ | ^ | 培训场次 | ≥5场 | 6场 | 20 | 20 |
^ | ${HEADER}
^ | | | 发放手册 | ≥300册 | 300册 | 10 | 10 |
^ | 效益指标 | 社会效益指标 | 知晓度 | 提升 | 提升 | 40 | 40 |
总分 | < | < | < | < | < | 90 | 90 |
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110人 [20/20]',
      '产出指标/数量指标/培训场次: ≥5场 → 6场 [20/20]',
      '产出指标/数量指标/发放手册: ≥300册 → 300册 [10/10]',
      '效益指标/社会效益指标/知晓度: 提升 → 提升 [40/40]',
    ]);
    expect(form.total?.score?.text).toBe('90');
  });

  test('备注 takes the deviation reasons where no other column does, and only there', () => {
    const fallback = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 得分 | 备注
产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 50 | 45 | 疫情影响
`),
    );
    expect(fallback.rows[0]?.cells.deviationReason).toMatchObject({
      address: 'H2',
      text: '疫情影响',
    });
    const both = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 得分 | 未完成原因分析 | 备注
产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 50 | 45 | 疫情影响 | 已核
`),
    );
    expect(both.rows[0]?.cells).toMatchObject({
      deviationReason: { text: '疫情影响' },
      remark: { text: '已核' },
    });
  });

  test('实际完成情况 may be the actual column, 名称 the second level, 单位 the unit', () => {
    const form = onlyForm(
      sheetFrom(`
单位 | 市教育局 | < | < | < | < | <
项目名称 | 教师培训 | < | < | < | < | <
一级指标 | 名称 | 指标名称 | 目标值 | 单位 | 实际完成情况 | 分值
产出指标 | 数量指标 | 培训人数 | 100 | 人 | 110人 | 50
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: 100人 → 110人 [/50]']);
    expect(form.head.implementer?.value.text).toBe('市教育局');
  });

  test('reviewed scores and weights of levels are not the score and the weight', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 一级指标分值 | 二级指标 | 二级指标分值 | 三级指标 | 三级指标分值 | 指标值 | 实际完成值 | 自评得分 | 财政复核得分
产出指标 | 50 | 数量指标 | 20 | 培训人数 | 12 | ≥100人 | 110人 | 12 | 11
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [12/12]']);
    expect(form.rows[0]?.cells.reviewedScore?.text).toBe('11');
  });

  test.each(['年初目标值（A）', '年初指标值', '年初设定的指标值', '期初目标值'])(
    '%s is the target where no other target stands',
    (header) => {
      const form = onlyForm(
        sheetFrom(`
一级指标 | 二级指标 | 三级指标 | ${header} | 实际完成值（B） | 得分
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 10
`),
      );
      expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [10/]']);
    },
  );

  test('单位名称、项目名称 in a column divides a list of indicators into projects', () => {
    const { forms } = read(
      sheetFrom(`
项目支出绩效目标表 | < | < | < | < | < | < | <
单位名称、项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
某街道办事处 | | | | | | |
城市管理经费 | 市容整洁 | 产出指标 | 数量指标 | 清扫面积 | >= | 320000 | 平方米
城市管理经费 | 市容整洁 | 效益指标 | 社会效益 | 市容环境 | = | 改善 | 无
社区建设经费 | 社区运转 | 产出指标 | 数量指标 | 社区活动 | >= | 12 | 次
`),
    );
    expect(forms.map(({ project }) => project)).toEqual(['城市管理经费', '社区建设经费']);
    expect(forms.map(outline)).toEqual([
      ['产出指标/数量指标/清扫面积: >=320000平方米', '效益指标/社会效益/市容环境: =改善无'],
      ['产出指标/数量指标/社区活动: >=12次'],
    ]);
  });

  test('a form of two levels names its indicators in the second', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 培训人数 | ≥100人 | 110人 | 50 | 50
`),
    );
    expect(outline(form)).toEqual(['产出指标//培训人数: ≥100人 → 110人 [50/50]']);
  });
});

describe('levels', () => {
  test('merged, repeated and printed once may mix on one sheet', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 10 | 10 |
产出指标 | | 乙 | ≥1个 | 1个 | 10 | 10 |
^ | 质量指标 | 丙 | ≥1个 | 1个 | 10 | 10 |
 | | 丁 | ≥1个 | 1个 | 10 | 10 |
效益指标 | | 戊 | ≥1个 | 1个 | 10 | 10 |
 | 数量指标 | 己 | ≥1个 | 1个 | 10 | 10 |
`),
    );
    expect(form.rows.map(({ level1, level2, name }) => `${level1}/${level2}/${name}`)).toEqual([
      '产出指标/数量指标/甲',
      '产出指标/数量指标/乙',
      '产出指标/质量指标/丙',
      '产出指标/质量指标/丁',
      '效益指标//戊',
      '效益指标/数量指标/己',
    ]);
  });

  test('may carry their weight, with line breaks inside', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出\\n指标\\n(50分) | 数量指标（20分） | 甲 | ≥1个 | 1个 | 10 | 10 |
^ | ^ | 乙 | ≥1个 | 1个 | 10 | 10 |
`),
    );
    expect(form.rows[1]).toMatchObject({
      level1: '产出指标(50分)',
      level2: '数量指标（20分）',
      levelWeights: { level1: 50, level2: 20 },
    });
  });

  test('level 1 and 2 in one merged cell stand for both', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 10 | 10 |
满意度指标 | < | 乙 | ≥90% | 95% | 10 | 10 |
`),
    );
    expect(form.rows[1]).toMatchObject({ level1: '满意度指标', level2: '满意度指标', name: '乙' });
  });

  test('standing as rows of their own head what follows', () => {
    const form = onlyForm(
      sheetFrom(`
指标名称 | 指标值 | 完成值 | 分值 | 得分
一、产出指标 | | | 50 | 50
（一）数量指标 | | | |
培训人数 | ≥100人 | 110人 | 50 | 50
二、效益指标 | | | 40 | 40
知晓度 | 提升 | 提升 | 40 | 40
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['培训人数', '知晓度']);
  });
});

describe('rows', () => {
  test('a name merged over two rows names both targets; a weight merged over them belongs to the first', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 培训 | ≥100人 | 110人 | 20 | 20 |
^ | ^ | ^ | ≥5场 | 6场 | ^ | ^ |
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['培训', '培训']);
    expect(form.rows[1]?.cells.weight).toMatchObject({
      address: 'F2',
      text: '',
      content: null,
      isMergedAway: true,
    });
    expect(form.rows[0]?.cells.weight?.isMergedAway).toBeUndefined();
  });

  test('every indicator may be two rows high', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 10 | 10 |
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
^ | ^ | 乙 | ≥1个 | 1个 | 10 | 10 |
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
`),
    );
    expect(form.rows.map(({ name, sheetRow }) => [name, sheetRow])).toEqual([
      ['甲', 1],
      ['乙', 3],
    ]);
  });

  test('of marks and of 无, printed where a class has no indicator, are none', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |
^ | 质量指标 | / | / | / | / | / | /
^ | 时效指标 | —— | — | | 0 | 0 |
效益指标 | 经济效益指标 | 无 | | | | |
^ | 社会效益指标 | 无 | 无 | 无 | | |
^ | 生态效益指标 | 无重大污染 | 无 | 无 | 40 | 40 |
成本指标 | 经济成本指标 | 无 | | 5万元 | 10 | 5 |
`),
    );
    expect(outline(form)).toEqual([
      '产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]',
      '效益指标/生态效益指标/无重大污染: 无 → 无 [40/40]',
      '成本指标/经济成本指标/无:  → 5万元 [5/10]',
    ]);
  });

  test('without target or without name are still indicators', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 培训人数 | | | 50 | |
产出指标 | 质量指标 | | ≥95% | 96% | 50 | 50 |
产出指标 | 时效指标 | | | | | |
`),
    );
    expect(form.rows.map(({ name, cells }) => [name, cells.target?.text])).toEqual([
      ['培训人数', ''],
      ['', '≥95%'],
    ]);
  });

  test('小计 and 合计 in the middle are no indicators, the last 合计 is the total', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 50 | 50 |
小计 | < | < | | | 50 | 50 |
效益指标 | 社会效益指标 | 乙 | 提升 | 提升 | 40 | 40 |
合计 | < | < | | | 40 | 40 |
满意度指标 | 满意度 | 丙 | ≥90% | 95% | 10 | 10 |
合  计 | < | < | | | 100 | 100 |
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(form.total?.label.address).toBe('A7');
  });

  test('总分 may stand just before its numbers', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |
产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 40 | 40 |
 | | | | 总分 | 90 | 90 |
`),
    );
    expect(form.rows).toHaveLength(2);
    expect(form.total?.score?.text).toBe('90');
  });

  test('notes and signatures below the table are no indicators', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
${CERTAIN}

填报人：张三 | | 李四 | 联系电话 | 12345678 | | |
注：1.得分一档最高不能超过该指标分值上限。 | | 2.定性指标 | 按程度 | | | |
填表说明 | | 一、本表 | 二、其他 | | | |
`),
    );
    expect(outline(form)).toHaveLength(1);
  });

  test('hundreds of formatted blank rows are nothing', () => {
    const blank = Array.from({ length: 500 }, () =>
      Array.from({ length: 30 }, () => ({ value: null, text: '', numberFormat: '0.00' })),
    );
    const sheet = sheetFrom(`${HEADER}\n${CERTAIN}`);
    const form = onlyForm({ ...sheet, rows: [...sheet.rows, ...blank] });
    expect(form.rows).toHaveLength(1);
    expect(form.range.rowCount).toBe(2);
  });

  test('names may begin like notes, sums and labels', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 说明会次数 | ≥5次 | 5次 | 10 | 10 |
产出指标 | 数量指标 | 总分平均提升 | ≥5分 | 6分 | 10 | 10 |
产出指标 | 质量指标 | 项目名称规范率 | ≥90% | 95% | 10 | 10 |
产出指标 | 质量指标 | 存在问题整改率 | | | 10 | |
效益指标 | 社会效益指标 | 等级评定通过率 | ≥90% | 95% | 10 | 10 |
`),
    );
    expect(form.rows).toHaveLength(5);
  });

  test('placeholders of a blank form are rows', () => {
    const form = onlyForm(
      sheetFrom(`
项目支出绩效目标表 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 指标1： |
^ | ^ | 指标2： |
^ | ^ | …… |
^ | 质量指标 | 指标1： |
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['指标1：', '指标2：', '……', '指标1：']);
  });
});
