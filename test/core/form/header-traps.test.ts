import { onlyForm, outline, read, sheetFrom, withUnknownMerges } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const CERTAIN = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

describe('headers', () => {
  it('with line breaks, spaces, asterisks, full-width letters and advice in brackets', () => {
    const form = onlyForm(
      sheetFrom(`
一级\\n指标 | 二 级 指 标 | *三级指标（必填） | 年度\u3000指标值（Ａ） | ＊实际完成值【Ｂ】 | 分值\\n（100分） | 自评\\n得分 | 偏差原因分析\\n及改进措施（未完成必填）
${CERTAIN}
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [50/50]']);
  });

  it('in two rows, levels grouped below 绩效指标', () => {
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

  it('in two rows with unknown merged areas', () => {
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

  it('in two rows, the target split into sign, value and unit', () => {
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

  it('in two rows, opening and adjusted target below one name', () => {
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

  it('merged over two columns, as are the cells below', () => {
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

  it('merged over two columns, the cells below not merged and written in the second', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | | 培训人数 | ≥100人 | 110人 | 25 | 25
`),
    );
    expect(form.rows[0]?.name).toBe('培训人数');
  });

  it('one target header over unnamed sign, value and unit', () => {
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

  it('one header 绩效指标 over unnamed levels and names', () => {
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

  it('one header 绩效指标 over names that are merged as it is', () => {
    const form = onlyForm(
      sheetFrom(`
绩效指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
培训人数 | < | ≥100人 | 110人 | 50 | 50
合格率 | < | ≥95% | 96% | 40 | 40
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['培训人数', '合格率']);
  });

  it('repeated at a page break, inside a merged level too', () => {
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

  it('备注 takes the deviation reasons where no other column does, and only there', () => {
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

  it('实际完成情况 may be the actual column, 名称 the second level, 单位 the unit', () => {
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

  it('reviewed scores and weights of levels are not the score and the weight', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 一级指标分值 | 二级指标 | 二级指标分值 | 三级指标 | 三级指标分值 | 指标值 | 实际完成值 | 自评得分 | 财政复核得分
产出指标 | 50 | 数量指标 | 20 | 培训人数 | 12 | ≥100人 | 110人 | 12 | 11
`),
    );
    expect(outline(form)).toEqual(['产出指标/数量指标/培训人数: ≥100人 → 110人 [12/12]']);
    expect(form.rows[0]?.cells.reviewedScore?.text).toBe('11');
  });

  it.each(['年初目标值（A）', '年初指标值', '年初设定的指标值', '期初目标值'])(
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

  it('单位名称、项目名称 in a column divides a list of indicators into projects', () => {
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

  it('a form of two levels names its indicators in the second', () => {
    const form = onlyForm(
      sheetFrom(`
一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 培训人数 | ≥100人 | 110人 | 50 | 50
`),
    );
    expect(outline(form)).toEqual(['产出指标//培训人数: ≥100人 → 110人 [50/50]']);
  });
});
