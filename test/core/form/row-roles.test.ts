/** Groups, their parts, rows that do not apply, and template rows nobody used. */
import { onlyForm, sheetFrom } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分';

const rolesOf = (lines: string): (string | undefined)[] =>
  onlyForm(sheetFrom(`\n${HEADER}${lines}`)).rows.map(({ role }) => role);

describe('the role of a row', () => {
  it.each([
    [
      '其中… without points is a part of the row above, which keeps its own values',
      `
产出指标 | 数量指标 | 瓜果蔬菜种植面积 | 20 | 29.5亩 | 29.5亩 | 20
^ | ^ | 其中桃树种植面积 | | 1.5亩 | 1.5亩 |
^ | ^ | 其中露天蔬菜 | | 28亩 | 28亩 |
`,
      [undefined, 'part', 'part'],
    ],
    [
      'a name with points and no values heads the rows with values and no points',
      `
产出指标 | 数量指标 | 粮食作物种植面积 | 10 | | | 10
^ | ^ | 红薯种植面积 | | 5.5亩 | 5.5亩 |
^ | ^ | 家畜家禽养殖数量 | 10 | | | 10
^ | ^ | 猪养殖数量 | | 80头 | 80头 |
^ | ^ | 羊养殖数量 | | 283只 | 283只 |
`,
      ['group', 'part', 'group', 'part', 'part'],
    ],
    [
      'forgotten points below an ordinary indicator make no part of it',
      `
产出指标 | 数量指标 | 培训人次 | 10 | ≥100人次 | 120人次 | 10
^ | ^ | 培训期数 | | ≥3期 | 3期 |
`,
      [undefined, undefined],
    ],
    [
      '1、2、 below 一、 are its parts where their points are its points',
      `
产出指标 | 数量指标 | 一、示范区建立 | 15 | ≥20000亩 | 20000亩 | 15
^ | ^ | 1、水稻侧深施肥 | 5 | ≥500亩 | 500亩 | 5
^ | ^ | 2、施用配方肥 | 10 | ≥19500亩 | 19500亩 | 10
^ | ^ | 二、田间试验 | 15 | ≥15组 | 15组 | 15
^ | ^ | 1、肥料利用率 | | ≥5组 | 5组 |
^ | ^ | 三、土样化验 | 5 | ≥60个 | 105个 | 5
`,
      [undefined, 'part', 'part', undefined, 'part', undefined],
    ],
    [
      'numbers that only count the rows below a heading of their own points',
      `
产出指标 | 数量指标 | 一、示范区建立 | 15 | ≥20000亩 | 20000亩 | 15
^ | ^ | 1、水稻侧深施肥 | 20 | ≥500亩 | 500亩 | 20
`,
      [undefined, undefined],
    ],
    [
      'another class of indicators begins anew',
      `
产出指标 | 数量指标 | 粮食作物种植面积 | 10 | | | 10
^ | 质量指标 | 成活率 | | ≥95% | 96% |
`,
      [undefined, undefined],
    ],
    [
      'marks instead of values or points take a row out',
      `
产出指标 | 数量指标 | 培训人次 | 10 | — | — | —
^ | 质量指标 | 合格率 | / | 不适用 | | /
^ | 时效指标 | 完成时间 | 10 | / | |
`,
      ['not-applicable', 'not-applicable', 'not-applicable'],
    ],
    [
      '无 is a value where points were given for it',
      `
效益指标 | 社会效益 | 安全事故 | 5 | 无 | 无 | 5
^ | ^ | 投诉 | 5 | 0起 | 无 | 5
`,
      [undefined, undefined],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rolesOf(lines)).toEqual(expected);
  });

  it('unused rows of the template are kept apart, with their cells', () => {
    const form = onlyForm(
      sheetFrom(`
${HEADER}
产出指标 | 数量指标 | 指标1：培训人次 | 50 | ≥100人次 | 120人次 | 50
^ | ^ | 指标2： | | | |
^ | ^ | …… | | | |
^ | 质量指标 | 指标1：/ | / | | | /
^ | …… | | | | |
^ | 时效指标 | 指标1 | 50 | 11月 | 10月 | 50
`),
    );
    expect(form.rows.map(({ name }) => name)).toEqual(['指标1：培训人次', '指标1']);
    expect(form.leftovers.map(({ text }) => text)).toEqual(['指标2：', '……', '指标1：/', '……']);
  });
});
