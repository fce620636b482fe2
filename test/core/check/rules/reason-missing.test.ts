import { reasonMissing } from '../../../../src/core/check/rules/reason-missing';
import { buildSheet, workbookOf } from '../example-sheet';
import {
  allFindings,
  assessExample,
  assessSnapshot,
  findingsOf,
  messagesByRow,
  table,
} from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

const REASON_COLUMN = 7;

describe('a reason that is missing', () => {
  it.each([
    ['场次|≥4场|3场|10|7.5|', ['missed']],
    ['场次|≥4场|3场|10||', ['missed']],
    ['场次|≥4场|3场|10|7.5| ', ['missed']],
    ['时间|11月|12月|10|10|', ['missed']],
    ['制度|完善|基本完善|10|7|', ['partial']],
    ['场次|≥4场|4场|10|9|', ['scoreReduced']],
    ['场次|≥4场|4场|１０|９|', ['scoreReduced']],
    ['制度|建立|100%|10|5|', ['scoreReduced']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(reasonMissing, line)).toEqual(expected);
  });

  it.each([
    '场次|≥4场|3场|10|7.5|因疫情取消一场',
    '场次|≥4场|3场|10|7.5|/',
    '场次|≥4场|4场|10|10|',
    '场次|≥4场|8场|10|10|',
    '场次|≥4场|3场|0|0|已并入其他项目',
    '场次|≥4场||10||',
    '时间|≤4小时|2小时|10|10|',
    '制度|建立|100%|10|10|',
    '|||||',
  ])('%s is left alone', (line) => {
    expect(onLine(reasonMissing, line)).toEqual([]);
  });

  it.each([
    ['场次|≥4场|3场|10|10|', 'error'],
    ['制度|完善|基本完善|10|10|', 'warning'],
    ['制度|完善|基本完善|10|7|', 'error'],
  ])('%s: words of degree leave room for doubt, lost points do not (%s)', (line, severity) => {
    const indicators = judged(line);
    expect(findingsOf(reasonMissing, assessExample({ indicators }))).toMatchObject([{ severity }]);
  });

  it('two rows give two findings', () => {
    expect(onLines(reasonMissing, ['甲|≥4场|3场|50|37.5|', '乙|完善|基本完善|50|35|'])).toEqual([
      ['missed'],
      ['partial'],
    ]);
  });

  it('one reason merged over several rows speaks for all of them', () => {
    const lines = ['甲|≥4场|3场|40|30|因疫情减少', '乙|≥4场|2场|40|20|', '丙|≥4场|1场|20|5|'];
    const built = buildSheet({ indicators: judged(...lines) });
    const [, first = 0] = built.indicatorRows;
    const merges = [{ row: first, column: REASON_COLUMN, rowCount: 2, columnCount: 1 }];
    const assessed = assessSnapshot(workbookOf({ ...built.sheet, merges }));
    expect(findingsOf(reasonMissing, assessed).map(({ data }) => data.indicator)).toEqual(['丙']);
  });

  it('a form without a column for reasons gets one finding', () => {
    const rows = table(
      '三级指标|指标值|实际完成值|分值|得分',
      '甲|≥4场|3场|50|37.5',
      '乙|≥4场|2场|50|25',
    );
    expect(findingsOf(reasonMissing, assessExample({ indicators: rows }))).toMatchObject([
      { messageId: 'noColumn', row: null, severity: 'warning', data: { rows: 2, indicator: '甲' } },
    ]);
    const met = table('三级指标|指标值|实际完成值|分值|得分', '甲|≥4场|4场|100|100');
    expect(messagesByRow(reasonMissing, met).flat()).toEqual([]);
  });

  describe('with one place for reasons below the table', () => {
    const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
    const ROWS = [
      '产出指标|数量指标|培训人数|≥100人|80人|50|40',
      '产出指标|数量指标|培训场次|≥4场|4场|10|10',
      '效益指标|社会效益指标|培训覆盖率|≥90%|81%|30|27',
    ];
    const TOTAL = '总分||||||77';
    const on = (below: readonly string[], rows = ROWS) =>
      findingsOf(reasonMissing, assessExample({ indicators: table(HEADER, ...rows, ...below) }));
    const found = (below: readonly string[], rows = ROWS) =>
      on(below, rows).map(({ messageId, severity, cells, data }) => [
        messageId,
        severity ?? '',
        cells[0],
        data.rows,
      ]);

    it.each<[string, string[], unknown[][]]>([
      ['blank', [TOTAL, '未完成原因及改进措施|'], [['formReasonsBlank', 'error', '表1!B11', 2]]],
      ['无', ['偏差原因分析及改进措施|无', TOTAL], [['formReasonsBlank', 'error', '表1!B10', 2]]],
      [
        'one row named',
        [TOTAL, '偏差大或目标未完成原因分析|培训人数未完成，因场地维修。'],
        [['formReasonsUnnamed', 'info', '表1!B11', 1]],
      ],
      [
        'no row named',
        [TOTAL, '未完成原因及拟采取的改进措施：场地维修，次年改进。'],
        [['formReasonsUnnamed', 'info', '表1!A11', 2]],
      ],
      [
        'every row named',
        [TOTAL, '未达标原因|1.培训人数：场地维修；次年提前排课。2.培训覆盖率：偏远乡镇未到。'],
        [],
      ],
    ])('%s', (_, below, expected) => {
      expect(found(below)).toEqual(expected);
    });

    it('one row that fell short is explained without its name', () => {
      expect(found([TOTAL, '未达标原因|场地维修。'], ROWS.slice(0, 2))).toEqual([]);
    });

    it('each row has what is said of it', () => {
      const [form] = assessExample({
        indicators: table(
          HEADER,
          ...ROWS,
          '未达标原因|1.培训人数：场地维修；次年提前排课。2.培训覆盖率：偏远乡镇未到。',
        ),
      }).forms;
      expect(form?.rows.map(({ reason }) => reason)).toEqual([
        '1.培训人数：场地维修；次年提前排课',
        '',
        '2.培训覆盖率：偏远乡镇未到',
      ]);
    });

    it('is no place where the table has a column for reasons', () => {
      const rows = table(
        `${HEADER}|偏差原因分析`,
        '产出指标|数量指标|培训人数|≥100人|80人|50|40|',
        '未达标原因|培训人数：场地维修',
      );
      expect(
        findingsOf(reasonMissing, assessExample({ indicators: rows })).map(
          (each) => each.messageId,
        ),
      ).toEqual(['missed']);
    });
  });

  it('the score card of a department has no such column by design', () => {
    const rows = table('三级指标|指标分值|指标解释|自评得分', '甲|50|完整|40', '乙|50|完整|50');
    const assessed = assessExample({ title: '部门整体支出绩效自评表', indicators: rows });
    expect(assessed.forms.map(({ form }) => form.kind)).toEqual(['department']);
    expect(findingsOf(reasonMissing, assessed)).toEqual([]);
  });

  it.each([
    ['90', '', 1],
    ['90', '合同跨年，余款次年支付', 0],
    ['99.9999', '', 0],
    ['100', '', 0],
  ])('funds with a reason cell, %s of 100 spent, %j gives %d', (spent, reason, count) => {
    const funds = table(
      '项目资金（元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|偏差原因分析及改进措施',
      `年度资金总额|100|100|${spent}|10||9|${reason}`,
    );
    const assessed = assessExample({ funds, indicators: judged('甲|≥1项|1项|90|90|') });
    expect(findingsOf(reasonMissing, assessed)).toHaveLength(count);
  });

  it('a row that was exceeded and reduced is named once', () => {
    const assessed = assessExample({ indicators: judged('甲|≥4场|8场|100|90|') });
    const codes = allFindings(assessed).map(({ code }) => code);
    expect(codes).toContain('D01');
    expect(codes).not.toContain('D02');
  });
});
