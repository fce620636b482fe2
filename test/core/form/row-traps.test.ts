import { onlyForm, outline, sheetFrom } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const CERTAIN = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

describe('levels', () => {
  it('merged, repeated and printed once may mix on one sheet', () => {
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

  it('may carry their weight, with line breaks inside', () => {
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

  it('level 1 and 2 in one merged cell stand for both', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 10 | 10 |
满意度指标 | < | 乙 | ≥90% | 95% | 10 | 10 |
`),
    );
    expect(form.rows[1]).toMatchObject({ level1: '满意度指标', level2: '满意度指标', name: '乙' });
  });

  it('standing as rows of their own head what follows', () => {
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
  it('a name merged over two rows names both targets; a weight merged over them belongs to the first', () => {
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

  it('every indicator may be two rows high', () => {
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

  it('of marks and of 无, printed where a class has no indicator, are none', () => {
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

  it('without target or without name are still indicators', () => {
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

  it('小计 and 合计 in the middle are no indicators, the last 合计 is the total', () => {
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

  it('总分 may stand just before its numbers', () => {
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

  it('notes and signatures below the table are no indicators', () => {
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

  it('hundreds of formatted blank rows are nothing', () => {
    const blank = Array.from({ length: 500 }, () =>
      Array.from({ length: 30 }, () => ({ value: null, text: '', numberFormat: '0.00' })),
    );
    const sheet = sheetFrom(`${HEADER}\n${CERTAIN}`);
    const form = onlyForm({ ...sheet, rows: [...sheet.rows, ...blank] });
    expect(form.rows).toHaveLength(1);
    expect(form.range.rowCount).toBe(2);
  });

  it('names may begin like notes, sums and labels', () => {
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

  it('unused rows of the template are no indicators and are named', () => {
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
    expect(form.rows.map(({ name }) => name)).toEqual([]);
    expect(form.leftovers.map(({ text }) => text)).toEqual(['指标1：', '指标2：', '……', '指标1：']);
  });
});

test('a note whose text is merged over the values ends a table that begins with its names', () => {
  const form = onlyForm(
    sheetFrom(`
指标名称 | 计量单位 | 年初指标值 | 全年完成值 | 指标权重(分) | 指标得分(分)
培训人次 | 人次 | 100 | 130 | 50 | 50
说明事项公开率 | % | 100 | 100 | 50 | 50
说明 | 无 | < | < | < | <
`),
  );
  expect(form.rows.map(({ name }) => name)).toEqual(['培训人次', '说明事项公开率']);
});

test('a template row first in its class still begins the class', () => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次
 | 质量指标 | 指标1： | |
 | | 合格率 | ≥95% | 96%
`),
  );
  expect(form.rows.map(({ level2, name }) => `${level2}/${name}`)).toEqual([
    '数量指标/培训人次',
    '质量指标/合格率',
  ]);
});

test('a total score merged over the columns of values is the score', () => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 99
总分 | < | 99 | < | < | <
`),
  );
  expect(form.total?.score?.address).toBe('C3');
});

test('a class alone in the column of names is no indicator until something is planned', () => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 指标名称 | 指标值 | 实际完成值
产出指标 | 质量 | |
 | 时效 | |
 | 成本 | ≤220万元 | 200万元
效益指标 | 社会效益 | 活动5场 | 5场
`),
  );
  expect(form.rows.map(({ name }) => name)).toEqual(['成本', '社会效益']);
});
