/** Labels beside the table, columns of degrees, and names that say that nothing is asked. */
import { onlyForm, outline, sheetFrom } from './form-fixture';

test('a label merged down beside the table is no column, and classes are no names', () => {
  const form = onlyForm(
    sheetFrom(`
项目支出绩效目标申报表 | < | < | <
项目绩效指标 | 指标 | 指标内容 | 指标值
^ | 产出指标 | 趋势报告次数 | 各 1 次
^ | ^ | 测报员培训人次 | 200 人次
^ | 效益指标 | 因害损失量 | 有效减少
`),
  );
  expect(outline(form)).toEqual([
    '产出指标//趋势报告次数: 各 1 次',
    '产出指标//测报员培训人次: 200 人次',
    '效益指标//因害损失量: 有效减少',
  ]);
});

test('of targets by degree the best one is the target', () => {
  const form = onlyForm(
    sheetFrom(`
困难群众救助补助预算指标绩效目标表 | < | < | < | < | < | < | <
绩效指标分类 | 绩效指标 | 绩效指标描述 | 绩效指标评价标准 | < | < | < | 评价标准确定依据
^ | ^ | ^ | 优 | 良 | 中 | 差 | ^
产出指标 | 救助覆盖率 | 是否应救尽救 | 100% | 90% | 85% | 85% | 按临时救助标准评价
^ | 按标准发放的比率 | 发放的比率 | 90% | 80% | 70% | 70% | 按临时救助标准评价
效果指标 | 救助对象满意度 | 满意人数占比 | 85% | 80% | 70% | 70% | 按服务对象满意度评价
`),
  );
  expect(form.kind).toBe('target');
  expect(outline(form)).toEqual([
    '产出指标//救助覆盖率: 100%',
    '产出指标//按标准发放的比率: 90%',
    '效果指标//救助对象满意度: 85%',
  ]);
});

test.each([
  ['本项目不适用此指标', '无'],
  ['不涉及', '/'],
  ['无此类指标', ''],
])('a row called %s with the target "%s" is no indicator', (name, target) => {
  const form = onlyForm(
    sheetFrom(`
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 打造品牌赛事种类 | 1种
效益指标 | 生态效益指标 | ${name} | ${target}
满意度指标 | 满意度指标 | 群众满意度 | ≥95%
`),
  );
  expect(form.rows.map((row) => row.name)).toEqual(['打造品牌赛事种类', '群众满意度']);
});
