import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { assessed, fundsBlock, HEADER, indicator, policyWith, workbook } from './small-form';

const ROWS = [
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '', '办案费'],
  ...fundsBlock(100, 100, 65, 10, '65%', 6.5),
  [...HEADER],
  indicator('办案数', '≥100件', '100件', 50, 50),
  indicator('结案数', '≥100件', '90件', 40, 40),
  ['总分', '', '', '', '', 100, 96.5],
];

describe('the total of a form', () => {
  it('adds the rounded scores of the rows and of the execution rate', () => {
    const { total, funds } = assessed(workbook(ROWS));
    expect(funds).toMatchObject({ budget: 100, executed: 65, weight: 10, given: 6.5 });
    expect(funds?.rate).toEqual({ given: 0.65, computed: 0.65 });
    expect(total).toEqual({
      weight: { given: 100, computed: 100 },
      score: { given: 96.5, computed: 92.5, settled: 92.5, pending: 0, openRows: 0 },
      grade: '优',
      basis: {
        id: 'sum-with-execution',
        indicators: 86,
        execution: 6.5,
        settled: 92.5,
        scaling: null,
        ceiling: null,
      },
    });
  });

  it('stays below the ceiling that a low execution rate sets', () => {
    const policy = policyWith({ execution: { ceilings: [{ below: 0.7, total: 79 }] } });
    const { total } = assessed(workbook(ROWS), policy);
    expect(total?.score).toMatchObject({ settled: 92.5, computed: 79 });
    expect(total?.grade).toBe('中');
    expect(total && renderBasis(total.basis, sentencesZhCn)).toBe(
      '指标 86 + 执行率 6.5 = 92.5；执行率 65%，低于 70%，总分不超过 79',
    );
  });

  it.each([
    ['too many', 60, 40],
    ['too few', 40, 40],
  ])('is none, and has no grade, while the full marks are %s', (_case, cases, closed) => {
    const { total } = assessed(
      workbook([
        ...ROWS.slice(0, -3),
        indicator('办案数', '≥100件', '100件', cases, cases),
        indicator('结案数', '≥100件', '100件', closed, closed),
      ]),
    );
    const weights = cases + closed + 10;
    expect([total?.score.computed, total?.grade]).toEqual([null, null]);
    expect(total?.basis).toEqual({ id: 'weights-off', settled: weights - 3.5, weights, full: 100 });
  });

  it('takes the points from names and from the header of the funds block', () => {
    const { rows, funds, total } = assessed(
      workbook([
        ['2022年度项目自评表'],
        ['项目名称', '', '文化惠民工程'],
        ['预算执行情况（万元）', '', '预算数（A）', '执行数（B）', '执行率', '得分（20分×执行率）'],
        ['年度财政资金总额', '', 150, 147, '98%', 19.6],
        ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
        ['产出指标', '数量指标', '送戏下乡场次（50分）', '≥200场', '210场', 50],
        ['产出指标', '质量指标', '演出完成率（30分）', '=100%', '100%', 30],
      ]),
    );
    expect(rows.map(({ weight, score }) => [weight, score.computed])).toEqual([
      [50, 50],
      [30, 30],
    ]);
    expect(funds).toMatchObject({ weight: 20, score: { computed: 19.6 } });
    expect(total?.score.computed).toBe(99.6);
  });

  it('takes the unit behind a name for the unit of its numbers', () => {
    const judge = (name: string, target: string | number, actual: string | number) => {
      const { rows } = assessed(workbook([[...HEADER], indicator(name, target, actual, 10, 10)]));
      return [rows[0]?.comparison?.verdict, rows[0]?.score.computed];
    };
    expect(judge('培训人数（人）', '≥200', 180)).toEqual(['missed', 9]);
    expect(judge('项目投资（万元）', '≤50', '480000元')).toEqual(['met', 10]);
    expect(judge('接种率（%）', '≥95', 94.05)).toEqual(['missed', 9.9]);
    // A share in an unformatted cell beside a target in per cent.
    expect(judge('接种率（%）', '≥95', 0.96)).toEqual(['undecided', null]);
    expect(judge('接种率（%）', 0.95, 0.96)).toEqual(['met', 10]);
  });

  it('is calculated row by row where the form has weights and no 得分 column yet', () => {
    const { rows, total } = assessed(
      workbook([
        HEADER.filter((name) => name !== '得分'),
        indicator('办案数', '≥100件', '90件', 50),
        indicator('结案数', '≥100件', '100件', 50),
      ]),
    );
    expect(rows.map(({ score }) => score.computed)).toEqual([45, 50]);
    expect(total).toBeNull();
  });

  it('is left open while a row waits, with its weight as pending', () => {
    const rows = [...ROWS.slice(0, -2), indicator('制度', '完善', '基本完善', 40, 40)];
    const { total } = assessed(workbook(rows));
    expect(total?.score).toMatchObject({ computed: null, settled: 56.5, pending: 40, openRows: 1 });
    expect(total?.grade).toBeNull();
    expect(total && renderBasis(total.basis, sentencesZhCn)).toBe(
      '已确定 56.5 分，1 项 40 分待判定',
    );
  });

  it('counts blank actuals, blank weights and a budget of 0 as waiting', () => {
    const { total } = assessed(
      workbook([
        ['2023年度项目支出绩效自评表'],
        ...fundsBlock(0, 0, 0, 10, '', ''),
        [...HEADER],
        indicator('办案数', '≥100件', '', 50, ''),
        indicator('结案数', '≥100件', '100件', '', ''),
        indicator('上诉数', '≥100件', '10件', 0, ''),
      ]),
    );
    expect(total?.score).toMatchObject({ computed: null, settled: 0, pending: 60, openRows: 3 });
  });

  it('leaves an execution rate without a weight out, unless the policy gives it one', () => {
    const rows = [
      ...ROWS.slice(0, 2),
      ['项目资金（元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', 100, 100, 65, '65%'],
      ...ROWS.slice(4),
    ];
    expect(assessed(workbook(rows)).total?.weight.computed).toBe(90);
    const policy = policyWith({ execution: { unweighted: 'policy-weight' } });
    const withWeight = assessed(workbook(rows), policy);
    expect(withWeight.total?.weight.computed).toBe(100);
    expect(withWeight.funds?.score.computed).toBe(6.5);
    const full = rows.map((row) => row.map((cell) => (cell === 50 ? 60 : cell)));
    expect(assessed(workbook(full), policy).total?.weight.computed).toBe(100);
  });

  it('does not exist on target forms', () => {
    const { total, rows } = assessed(
      workbook([
        ['项目支出绩效目标表'],
        ['项目名称', '', '办案费'],
        ['一级指标', '二级指标', '三级指标', '年度指标值'],
        ['产出指标', '数量指标', '办案数', '≥100件'],
      ]),
    );
    expect(total).toBeNull();
    expect(rows[0]).toMatchObject({ comparison: null, needsReason: false });
    expect(rows[0]?.score).toMatchObject({ computed: null, open: null });
  });
});

describe('weights', () => {
  it.each([
    ['10分', 10],
    ['１０', 10],
    ['10%', 10],
    [{ value: 0.1, numberFormat: '0%' }, 10],
    [{ value: 10, formula: '=5+5' }, 10],
  ])('%j weighs ten points', (content, weight) => {
    const rows = [[...HEADER], indicator('办案数', '≥100件', '100件', content, '')];
    expect(assessed(workbook([['项目支出绩效自评表'], ...rows])).rows[0]?.weight).toBe(weight);
  });

  it('stated by a level count for the one indicator below it', () => {
    const { rows, total } = assessed(
      workbook([
        ['项目支出绩效自评表'],
        [...HEADER],
        ['产出指标(60分)', '数量指标(40分)', '办案数', '≥100件', '90件', '', ''],
        ['', '质量指标(20分)', '合格率', '≥90%', '95%', '', ''],
        ['效益指标(40分)', '社会效益', '覆盖率', '≥90%', '95%', '', ''],
        ['', '可持续影响', '使用率', '≥90%', '95%', '', ''],
      ]),
    );
    expect(rows.map((row) => row.weight)).toEqual([40, 20, null, null]);
    expect(rows[0]?.score.computed).toBe(36);
    expect(total?.score).toMatchObject({ computed: null, openRows: 2 });
  });

  it('in one merged cell for several indicators are counted once and decided by a person', () => {
    const { rows, total } = assessed(
      workbook(
        [
          ['项目支出绩效自评表'],
          [...HEADER],
          indicator('办案数', '≥100件', '100件', 50, ''),
          indicator('结案数', '≥100件', '100件', '', ''),
        ],
        { merges: [{ row: 2, column: 5, rowCount: 2, columnCount: 1 }] },
      ),
    );
    expect(total?.weight.computed).toBe(50);
    expect(rows.map((row) => row.score.open)).toEqual(['weight-blank', 'weight-blank']);
    expect(rows[0]?.score.basis).toEqual({ id: 'weight-shared', rows: 2 });
  });
});
